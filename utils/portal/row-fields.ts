import { fieldMeaning, takesNumber, takesText } from './field-meaning.ts';
import type { Meaning } from './meaning.ts';
import type { Item } from './page-items.ts';
import { isChoice } from './read-value.ts';
import { isSetByScript } from './fields.ts';
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
  /** Words tell the field for the score; without them it is the only one that takes a number. */
  namesScore: boolean;
}

interface Found {
  item: Item;
  meaning: Meaning | null;
}

const TELLING = new Set<Meaning | null>(['score', 'explanation', 'files']);
const FIELD_KINDS = new Set<Item['kind']>(['field', 'file', 'tick']);

/** Tells the fields of a row apart; those of the appraisers are left out. */
export function rowFields(parts: readonly Part[]): RowFields {
  const found: Found[] = [];
  for (const part of parts) {
    if (part.items.some(({ kind }) => FIELD_KINDS.has(kind))) addFields(part, found);
  }
  const texts = found.filter(({ item }) => item.kind === 'field' || isRadioItem(item));
  const hasAppraisal = found.some(({ meaning }) => meaning === 'appraisal');
  const pick = (meaning: Meaning): TextField | null => usable(texts.filter((one) => one.meaning === meaning));
  const proseAmongFiles = texts.filter(({ item, meaning }) => meaning === 'files' && takesText(item.element));
  const unnamed = hasAppraisal ? [] : texts.filter((one) => one.meaning === null);
  const named = pick('score');
  return {
    score: named ?? only(unnamed, takesNumber),
    explanation: pick('explanation') ?? usable(proseAmongFiles) ?? only(unnamed, takesText),
    files: found
      .filter(({ item, meaning }) => item.kind === 'file' && meaning !== 'appraisal')
      .map(({ item }) => item.element as HTMLInputElement),
    doneTick: doneTick(found),
    assignee: pick('assignee'),
    hasAppraisal,
    namesScore: named !== null,
  };
}

function addFields(part: Part, found: Found[]): void {
  const fields = withoutFaces(part.items.filter(({ kind }) => FIELD_KINDS.has(kind)));
  const count = fields.length;
  const columnTells = count === 1 && TELLING.has(part.meaning);
  let before = '';
  for (const item of part.items) {
    if (item.kind === 'text') before = item.text;
    else if (fields.includes(item)) {
      const meaning = columnTells ? part.meaning : fieldMeaning(item, part.meaning, before);
      const isProseBesideScore = meaning === 'score' && count > 1 && takesText(item.element);
      found.push({ item, meaning: isProseBesideScore ? 'explanation' : meaning });
    }
  }
}

/** A component to choose from is but the face of a field of the browser's own, where one stands beside it. */
function withoutFaces(fields: Item[]): Item[] {
  const hasOwn =
    fields.length > 1 &&
    fields.some(({ element }) => element.localName === 'select' || isSetByScript(element));
  return hasOwn ? fields.filter(({ element }) => !isChoice(element)) : fields;
}

function isRadioItem(item: Item): boolean {
  return item.kind === 'tick' && (item.element as HTMLInputElement).type === 'radio';
}

function doneTick(found: readonly Found[]): HTMLInputElement | null {
  const tick = found.find(
    ({ item, meaning }) => item.kind === 'tick' && !isRadioItem(item) && meaning === 'done',
  );
  return (tick?.item.element as HTMLInputElement | undefined) ?? null;
}

/** The one in use: an editor hides the textarea that it replaces. */
function usable(candidates: readonly Found[]): TextField | null {
  const [first, second] = candidates;
  const shown = second ? (candidates.find(({ item }) => !isPlainlyHidden(item.element)) ?? first) : first;
  return shown ? (shown.item.element as TextField) : null;
}

function only(candidates: readonly Found[], fits: (field: Element) => boolean): TextField | null {
  const fitting = candidates.filter(({ item }) => item.kind === 'field' && fits(item.element));
  return fitting.length === 1 && fitting[0] ? (fitting[0].item.element as TextField) : null;
}
