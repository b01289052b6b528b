import { asDict, asName, type PdfDict } from '../syntax/objects.ts';
import type { Comparing, LaterSignature } from './comparing.ts';
import type { Field } from './fields.ts';
import { areaOf, rectangleOf } from './rectangle.ts';

/** Square points of the largest stamp that is taken for one: a quarter of an A4 page. */
export const MAX_STAMP = 125_000;

const ACTIONS = ['A', 'AA'];

/** The later, unbroken signature that a field holds; null where it holds none such. @throws SyntaxFault */
export async function laterSignatureOf(comparing: Comparing, field: Field): Promise<LaterSignature | null> {
  const value = asDict(await comparing.after.revision.resolve(field.value));
  return (value && comparing.later.get(value.start)) ?? null;
}

/** Whether something is drawn for the widget. @throws SyntaxFault */
async function isShown(comparing: Comparing, dict: PdfDict): Promise<{ shown: boolean; area: number }> {
  const place = await rectangleOf(comparing.after.revision, dict);
  const area = place ? areaOf(place) : 0;
  const drawn = asDict(await comparing.after.revision.lookup(dict, 'AP')) !== null;
  return { shown: drawn && area > 0, area };
}

/** What a new node of the form is: permitted, permitted unless its stamp hides something, or forbidden. */
type Verdict = 'permitted' | 'unless-hiding' | 'forbidden';

/**
 * Judges a node of the form that a later revision added. Permitted is a signature field, or part of one: that of a
 * later signature, its stamp no larger than stamps are, or an empty one that shows nothing. A stamp that nobody signs
 * could hide the text below, and so could one that was prepared before signing. Where the document is certified, or
 * the later signature cannot be judged, a stamp must lie clear of what the page shows (sneaky signature attack).
 * @throws SyntaxFault where it cannot be read
 */
export async function judgeAddedField(comparing: Comparing, field: Field): Promise<Verdict> {
  const { before, after } = comparing;
  if (before.revision.entry(field.number).type !== 'free') return 'forbidden';
  if (ACTIONS.some((key) => field.dict.entries.has(key))) return 'forbidden';
  if (field.type === null) return isGroupOfSignatures(after.fields, field) ? 'permitted' : 'forbidden';
  if (field.type !== 'Sig') return 'forbidden';
  const signature = await laterSignatureOf(comparing, field);
  return signature ? judgeSigned(comparing, field, signature) : judgeEmpty(comparing, field);
}

async function judgeSigned(comparing: Comparing, field: Field, signature: LaterSignature): Promise<Verdict> {
  const { policy } = comparing;
  const { shown, area } = await isShown(comparing, field.dict);
  if (!policy.fill) return signature.timestamp && !shown ? 'permitted' : 'forbidden';
  if (area > MAX_STAMP) return 'forbidden';
  return shown && (policy.certified || !signature.judged) ? 'unless-hiding' : 'permitted';
}

/** A certification lets signers sign; fields for them have to be there already, unless annotations may be added. */
async function judgeEmpty(comparing: Comparing, field: Field): Promise<Verdict> {
  const { after, policy } = comparing;
  const value = await after.revision.resolve(field.value);
  const { shown } = await isShown(comparing, field.dict);
  const allowed = policy.certified ? policy.annotate : policy.fill;
  return value.kind === 'null' && !shown && allowed ? 'permitted' : 'forbidden';
}

/** Groups only name their fields, each of which is judged by itself. */
function isGroupOfSignatures(fields: ReadonlyMap<number, Field>, group: Field): boolean {
  if (asName(group.dict.entries.get('Subtype')) !== null) return false;
  const children = [...fields.values()].filter(({ parent }) => parent === group.number);
  return children.length > 0 && children.every(({ type }) => type === 'Sig' || type === null);
}
