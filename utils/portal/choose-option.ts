import { readValue } from './read-value.ts';
import type { TextField } from './view.ts';
import { isShown } from './visible.ts';
import { samePoints } from './write-value.ts';

/** What a list offers: by its role, or, as some libraries mark it, only by whether it is chosen. */
const OPTIONS = '[role="option"], [aria-selected]:not([role])';
/** What a list of before aria offers: it is known by having come up at the press. */
const PLAIN_OPTIONS = 'li:not([role])';
/** A copy of the list for screen readers alone, which takes no press. */
const FOR_READERS = '[style*="height: 0px"], [style*="height: 0;"]';

/**
 * Chooses a value in a component whose list comes up elsewhere on the page. Its script takes its time, so each call
 * with the field as it stands now does the next step: true once the field shows the value, false where the list does
 * not offer it, null while it goes on.
 */
export function choosing(value: string): (field: TextField) => boolean | null {
  let next: 'open' | 'choose' | 'wait' = 'open';
  let before: readonly Element[] = [];
  return (field) => {
    if (isValue(readValue(field), value)) return true;
    if (next === 'open') {
      next = 'choose';
      before = shownIn(field.ownerDocument, PLAIN_OPTIONS);
      if (field.getAttribute('aria-expanded') !== 'true') pressLikeMouse(field);
    }
    const options = next === 'choose' ? shownOptions(field, before) : [];
    if (options.length === 0) return null;
    const option = options.find(({ textContent }) => isValue(textContent ?? '', value));
    next = 'wait';
    // Without such an option the list is shut as it was opened.
    pressLikeMouse(option ?? field);
    return option ? null : false;
  };
}

function isValue(shown: string, value: string): boolean {
  return shown.trim() === value.trim() || samePoints(shown, value);
}

function shownOptions(field: Element, before: readonly Element[]): HTMLElement[] {
  const document = field.ownerDocument;
  const id = field.getAttribute('aria-controls') ?? field.getAttribute('aria-owns');
  const own = shownIn(id ? document.getElementById(id) : null, OPTIONS);
  if (own.length > 0) return own;
  const marked = shownIn(document, OPTIONS);
  if (marked.length > 0) return marked;
  return shownIn(document, PLAIN_OPTIONS).filter((option) => !before.includes(option));
}

function shownIn(list: ParentNode | null, selector: string): HTMLElement[] {
  const options = [...(list?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return options.filter((option) => isShown(option) && !option.closest(FOR_READERS));
}

/** Some libraries act when the button goes down, others when it has come up, others at the click. */
function pressLikeMouse(element: HTMLElement): void {
  const how = { bubbles: true, cancelable: true, composed: true, button: 0 };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...how, pointerType: 'mouse' }));
  element.dispatchEvent(new MouseEvent('mousedown', how));
  element.dispatchEvent(new PointerEvent('pointerup', { ...how, pointerType: 'mouse' }));
  element.dispatchEvent(new MouseEvent('mouseup', how));
  element.click();
}
