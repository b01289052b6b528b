import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import type { Frame } from './frame.ts';
import type { PanelPort } from './port.ts';
import type { Lifetime } from './lifetime.ts';

/** Milliseconds that the panel has to show the checklist before the portal's own submission goes on. */
const PATIENCE = 2500;
/** Milliseconds that the service worker has to take over what was typed last, before it is asked to judge. */
const CATCHING_UP = 400;
/** Milliseconds between two questions whether the checklist is still there, since it makes the page inert. */
const ASK_AGAIN = 1500;
const MOST_MISSED = 2;

/** Holds a submission back until the officer has seen the checklist. */
export interface Gate {
  /**
   * Whether the submission is held back; `go` is called once it may go on after all, and returns whether it could
   * be pressed again.
   */
  hold(go: () => boolean): boolean;
}

interface Held {
  id: string;
  go: () => boolean;
  shown: boolean;
}

/**
 * Asks the panel. Wherever the panel cannot answer, nothing is held back. `catchUp` resolves once the service
 * worker knows the page as it stands.
 */
export function createGate(ctx: Lifetime, frame: Frame, port: PanelPort, catchUp: () => Promise<void>): Gate {
  let held: Held | null = null;
  let missed = 0;

  const letGo = (id: string): void => {
    if (held?.id !== id) return;
    const { go } = held;
    held = null;
    const pressed = tryTo(go);
    port.send({ type: 'gate-over', gate: id, pressed });
    if (pressed) void sendFromPage({ to: 'background', type: 'submitted' });
  };
  const ask = async (id: string): Promise<void> => {
    const late = new Promise<void>((resolve) => window.setTimeout(resolve, CATCHING_UP));
    await Promise.race([catchUp(), late]).catch(() => undefined);
    if (held?.id === id) port.send({ type: 'gate-asked', gate: id });
  };
  /** A panel that has broken down would leave the page inert beneath its dialog. */
  const keepAsking = (id: string): void => {
    missed = 0;
    const timer = window.setInterval(() => {
      if (held?.id !== id) return window.clearInterval(timer);
      if (missed < MOST_MISSED) {
        missed += 1;
        return port.send({ type: 'are-you-alive', gate: id });
      }
      held = null;
      frame.fold();
    }, ASK_AGAIN);
  };
  port.onMessage((message) => {
    if (!('gate' in message) || held?.id !== message.gate) return;
    if (message.type === 'alive') missed = 0;
    else if (message.type === 'gate-shown') {
      held.shown = true;
      keepAsking(message.gate);
    } else if (message.go) letGo(message.gate);
    else held = null;
  });

  return {
    hold(go) {
      if (ctx.isInvalid || !frame.isStanding()) return false;
      // Pressed twice before the checklist came up.
      if (held && !held.shown) return true;
      const id = crypto.randomUUID();
      held = { id, go, shown: false };
      void ask(id);
      // Not the context's timer: an update meanwhile must not leave the submission held back.
      window.setTimeout(() => {
        if (held?.id === id && !held.shown) letGo(id);
      }, PATIENCE);
      return true;
    },
  };
}

function tryTo(press: () => boolean): boolean {
  try {
    return press();
  } catch {
    return false;
  }
}
