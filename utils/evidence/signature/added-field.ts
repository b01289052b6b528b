import { asDict, asItems, asName, type PdfDict, type PdfRef } from './syntax/objects.ts';
import type { Revision } from './syntax/revision.ts';

/** Square points of the largest stamp that is taken for one: a fifth of an A4 page. */
const MAX_STAMP = 100_000;

const ACTIONS = ['A', 'AA'];

function stampArea(field: PdfDict): number {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (asItems(field.entries.get('Rect')) ?? []).map((item) =>
    item.kind === 'number' ? item.value : NaN,
  );
  return Math.abs((x2 - x1) * (y2 - y1));
}

/**
 * Whether an object that a later revision added is a signature field: one of a later, intact signature, its stamp no
 * larger than stamps are, or an empty one that shows nothing. A stamp that nobody signs could hide the text below.
 * @throws SyntaxFault where it cannot be read
 */
export async function isAllowedField(
  now: Revision,
  ref: PdfRef,
  laterSignatures: ReadonlySet<number>,
  mayBeSigned: boolean,
): Promise<boolean> {
  const field = asDict(await now.resolve(ref));
  if (!field || asName(field.entries.get('FT')) !== 'Sig' || ACTIONS.some((key) => field.entries.has(key)))
    return false;
  if (field.entries.has('Kids')) return false;
  const value = asDict(await now.lookup(field, 'V'));
  const area = stampArea(field);
  if (!value) return area === 0 || !field.entries.has('AP');
  const timestamp = asName(value.entries.get('SubFilter')) === 'ETSI.RFC3161';
  return laterSignatures.has(value.start) && (mayBeSigned || timestamp) && area <= MAX_STAMP;
}
