import { asDict, asItems } from '../syntax/objects.ts';
import type { Comparing } from './comparing.ts';
import type { Field } from './fields.ts';
import { isFilled } from './filled-field.ts';
import { areaOf, rectangleOf } from './rectangle.ts';
import { judgeAddedField, laterSignatureOf, MAX_STAMP } from './signature-field.ts';

/** Compared by the node itself, or of no meaning to what is seen or done. */
const ELSEWHERE = new Set(['Kids', 'Parent', 'StructParent', 'Type']);
/** What signing an empty field changes in it and its widgets. */
const SET_BY_SIGNING = new Set(['V', 'AP', 'M', 'F', 'MK', 'AS', 'DA', 'Ff']);
/** Keys that show nothing. */
const UNSEEN = new Set(['A', 'AA', 'TU', 'TM', 'Ff', 'Lock', 'SV', 'DV', 'M', 'NM', 'P', 'H']);

/**
 * Compares the form's fields: each of the signed revision is still there as it was, or as the policy permits; what is
 * new are signature fields.
 * @throws SyntaxFault where a field cannot be read
 */
export async function compareFields(comparing: Comparing) {
  const { before, after, report } = comparing;
  for (const [number, old] of before.fields) {
    const now = after.fields.get(number);
    if (!now || now.parent !== old.parent) {
      report({ what: 'field', field: old.name, was: old.page, visible: true });
    } else await compareField(comparing, old, now);
  }
  for (const [number, now] of after.fields) {
    const verdict = before.fields.has(number) ? 'permitted' : await judgeAddedField(comparing, now);
    if (verdict === 'permitted') continue;
    const place = await rectangleOf(after.revision, now.dict);
    const change = { field: now.name, page: now.page, visible: now.page !== null, place };
    report({ what: 'annotation', ...change, unlessHiding: verdict === 'unless-hiding' });
  }
}

async function compareField(comparing: Comparing, old: Field, now: Field) {
  const differing = await comparing.equality.differing(old.dict, now.dict, ELSEWHERE);
  if (!(await sameDirectKids(comparing, old, now))) differing.push('Kids');
  const sameValue = await comparing.equality.same(old.value, now.value);
  if (differing.length === 0 && sameValue) return;
  const permitted =
    old.type === 'Sig'
      ? await isSigned(comparing, old, now, differing)
      : await isFilled(comparing, old, now, differing, sameValue);
  if (permitted) return;
  const place = await rectangleOf(comparing.after.revision, now.dict);
  const moved = differing.includes('Rect');
  const visible = differing.some((key) => !UNSEEN.has(key));
  const change = { field: now.name, page: now.page, visible, place: moved ? null : place };
  comparing.report({ what: 'field', ...change });
}

/** Whether a field, empty when the document was signed, holds a later signature now and differs by that alone. */
async function isSigned(comparing: Comparing, old: Field, now: Field, differing: readonly string[]) {
  const { before, policy } = comparing;
  if ((await before.revision.resolve(old.value)).kind !== 'null') return false;
  // A signer may lock fields with the signature; a lock that was there before stays.
  const locked = differing.includes('Lock') && !old.dict.entries.has('Lock');
  const vanished = differing.includes('Rect') && (await coversNothing(comparing, now));
  const bound = differing.includes('P') && !old.dict.entries.has('P');
  const more = { Lock: locked, Rect: vanished, P: bound };
  if (differing.some((key) => !SET_BY_SIGNING.has(key) && !more[key as keyof typeof more])) return false;
  const signature = await laterSignatureOf(comparing, now);
  if (!signature) return false;
  // A field prepared over the whole page, and stamped by whoever signs it, would show another page.
  const place = await rectangleOf(comparing.after.revision, now.dict);
  if (differing.includes('AP') && place && areaOf(place) > MAX_STAMP) return false;
  return signature.timestamp || (policy.fill && !policy.locks(old.name));
}

/** Programs that sign without a stamp take a prepared field's extent away. */
async function coversNothing({ after }: Comparing, { dict }: Field) {
  const place = await rectangleOf(after.revision, dict);
  return place !== null && areaOf(place) === 0;
}

/** Kids that stand in the array itself have no number to be found by. */
async function sameDirectKids({ before, after, equality }: Comparing, old: Field, now: Field) {
  const direct = async (side: typeof before, { dict }: Field) =>
    (asItems(await side.revision.lookup(dict, 'Kids')) ?? []).filter((kid) => asDict(kid) !== null);
  const [a, b] = [await direct(before, old), await direct(after, now)];
  return equality.same({ kind: 'array', items: a }, { kind: 'array', items: b });
}
