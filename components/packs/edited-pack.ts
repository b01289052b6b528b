import { FORMAT_VERSION, type CriterionStandard } from '../../utils/packs/pack.ts';
import type { Round } from '../../utils/report/report.ts';
import { unaccented } from '../../utils/text/unaccented.ts';

/** A round as it is being typed; an empty closing is one that was not typed yet. */
export type EditedRound = Round;

/** What stands in the editor's fields. */
export interface Edits {
  title: string;
  portals: readonly string[];
  /** Largest file in millions of bytes; null where the field is empty. */
  megabytes: number | null;
  minutes: number | null;
  withAuthorities: boolean;
}

/** «Bộ tiêu chí năm 2026» → bo-tieu-chi-nam-2026. */
function idOf(title: string): string {
  const id = unaccented(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return id.replace(/^-|-$/g, '').slice(0, 60) || 'bo-tieu-chi';
}

/** The editor's fields as a pack that has yet to be checked. */
export function editedPack(
  { title, portals, megabytes, minutes, withAuthorities }: Edits,
  rounds: readonly EditedRound[],
  criteria: readonly CriterionStandard[],
  trusted: readonly string[],
): unknown {
  return {
    formatVersion: FORMAT_VERSION,
    id: idOf(title),
    title,
    portals,
    rounds,
    criteria,
    thresholds: {
      maxFileBytes: megabytes === null ? null : Math.round(megabytes * 1e6),
      minutesPerCriterion: minutes,
    },
    authorities: withAuthorities ? trusted : [],
  };
}
