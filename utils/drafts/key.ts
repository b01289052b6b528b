import * as z from 'zod/mini';
import type { Draft, DraftOwner, TextDraft } from './records.ts';

/** Names as they are compared: NFC, without blanks around and with single blanks within. */
function plainName(name: string | null): string | null {
  return name === null ? null : name.normalize('NFC').replace(/\s+/g, ' ').trim() || null;
}

/** The same owner with its names in the form in which they are compared; an empty name is an unknown one. */
export function plainOwner(owner: DraftOwner): DraftOwner {
  return {
    portal: owner.portal,
    account: plainName(owner.account),
    unit: plainName(owner.unit),
    round: plainName(owner.round),
  };
}

/** A draft's place in a report, whoever's it is: criterion and field, or criterion and a file's content. */
export function draftSlot(draft: Draft): string {
  return JSON.stringify([draft.criterion, draft.kind === 'text' ? draft.field : `file:${draft.sha256}`]);
}

/**
 * Key of a draft: portal, account, unit, round, criterion and field. Of one file under one criterion there is one
 * draft, whatever its name: a renamed copy takes the place of the first.
 */
export function draftKey(draft: Draft): string {
  const { portal, account, unit, round } = plainOwner(draft.owner);
  const slot = draft.kind === 'text' ? draft.field : `file:${draft.sha256}`;
  return JSON.stringify([portal, account, unit, round, draft.criterion, slot]);
}

const keySchema = z.tuple([
  z.string(),
  z.nullable(z.string()),
  z.nullable(z.string()),
  z.nullable(z.string()),
  z.string(),
  z.enum(['score', 'explanation']),
]);

/** How the keys of all drafts of a person begin, in whichever round. */
export function ownersPrefix(owner: DraftOwner): string {
  const { portal, account, unit } = plainOwner(owner);
  return `${JSON.stringify([portal, account, unit]).slice(0, -1)},`;
}

/** Whose text a key is of and where it stands; null for the key of a file. */
export function placeOf(
  key: string,
): { owner: DraftOwner; criterion: string; field: TextDraft['field'] } | null {
  let parts: unknown;
  try {
    parts = JSON.parse(key);
  } catch {
    return null;
  }
  const parsed = keySchema.safeParse(parts);
  if (!parsed.success) return null;
  const [portal, account, unit, round, criterion, field] = parsed.data;
  return { owner: { portal, account, unit, round }, criterion, field };
}
