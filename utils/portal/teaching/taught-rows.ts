import type { PortalProfile, TaughtPart } from '../../packs/profile.ts';
import { holds } from '../across-roots.ts';
import type { Item, Page } from '../page-items.ts';
import type { Part, RowReading } from '../row-reading.ts';
import { splitAtLabels } from '../split-labels.ts';
import type { Taught } from '../taught.ts';
import { elementsByRow, regionsOf, type Region } from './regions.ts';
import { allMatching, rootsOf } from './roots.ts';
import { nameOfRow } from './row-name.ts';

const PARTS: readonly TaughtPart[] = ['score', 'explanation', 'files'];

/** Finds on any page what this profile points at. */
export function taughtBy(profile: PortalProfile): Taught {
  return (page) => {
    const roots = rootsOf(page);
    const rows = taughtRows(page, roots, profile);
    if (rows.length === 0) return null;
    const controls = profile.submit === null ? [] : allMatching(roots, profile.submit);
    return { rows, controls: controls as HTMLElement[] };
  };
}

/** A part that was pointed at: where it stands in each row. */
interface Place {
  meaning: Part['meaning'];
  of: (row: Element) => Element | undefined;
}

function taughtRows(page: Page, roots: readonly ParentNode[], profile: PortalProfile): RowReading[] {
  const { reaches } = profile;
  const rows = allMatching(roots, profile.row);
  const places = PARTS.flatMap((meaning): Place[] => {
    const place = profile[meaning];
    if (!place) return [];
    const found = elementsByRow(allMatching(roots, place.selector), rows, reaches);
    return [{ meaning, of: (row) => found.get(row)?.[place.at] }];
  });
  return regionsOf(page, rows, reaches).flatMap((region) => {
    const reading = readRegion(region, places);
    return reading ? [{ ...reading, elements: elementsOf(region, reaches) }] : [];
  });
}

function readRegion({ row, items }: Region, places: readonly Place[]): Omit<RowReading, 'elements'> | null {
  const name = nameOfRow(items);
  const anchor = name?.items.at(-1)?.at;
  if (!name || !anchor) return null;
  const parts: Part[] = [{ meaning: 'title', items: name.items }];
  let rest = items.filter((item) => !name.items.includes(item));
  for (const { meaning, of } of places) {
    const element = of(row);
    if (!element) continue;
    const isOwn = (item: Item): boolean => holds(element, item.at);
    parts.push({ meaning, items: rest.filter(isOwn) });
    rest = rest.filter((item) => !isOwn(item));
  }
  parts.push(...otherParts(rest, places));
  return { code: name.code, title: name.title, anchor, parts, items, upper: false };
}

/** What was not pointed at is told by its meaning; a second place for what was is not the officer's. */
function otherParts(items: readonly Item[], places: readonly Place[]): Part[] {
  return splitAtLabels(items).map((part) =>
    places.some(({ meaning }) => meaning === part.meaning) ? { ...part, meaning: 'other' } : part,
  );
}

function elementsOf({ row, items }: Region, reaches: PortalProfile['reaches']): Element[] {
  return reaches === 'row' ? [row] : [...new Set([row, ...items.map(({ at }) => at)])];
}
