import type { TextDraft } from './records.ts';
import { worthOffering } from './same-value.ts';

/**
 * Whether the portal, which held `draft.base` when the draft was begun, has been given another value since, by
 * another person or on another machine. What it holds is the officer's own where it is a text of theirs or how one
 * of their texts begins: `versions` are the earlier ones. Where the base is not known nothing is claimed.
 */
export function isChangedSince(
  draft: TextDraft,
  present: string | null,
  versions: readonly { value: string }[],
): boolean {
  const { base, field } = draft;
  if (base === undefined || present === null || present.trim() === '') return false;
  const isSame = (text: string) => !worthOffering(field, text, present);
  if (isSame(base)) return false;
  return ![draft, ...versions].some(
    ({ value }) => isSame(value) || (field === 'explanation' && value.startsWith(present)),
  );
}
