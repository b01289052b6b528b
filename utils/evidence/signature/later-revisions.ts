import { Comparison } from './comparison.ts';
import type { Revision } from './syntax/revision.ts';

/**
 * Whether all that came after a signature is signatures, timestamps and validation data. Deny by default: whatever else
 * differs between the two revisions is a change, and the caller says that it cannot judge it. Telling permitted form
 * entries and the header's number and date from forbidden changes begins here.
 * @param signed the revision that the signature covers
 * @param now the document as it is
 * @param laterSignatures where the dictionaries of later, intact signatures begin
 * @param mayBeSigned false where a certification forbids every change (DocMDP, P = 1)
 */
export async function onlySignaturesAdded(
  signed: Revision,
  now: Revision,
  laterSignatures: ReadonlySet<number>,
  mayBeSigned: boolean,
): Promise<boolean> {
  try {
    return await new Comparison(signed, now, laterSignatures, mayBeSigned).run();
  } catch {
    return false;
  }
}
