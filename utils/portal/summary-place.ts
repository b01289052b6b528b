import { fold } from '../text/fold.ts';
import { holds, parentAcross } from './across-roots.ts';
import { ownLabel } from './field-label.ts';
import { fileNames } from './file-names.ts';
import type { Item } from './page-items.ts';

/** Where the summary table is attached (step 4): its field, and the names listed beside it. */
export interface SummaryPlace {
  input: HTMLInputElement | null;
  names: string[];
}

const NAME = 'bang tong hop';
const LEVELS = 3;
const REACH = 6;
const PAGE_WIDE = new Set(['body', 'main', 'form', 'section']);

/** Finds the place of «Bảng tổng hợp» outside the rows; null where there is none. */
export function readSummary(loose: readonly Item[]): SummaryPlace | null {
  for (const item of loose) {
    if (item.kind !== 'file' || !isAboutSummary(item, loose)) continue;
    const input = item.element as HTMLInputElement;
    const chosen = [...(input.files ?? [])].map((file) => file.name);
    const around = surroundings(input);
    const listed = loose.filter((other) => holds(around, other.at)).flatMap((other) => fileNames(other.text));
    return { input, names: [...new Set([...chosen, ...listed])] };
  }
  const label = loose.findIndex((item) => item.kind === 'text' && isListLabel(item.text));
  const listed = label < 0 ? [] : loose.slice(label, label + REACH).flatMap((item) => fileNames(item.text));
  return listed.length > 0 ? { input: null, names: [...new Set(listed)] } : null;
}

/** Whether a file field is for the summary table, by its own label or the words close around it. */
export function isAboutSummary(field: Item, loose: readonly Item[]): boolean {
  if (fold(ownLabel(field.element)).includes(NAME)) return true;
  const around = surroundings(field.element);
  return loose.some((item) => speaksOfSummary(item.text) && holds(around, item.at));
}

function speaksOfSummary(text: string): boolean {
  return text.length >= NAME.length && text.length <= 200 && fold(text).includes(NAME);
}

function isListLabel(text: string): boolean {
  return speaksOfSummary(text) && /dinh kem|ky so|:$/.test(fold(text));
}

function surroundings(element: Element): Element {
  let at = element;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent = parentAcross(at);
    if (!parent || PAGE_WIDE.has(parent.localName)) break;
    at = parent;
  }
  return at;
}
