import type { Report, Round } from '../report/report.ts';
import { draftSlot } from './key.ts';
import { newestPerSlot } from './newest.ts';
import { ownership } from './ownership.ts';
import type { Draft, DraftOwner } from './records.ts';
import { sameText } from './same-value.ts';
import { isListed } from './uploaded-name.ts';

/** A field whose value is known to be the portal's own. */
export interface PortalField {
  criterion: string;
  field: 'score' | 'explanation';
}

/**
 * Which values of a reading are the portal's own: `all` on the first reading of a new document, `files` where that
 * document answers a form and may hand back texts that it did not keep.
 */
export type PortalValues = 'all' | 'files' | readonly PortalField[];

function isPortalField(values: PortalValues, draft: Draft): boolean {
  if (values === 'all') return true;
  if (values === 'files') return draft.kind === 'file';
  return (
    draft.kind === 'text' &&
    values.some(({ criterion, field }) => criterion === draft.criterion && field === draft.field)
  );
}

/** Whether the portal shows exactly what the draft holds. */
function isHeld(draft: Draft, report: Report): boolean {
  const criterion = report.criteria.find(({ code }) => code === draft.criterion);
  if (!criterion) return false;
  if (draft.kind === 'file') return isListed(draft, criterion.attachments);
  const shown = criterion[draft.field];
  return shown !== null && sameText(shown, draft.value);
}

/**
 * Keys of the drafts that have done their duty: this person's own, and the portal was seen to hold the same; with
 * them what that person had written in the same place before, which is no more than an earlier version of it. Only
 * these are ever deleted without a click.
 */
export function settledDrafts(
  drafts: readonly { key: string; draft: Draft }[],
  report: Report,
  portalValues: PortalValues,
  owner: DraftOwner,
  round: Round | null,
): string[] {
  const own = drafts.filter(({ draft }) => ownership(draft, owner, round) === 'own');
  const held = own.filter(({ draft }) => isPortalField(portalValues, draft) && isHeld(draft, report));
  const newestHeld = newestPerSlot(own).filter((kept) => held.includes(kept));
  const done = new Set(newestHeld.map(({ draft }) => draftSlot(draft)));
  return own.filter((kept) => held.includes(kept) || done.has(draftSlot(kept.draft))).map(({ key }) => key);
}
