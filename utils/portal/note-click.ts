import { fold } from '../text/fold.ts';
import { noteClosed } from './memory.ts';
import type { PortalMemory } from './memory.ts';
import type { CriterionPlace, PortalView } from './view.ts';

const KEEPS = /luu|cap nhat|ghi|hoan thanh|dong y|xac nhan|^ok$|gui|save/;
const OPENS_NOTHING = /xoa|go bo|tai ve|tai xuong|hoan thanh|^(x|×)$|luu/;
const PRESSABLE = /^(button|a|input|summary|tr|li)$/;

/**
 * Keeps which row's button was pressed, since a shared dialog does not name its criterion, and whether the dialog
 * is left by saving. Give it every click of the page, in the capture phase.
 */
export function noteClick(memory: PortalMemory, event: Event, view: PortalView): void {
  const path = event.composedPath().filter((target): target is Element => 'localName' in target);
  const words = fold(pressWords(path));
  const touched = placeOf(view, path);
  if (touched?.inRow) {
    const { code, score, explanation, inDialog } = touched.place;
    const isComplete = score !== null && explanation !== null && !inDialog;
    if (isComplete || OPENS_NOTHING.test(words) || isField(path[0])) return;
    noteClosed(memory);
    memory.opened = { code, seen: false, saved: false, before: memory.dialogs.get(code) };
  } else if (memory.opened && words !== '') {
    memory.opened.saved = KEEPS.test(words);
  }
}

function placeOf(
  view: PortalView,
  path: readonly Element[],
): { place: CriterionPlace; inRow: boolean } | null {
  const touched = new Set(path);
  for (const place of view.places.values()) {
    const at = place.parts.findIndex((part) => touched.has(part));
    if (at >= 0) return { place, inRow: !isFormPart(place, at) };
  }
  return null;
}

/** The form that is open for a row is the last of its parts. */
function isFormPart(place: CriterionPlace, at: number): boolean {
  return place.inDialog && at === place.parts.length - 1;
}

function isField(element: Element | undefined): boolean {
  return (
    element !== undefined &&
    element.matches('input:not([type=button], [type=submit]), textarea, select, option')
  );
}

/** The words of the innermost thing that was pressed. */
function pressWords(path: readonly Element[]): string {
  const pressed = path.slice(0, 5).find((element) => PRESSABLE.test(element.localName));
  if (!pressed || pressed.localName === 'tr') return '';
  const text = pressed.localName === 'input' ? pressed.getAttribute('value') : pressed.textContent;
  return (text?.trim() || pressed.getAttribute('title') || pressed.getAttribute('aria-label') || '').slice(
    0,
    60,
  );
}
