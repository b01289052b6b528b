import { toHundredths } from '../report/points.ts';
import { ownLabel, programmerName } from './field-label.ts';
import { leadingLabel, meaningOf } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { isChoice } from './read-value.ts';
import type { Item } from './page-items.ts';

/** Columns in which a field stands by chance: they say nothing of it. */
const NAMES_ONLY = new Set<Meaning | null>(['code', 'title', 'max', 'done', 'other']);

/**
 * What a field is for. A column of the appraisers decides at once; then what the field says of itself, its column,
 * the text before it, the programmer's name for it. Null where nothing tells.
 */
export function fieldMeaning(field: Item, column: Meaning | null, before: string): Meaning | null {
  if (column === 'appraisal') return 'appraisal';
  const own = telling(meaningOf(ownLabel(field.element)));
  if (own) return own;
  if (column && !NAMES_ONLY.has(column)) return column;
  return telling(leadingLabel(before)?.meaning ?? null) ?? telling(meaningOf(programmerName(field.element)));
}

function telling(meaning: Meaning | null): Meaning | null {
  return meaning === 'code' || meaning === 'title' ? null : meaning;
}

/** Whether a field is made for a number: by its type, its keyboard, or its narrowness. */
export function takesNumber(field: Element): boolean {
  if (field.localName === 'select') {
    return [...(field as HTMLSelectElement).options].some((option) => toHundredths(option.text) !== null);
  }
  if (field.localName !== 'input') return false;
  const mode = field.getAttribute('inputmode') ?? '';
  if (field.getAttribute('type') === 'number' || mode === 'decimal' || mode === 'numeric') return true;
  const narrow = Number(field.getAttribute('maxlength') ?? field.getAttribute('size') ?? 99);
  return narrow <= 6;
}

/** Whether a field is made for running text. */
export function takesText(field: Element): boolean {
  return !isChoice(field) && field.localName !== 'input' && field.localName !== 'select';
}
