import { fieldMeaning, takesNumber, takesText } from './field-meaning.ts';
import type { Meaning } from './meaning.ts';
import type { Item } from './page-items.ts';
import type { Part } from './row-reading.ts';
import type { TextField } from './view.ts';
import { isPlainlyHidden } from './visible.ts';

/** The officer's own fields of one criterion, and whether the appraisers have fields there too. */
export interface RowFields {
  score: TextField | null;
  explanation: TextField | null;
  files: HTMLInputElement[];
  /** A tick box for «Hoàn thành». */
  doneTick: HTMLInputElement | null;
  /** Who does it, where it is chosen in the row. */
  assignee: TextField | null;
  hasAppraisal: boolean;
}

interface Found {
  item: Item;
  meaning: Meaning | null;
}

/** Tells the fields of a row apart; those of the appraisers are left out. */
export function rowFields(parts: readonly Part[]): RowFields {
  const found = parts.flatMap(fieldsOfPart);
  const texts = found.filter(({ item }) => item.kind === 'field' || isRadioItem(item));
  const hasAppraisal = found.some(({ meaning }) => meaning === 'appraisal');
  const pick = (meaning: Meaning): TextField | null => usable(texts.filter((one) => one.meaning === meaning));
  const unnamed = hasAppraisal ? [] : texts.filter((one) => one.meaning === null);
  return {
    score:
      usable(texts.filter((one) => one.meaning === 'score' && !isProse(one.item))) ??
      only(unnamed, takesNumber),
    explanation:
      pick('explanation') ??
      usable(texts.filter((one) => one.meaning === 'files' && takesText(one.item.element))) ??
      only(unnamed, takesText),
    files: found
      .filter(({ item, meaning }) => item.kind === 'file' && meaning !== 'appraisal')
      .map(({ item }) => item.element as HTMLInputElement),
    doneTick: ticks(found)[0] ?? null,
    assignee: pick('assignee'),
    hasAppraisal,
  };
}

function fieldsOfPart(part: Part): Found[] {
  const found: Found[] = [];
  let before = '';
  for (const item of part.items) {
    if (item.kind === 'text') before = item.text;
    else if (item.kind !== 'press' && item.kind !== 'secret') {
      found.push({ item, meaning: fieldMeaning(item, part.meaning, before) });
    }
  }
  return found;
}

function isRadioItem(item: Item): boolean {
  return item.kind === 'tick' && (item.element as HTMLInputElement).type === 'radio';
}

function isProse(item: Item): boolean {
  return item.element.localName === 'textarea';
}

function ticks(found: readonly Found[]): HTMLInputElement[] {
  return found
    .filter(({ item, meaning }) => item.kind === 'tick' && !isRadioItem(item) && meaning === 'done')
    .map(({ item }) => item.element as HTMLInputElement);
}

/** The one in use: an editor hides the textarea that it replaces. */
function usable(candidates: readonly Found[]): TextField | null {
  const shown = candidates.find(({ item }) => !isPlainlyHidden(item.element)) ?? candidates[0];
  return shown ? (shown.item.element as TextField) : null;
}

function only(candidates: readonly Found[], fits: (field: Element) => boolean): TextField | null {
  const fitting = candidates.filter(({ item }) => item.kind === 'field' && fits(item.element));
  return fitting.length === 1 && fitting[0] ? (fitting[0].item.element as TextField) : null;
}
