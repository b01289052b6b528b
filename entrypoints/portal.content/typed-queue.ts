import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import type { FromPage } from '../../utils/messaging/protocol.ts';

/** Milliseconds between two deliveries while somebody types on. */
const PAUSE = 250;
/** Milliseconds until what the service worker did not answer is sent once more. */
const RETRY = 1000;

export type Typed = Omit<Extract<FromPage, { type: 'typed' }>, 'to' | 'type'>;

/** What was typed on its way to the service worker. */
export interface TypedQueue {
  /** Takes a value in the place of an earlier one of the same field. */
  add(typed: Typed): void;
  /** Sends what waits at once: the page may be gone the next moment. */
  flush(): void;
}

/**
 * Sends the first value at once, which also wakes the service worker, and later ones each quarter of a second. One
 * delivery ends before the next begins, so that no older value arrives last; what was not answered goes again.
 */
export function createTypedQueue(): TypedQueue {
  const pending = new Map<string, Typed>();
  let timer: number | undefined;
  let sentAt = -PAUSE;
  let busy = false;

  const send = async (): Promise<void> => {
    window.clearTimeout(timer);
    timer = undefined;
    busy = true;
    sentAt = performance.now();
    const batch = [...pending];
    pending.clear();
    const unanswered = await Promise.all(batch.map(deliver));
    busy = false;
    let wait = 0;
    for (const [key, typed] of unanswered.flat()) {
      wait = RETRY;
      if (!pending.has(key)) pending.set(key, typed);
    }
    schedule(wait);
  };
  const schedule = (wait: number): void => {
    if (busy || timer !== undefined || pending.size === 0) return;
    timer = window.setTimeout(() => void send(), Math.max(wait, sentAt + PAUSE - performance.now()));
  };
  return {
    add(typed) {
      pending.set(`${typed.criterion}/${typed.field}`, typed);
      schedule(0);
    },
    flush() {
      if (pending.size > 0) void send();
    },
  };
}

/** Gives back what has to be sent again: nothing once it was answered, or where nobody is left to answer. */
async function deliver(entry: [string, Typed]): Promise<[string, Typed][]> {
  const sent = await sendFromPage({ to: 'background', type: 'typed', ...entry[1] });
  return sent.ok || sent.failure === 'outdated' ? [] : [entry];
}
