import type { PartPlace, TaughtPart } from '../../packs/profile.ts';
import { holds } from '../across-roots.ts';
import { ownLabel } from '../field-label.ts';
import { fieldMeaning, takesNumber, takesText } from '../field-meaning.ts';
import type { Item, Page } from '../page-items.ts';
import { tidy } from '../scan-page.ts';
import { elementsByRow, type Region } from './regions.ts';
import { allMatching, rootsOf } from './roots.ts';
import type { RowCandidate } from './row-candidates.ts';
import { nameOfRow } from './row-name.ts';
import { nth, pathBelow, stepOf } from './selectors.ts';

const LONGEST_HINT = 50;

/** A place that is the same in every row, with what stands there in each. */
export interface PartCandidate {
  place: PartPlace;
  elements: Element[];
  /** What the page calls it, empty where it has no name. */
  hint: string;
}

/** What could be this part of a criterion, likeliest first, the others in the page's order. */
export function partCandidates(page: Page, rows: RowCandidate, part: TaughtPart): PartCandidate[] {
  const roots = rootsOf(page);
  const candidates = new Map<string, PartCandidate & { likely: boolean }>();
  for (const region of rows.regions) {
    let before = '';
    for (const item of region.items) {
      if (item.kind === 'text') before = item.text;
      const element = part === 'files' ? zoneOf(item, region) : isEntered(item) ? item.at : null;
      if (!element) continue;
      if ([...candidates.values()].some(({ elements }) => elements.includes(element))) continue;
      const place = placeOf(element, region, rows, roots);
      const elements = standingAt(place, rows, roots);
      if (elements.includes(element)) {
        const hint = tidy(item.text || ownLabel(item.element) || before).slice(0, LONGEST_HINT);
        const likely = isLikely(item, part, before);
        candidates.set(JSON.stringify(place), { place, elements, hint, likely });
      }
    }
  }
  const all = [...candidates.values()];
  return [...all.filter(({ likely }) => likely), ...all.filter(({ likely }) => !likely)];
}

/** Something to type into or to choose from; one radio button stands for its group. */
function isEntered({ kind, element }: Item): boolean {
  return kind === 'field' || (kind === 'tick' && element.getAttribute('type') === 'radio');
}

function isLikely(item: Item, part: TaughtPart, before: string): boolean {
  const meaning = fieldMeaning(item, null, before);
  if (meaning !== null) return meaning === part;
  if (part === 'files') return item.kind === 'file';
  return part === 'score' ? takesNumber(item.element) : takesText(item.element);
}

/** What is around a file field, or a button, and belongs to nothing else: the list of files stands there too. */
function zoneOf(item: Item, { row, items }: Region): Element | null {
  const hasFields = items.some(({ kind }) => kind === 'file');
  if (item.kind !== (hasFields ? 'file' : 'press')) return null;
  const name = nameOfRow(items)?.items ?? [];
  const foreign = items.filter((other) => other.kind === 'field' || name.includes(other));
  let zone = item.at;
  for (let around = zone.parentElement; around && around !== row; around = around.parentElement) {
    const wider = around;
    if (holds(wider, row) || foreign.some(({ at }) => holds(wider, at))) break;
    zone = wider;
  }
  return zone;
}

/** How an element is told from all others of its criterion: by the end of its path, by places in it, or by its number. */
function placeOf(
  element: Element,
  region: Region,
  rows: RowCandidate,
  roots: readonly ParentNode[],
): PartPlace {
  const top = rows.reaches === 'row' ? region.row : region.row.parentElement;
  const path = pathBelow(element, top);
  const steps = path.map(stepOf);
  const counted = path.map((one) => `${stepOf(one)}${nth(one)}`);
  const ends = (all: readonly string[]): string[] =>
    all.map((_, at) => all.slice(all.length - 1 - at).join(' > '));
  const inRow = (selector: string): Element[] => ofRow(selector, region.row, rows, roots);
  const told = [...ends(steps), ...(rows.reaches === 'row' ? ends(counted) : [])];
  const selector = told.find((one) => inRow(one).length === 1) ?? steps.at(-1) ?? element.localName;
  return { selector, at: Math.max(0, inRow(selector).indexOf(element)) };
}

function ofRow(selector: string, row: Element, rows: RowCandidate, roots: readonly ParentNode[]): Element[] {
  const all = rows.regions.map((region) => region.row);
  return elementsByRow(allMatching(roots, selector), all, rows.reaches).get(row) ?? [];
}

function standingAt(
  { selector, at }: PartPlace,
  rows: RowCandidate,
  roots: readonly ParentNode[],
): Element[] {
  const all = rows.regions.map(({ row }) => row);
  const found = elementsByRow(allMatching(roots, selector), all, rows.reaches);
  return all.flatMap((row) => found.get(row)?.[at] ?? []);
}
