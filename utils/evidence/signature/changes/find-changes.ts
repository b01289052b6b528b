import type { PdfDict } from '../syntax/objects.ts';
import type { Revision } from '../syntax/revision.ts';
import { ChangeList, type Change } from './change.ts';
import { compareDocument } from './compare-document.ts';
import { compareFields } from './compare-fields.ts';
import { comparePages } from './compare-pages.ts';
import { equalityOf, openSide, type Comparing, type LaterSignature } from './comparing.ts';
import { pairPages } from './pages.ts';
import { policyOf } from './policy.ts';

/**
 * Every forbidden difference between the revision that a signature covers and the document as it is (ISO 32000-2,
 * 12.8.2). Deny by default: what is not known to be permitted is a change. Permitted are validation data, document
 * timestamps, signature fields, metadata, and what certification and field locks leave open. Objects that nothing leads
 * to are of no account, objects that are taken into use afterwards are, wherever they stand.
 * @param signature the dictionary
 * @param later signatures after this one, by the offset of their dictionaries
 * @throws SyntaxFault where one of the two cannot be followed
 */
export async function findChanges(
  signed: Revision,
  now: Revision,
  signature: PdfDict,
  later: ReadonlyMap<number, LaterSignature>,
): Promise<Change[]> {
  const [before, after] = [await openSide(signed), await openSide(now)];
  const places = pairPages(before.pages, after.pages);
  const list = new ChangeList(places);
  const policy = await policyOf(signed, signature, before.fields.values());
  const equality = equalityOf({ before, after, places });
  const comparing: Comparing = { before, after, places, equality, policy, later, report: list.add };
  await compareDocument(comparing);
  await comparePages(comparing);
  await compareFields(comparing);
  // Told last, since it shows as objects are followed.
  const disputed = [...now.disputed].some((number) => !signed.disputed.has(number));
  if (disputed) list.add({ what: 'document', visible: true });
  return list.changes;
}

/** How many objects the cross-references tell apart: added, written anew, taken away. */
export function countObjects(signed: Revision, now: Revision): number {
  let count = 0;
  for (const number of new Set([...signed.numbers(), ...now.numbers()]))
    if (JSON.stringify(signed.entry(number)) !== JSON.stringify(now.entry(number))) count++;
  return count;
}
