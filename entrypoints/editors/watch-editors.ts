import { isEditable, listenEverywhere, readValue } from '../../utils/portal/index.ts';
import type { TextField } from '../../utils/portal/view.ts';
import type { Page } from '../portal.content/page.ts';

/** Milliseconds from one look to the next after something was done: editors take a while over what is pasted. */
const LOOKS = [50, 350, 600];

/**
 * Keeps what an editor's own script changes and tells nobody of: what is pasted or dropped, a new line, what a button
 * or a key combination does. Only what follows within a second upon such a deed counts as the officer's.
 */
export function watchEditors(page: Page, signal: AbortSignal): void {
  /** The editor that was entered last. */
  let editor: HTMLElement | null = null;
  /** What it held before the last deed; null while nothing is looked for. */
  let before: string | null = null;
  let timer: number | undefined;

  const stateOf = (field: TextField): string => JSON.stringify([readValue(field), page.formatting?.(field)]);
  const look = (at: number): void => {
    const wait = LOOKS[at];
    if (wait === undefined) before = null;
    else timer = window.setTimeout(() => compare(at), wait);
  };
  const compare = (at: number): void => {
    // The editor of a dialog that was closed has no window any more.
    if (editor?.ownerDocument.defaultView) {
      const now = stateOf(editor);
      if (now !== before) page.keep?.(editor);
      before = now;
    }
    look(at + 1);
  };
  const enter = ({ target }: Event): void => {
    const found = page.fieldAt(target);
    const field = found?.field === 'explanation' && page.view().places.get(found.criterion)?.explanation;
    if (!field || field === editor || !isEditable(field)) return;
    editor = field;
    before = null;
  };
  const note = (event: Event): void => {
    if (event.type === 'keydown' && isCharacter(event as KeyboardEvent)) return;
    enter(event);
    if (!editor) return;
    window.clearTimeout(timer);
    before ??= stateOf(editor);
    look(0);
  };

  const options = { passive: true, signal };
  listenEverywhere(document, ['focusin'], enter, options);
  listenEverywhere(document, ['paste', 'cut', 'drop', 'click', 'keydown'], note, options);
}

/** A key that types a character is told of by the browser itself. */
function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}
