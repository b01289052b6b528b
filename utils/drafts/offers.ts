import type { Criterion } from '../report/criterion.ts';
import type { Report, Round } from '../report/report.ts';
import { newestPerSlot } from './newest.ts';
import { isOfRound, ownership } from './ownership.ts';
import type { Draft, DraftOffer, DraftOwner, FileDraft } from './records.ts';
import { worthOffering } from './same-value.ts';
import { isListed, isUploadedAs } from './uploaded-name.ts';

export interface OfferInputs {
  /** Drafts of this portal with their keys, whoever's they are. */
  drafts: readonly { key: string; draft: Draft }[];
  report: Report;
  owner: DraftOwner;
  round: Round | null;
  /** Keys for which the person said «đúng là của tôi» in this tab. */
  confirmed: readonly string[];
  /** Keys typed in this very document: where their field is out of sight, there is nothing to bring back. */
  typedHere: readonly string[];
}

function isShown(draft: FileDraft, { attachments }: Criterion): boolean {
  const isChosen = attachments.some(
    ({ origin, name, sha256 }) =>
      sha256 === draft.sha256 || (origin === 'chosen' && isUploadedAs(name, draft.name)),
  );
  return isChosen || isListed(draft, attachments);
}

/** What the page shows in the draft's place; null where it is out of sight. */
function presentValue(draft: Draft, criterion: Criterion | undefined): string | null {
  if (!criterion) return null;
  if (draft.kind === 'text') return criterion[draft.field];
  return criterion.attachments.map(({ name }) => name).join('\n');
}

function isWorthIt(
  draft: Draft,
  criterion: Criterion | undefined,
  present: string | null,
  typedHere: boolean,
): boolean {
  if (draft.kind === 'file') return criterion === undefined ? !typedHere : !isShown(draft, criterion);
  if (present === null) return !typedHere && draft.value.trim() !== '';
  return worthOffering(draft.field, draft.value, present);
}

/**
 * The drafts to offer: those that may be this person's and that the page does not show now; of several in the same
 * place only the one written last, also where the page shows that one. It deletes nothing,
 * and an offer that nobody answers comes again.
 */
export function offersFor(inputs: OfferInputs): DraftOffer[] {
  const { drafts, report, owner, round, confirmed, typedHere } = inputs;
  const byCode = new Map(report.criteria.map((criterion) => [criterion.code, criterion]));
  const candidates = drafts.flatMap(({ key, draft }) => {
    const whose = ownership(draft, owner, round);
    return whose === 'other' ? [] : [{ key, draft, asks: whose === 'unknown' && !confirmed.includes(key) }];
  });
  // What asks first may be another person's, so it takes no place of theirs.
  const newest = newestPerSlot(candidates.filter(({ asks }) => !asks));
  return candidates.flatMap((candidate) => {
    const { key, draft, asks } = candidate;
    if (!asks && !newest.includes(candidate)) return [];
    const criterion = byCode.get(draft.criterion);
    const present = presentValue(draft, criterion);
    if (!isWorthIt(draft, criterion, present, typedHere.includes(key))) return [];
    const otherRound = asks && !isOfRound(draft, owner, round) ? draft.owner.round : null;
    const offer = { key, draft, present, accountUnknown: asks };
    return [otherRound === null ? offer : { ...offer, otherRound }];
  });
}
