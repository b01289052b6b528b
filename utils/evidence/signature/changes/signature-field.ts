import { asDict, asName, type PdfDict } from '../syntax/objects.ts';
import type { Comparing, LaterSignature } from './comparing.ts';
import type { Field } from './fields.ts';
import { areaOf, rectangleOf } from './rectangle.ts';

/** Square points of the largest stamp that is taken for one: a quarter of an A4 page. */
const MAX_STAMP = 125_000;

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

/**
 * Whether a node of the form that a later revision added is a signature field, or part of one: that of a later
 * signature, its stamp no larger than stamps are, or an empty one that shows nothing. A stamp that nobody signs could
 * hide the text below, and so could one that was prepared before signing.
 * @throws SyntaxFault where it cannot be read
 */
export async function isAddedSignature(comparing: Comparing, field: Field): Promise<boolean> {
  const { before, after, policy } = comparing;
  if (before.revision.entry(field.number).type !== 'free') return false;
  if (ACTIONS.some((key) => field.dict.entries.has(key))) return false;
  if (field.type === null) return isGroupOfSignatures(after.fields, field);
  if (field.type !== 'Sig') return false;
  const { shown, area } = await isShown(comparing, field.dict);
  const signature = await laterSignatureOf(comparing, field);
  if (!signature) {
    const value = await after.revision.resolve(field.value);
    return value.kind === 'null' && !shown && policy.fill;
  }
  if (signature.timestamp && !policy.fill) return !shown;
  return (policy.fill || signature.timestamp) && area <= MAX_STAMP;
}

/** Groups only name their fields, each of which is judged by itself. */
function isGroupOfSignatures(fields: ReadonlyMap<number, Field>, group: Field): boolean {
  if (asName(group.dict.entries.get('Subtype')) !== null) return false;
  const children = [...fields.values()].filter(({ parent }) => parent === group.number);
  return children.length > 0 && children.every(({ type }) => type === 'Sig' || type === null);
}
