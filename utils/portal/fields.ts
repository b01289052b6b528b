import { isChoice } from './read-value.ts';
import type { CriterionPlace, PortalView } from './view.ts';

/** Which field of which criterion an element is, or stands in (an editor's paragraphs); null for any other. */
export function fieldAt(
  view: PortalView,
  target: Element,
): { criterion: string; field: 'score' | 'explanation' | 'files' } | null {
  for (const place of view.places.values()) {
    if (isIn(place.score, target)) return { criterion: place.code, field: 'score' };
    if (isIn(place.explanation, target)) return { criterion: place.code, field: 'explanation' };
    if (place.fileInputs.some((input) => input === target)) return { criterion: place.code, field: 'files' };
  }
  return null;
}

/**
 * Whether nobody types into a field: it stands hidden behind a component, as a list to choose from, whose script sets
 * the value without any event.
 */
export function isSetByScript(field: Element): boolean {
  return field.matches('input[aria-hidden=true], input[tabindex="-1"]');
}

/** Whether a field tells nobody of a change: what a person chooses is put into it by a script, or only shown. */
export function isChosen(field: Element): boolean {
  return isSetByScript(field) || isChoice(field);
}

/** One radio button of a group stands for all of them. */
function isIn(field: Element | null, target: Element): boolean {
  if (!field) return false;
  if (field === target || field.contains(target)) return true;
  const name = field.getAttribute('type') === 'radio' && field.getAttribute('name');
  return Boolean(name) && target.getAttribute('type') === 'radio' && target.getAttribute('name') === name;
}

/** Presses the button that opens a criterion's fields; nothing where they are open already or there is none. */
export function openFields(place: CriterionPlace): void {
  if (!place.inDialog) place.opener?.click();
}

/** Whether the dialog or form of a criterion is open in this reading. */
export function isDialogOpen(view: PortalView, criterion: string): boolean {
  return view.places.get(criterion)?.inDialog ?? false;
}
