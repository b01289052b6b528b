import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import { readValue } from '../../utils/portal/index.ts';
import type { Page } from './page.ts';
import type { Provenance, TextFieldName } from './provenance.ts';

/** Milliseconds that what was typed waits for more, at most. */
const WAIT = 250;
/** Milliseconds after the last key until the page is read again, so that typing itself costs no reading. */
const REST = 700;

interface Typed {
  criterion: string;
  field: TextFieldName;
  value: string;
  at: string;
}

/** Hands every change of a score or an explanation to the service worker, which keeps it. */
export function watchTyping(page: Page, provenance: Provenance, signal: AbortSignal): void {
  const pending = new Map<string, Typed>();
  let timer: number | undefined;
  let resting: number | undefined;

  const flush = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
    const account = page.view().report?.account;
    for (const typed of pending.values()) {
      void sendFromPage({
        to: 'background',
        type: 'typed',
        ...typed,
        account: account?.name ?? null,
        unit: account?.unit ?? null,
      });
    }
    pending.clear();
  };
  const note = (event: Event): void => {
    const found = page.fieldAt(event.composedPath()[0]);
    if (!found || (found.field !== 'score' && found.field !== 'explanation')) return;
    const { criterion, field } = found;
    const element = page.view().places.get(criterion)?.[field];
    if (!element) return;
    provenance.touched(criterion, field);
    // Read now: a post-back may have replaced the field by the time this is sent.
    const value = readValue(element);
    pending.set(`${criterion}/${field}`, { criterion, field, value, at: new Date().toISOString() });
    timer ??= window.setTimeout(flush, WAIT);
    window.clearTimeout(resting);
    resting = window.setTimeout(page.touch, REST);
  };
  const leave = (): void => {
    if (pending.size > 0) flush();
  };

  const options = { capture: true, passive: true, signal };
  for (const type of ['input', 'change']) window.addEventListener(type, note, options);
  for (const type of ['focusout', 'pagehide']) window.addEventListener(type, leave, options);
  document.addEventListener('visibilitychange', leave, options);
}
