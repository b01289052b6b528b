import type { Round } from '../report/report.ts';
import { pemCertificates } from '../text/pem.ts';
import type { CriterionStandard, Pack } from './pack.ts';

/** Things of one kind that another pack has and this one has not, lacks, or has otherwise. */
export interface Changes<Item> {
  added: Item[];
  removed: Item[];
  changed: { before: Item; after: Item }[];
}

/** What another pack would change. */
export interface PackChanges {
  portals: Changes<string>;
  rounds: Changes<Round>;
  criteria: Changes<CriterionStandard>;
  thresholds: { name: keyof Pack['thresholds']; before: number | null; after: number | null }[];
  /** Base64 of DER. */
  authorities: Changes<string>;
}

/** Whether two JSON values say the same, in whatever order their fields stand. */
function isSame(a: unknown, b: unknown): boolean {
  const ordered = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return JSON.stringify(a, ordered) === JSON.stringify(b, ordered);
}

function changesOf<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Changes<Item> {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const kept = new Set(after.map(keyOf));
  const changed = after.flatMap((item) => {
    const was = old.get(keyOf(item));
    return was !== undefined && !isSame(was, item) ? [{ before: was, after: item }] : [];
  });
  return {
    added: after.filter((item) => !old.has(keyOf(item))),
    removed: before.filter((item) => !kept.has(keyOf(item))),
    changed,
  };
}

const itself = (text: string) => text;

/** What taking `after` in the place of `before` changes; rounds are told by name, criteria by code. */
export function comparePacks(before: Pack, after: Pack): PackChanges {
  const names = ['maxFileBytes', 'minutesPerCriterion'] as const;
  return {
    portals: changesOf(before.portals, after.portals, itself),
    rounds: changesOf(before.rounds, after.rounds, ({ name }) => name),
    criteria: changesOf(before.criteria, after.criteria, ({ code }) => code),
    thresholds: names
      .filter((name) => before.thresholds[name] !== after.thresholds[name])
      .map((name) => ({ name, before: before.thresholds[name], after: after.thresholds[name] })),
    authorities: changesOf(
      before.authorities.flatMap(pemCertificates),
      after.authorities.flatMap(pemCertificates),
      itself,
    ),
  };
}

/** How many things are different. */
export function countChanges({ thresholds, ...kinds }: PackChanges): number {
  const counts = Object.values(kinds).map(
    ({ added, removed, changed }) => added.length + removed.length + changed.length,
  );
  return counts.reduce((sum, count) => sum + count, thresholds.length);
}
