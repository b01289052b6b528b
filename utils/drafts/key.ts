import type { Draft, DraftOwner } from './records.ts';

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
