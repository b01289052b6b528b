import type { PortalProfile } from '../../packs/profile.ts';
import type { Item, Page } from '../page-items.ts';
import { regionsOf, type Region } from './regions.ts';
import { allMatching, rootsOf, withAncestors } from './roots.ts';
import { nameOfRow } from './row-name.ts';
import { pathBelow, shortestPath, stepOf } from './selectors.ts';

/** Elements of a page that could be the rows of its criteria. */
export interface RowCandidate {
  selector: string;
  reaches: PortalProfile['reaches'];
  /** Those with a code, each with what belongs to it. */
  regions: Region[];
  /** Codes in the page's order, each once. */
  codes: string[];
  /** Title of the first. */
  title: string;
  /** How many of them hold something to enter. */
  withFields: number;
}

const ENTERS = new Set<Item['kind']>(['field', 'file', 'tick']);
const MOST = 8;

/**
 * All that could be the rows of the criteria, likeliest first: what repeats itself with a code at its beginning, best
 * with something to enter in it. Of those with the same codes the likeliest stands for all.
 */
export function rowCandidates(page: Page): RowCandidate[] {
  const roots = rootsOf(page);
  const met = new Set<string>();
  const candidates = new Map<string, RowCandidate>();
  for (const item of page.items) {
    if (!nameOfRow([item])) continue;
    for (const element of withAncestors(item.at)) {
      const steps = pathBelow(element, null).map(stepOf);
      const whole = steps.join(' > ');
      if (steps.length === 0 || met.has(whole)) continue;
      met.add(whole);
      const selector = shortestPath(steps, roots);
      const candidate = candidateOf(page, selector, allMatching(roots, selector));
      if (candidate.codes.length > 1) candidates.set(selector, candidate);
    }
  }
  const byCodes = new Map<string, RowCandidate>();
  for (const candidate of [...candidates.values()].sort(likelierFirst)) {
    const codes = candidate.codes.join();
    if (!byCodes.has(codes)) byCodes.set(codes, candidate);
  }
  return [...byCodes.values()].slice(0, MOST);
}

function candidateOf(page: Page, selector: string, rows: readonly Element[]): RowCandidate {
  const own = regionsOf(page, rows, 'row');
  const holdFields = own.some(({ items }) => items.some(({ kind }) => ENTERS.has(kind)));
  const reaches = holdFields ? 'row' : 'next-row';
  const all = holdFields ? own : regionsOf(page, rows, reaches);
  const named = all.flatMap((region) => {
    const name = nameOfRow(region.items);
    return name ? [{ region, ...name }] : [];
  });
  return {
    selector,
    reaches,
    regions: named.map(({ region }) => region),
    codes: [...new Set(named.map(({ code }) => code))],
    title: named[0]?.title ?? '',
    withFields: all.filter(({ items }) => items.some(({ kind }) => ENTERS.has(kind))).length,
  };
}

/** More criteria to enter, then what holds its fields itself, then fewer elements for as many codes. */
function likelierFirst(a: RowCandidate, b: RowCandidate): number {
  const entered = (one: RowCandidate): number => Math.min(one.withFields, one.codes.length);
  const own = (one: RowCandidate): number => (one.reaches === 'row' ? 1 : 0);
  return (
    entered(b) - entered(a) ||
    own(b) - own(a) ||
    b.codes.length - a.codes.length ||
    a.regions.length - b.regions.length
  );
}
