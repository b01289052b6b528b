import { asDict, type PdfDict } from '../syntax/objects.ts';
import type { Revision } from '../syntax/revision.ts';
import { normalAppearances, resourcesOf } from './appearances.ts';
import type { Comparing } from './comparing.ts';
import { drawsSameText } from './drawn-text.ts';
import type { Field } from './fields.ts';

const READ_ONLY = 1;
const PUSH_BUTTON = 1 << 16;

const SET_BY_FILLING = new Set(['V', 'AS', 'AP', 'RV', 'I', 'TI', 'M', 'Ff']);

/**
 * Whether a field differs by being filled in, as the policy permits (ISO 32000-2, 12.8.2.2): a value, and its
 * appearance with it. An appearance that says something else while the value stays, a button's picture, or an image in
 * a field's appearance is no entry: another text is shown than was entered.
 * @throws SyntaxFault where it cannot be read
 */
export async function isFilled(
  comparing: Comparing,
  old: Field,
  now: Field,
  differing: readonly string[],
  sameValue: boolean,
): Promise<boolean> {
  const { before, after, policy } = comparing;
  const readOnly = now.flags === (old.flags | READ_ONLY);
  if (differing.includes('Ff') && !readOnly) return false;
  if (differing.every((key) => key === 'Ff' || key === 'M') && sameValue) return true;
  if (!policy.fill || policy.locks(old.name) || old.type === null) return false;
  if (differing.some((key) => !SET_BY_FILLING.has(key))) return false;
  if (old.type === 'Btn' && old.flags & PUSH_BUTTON) return false;
  if (old.type === 'Btn' && sameValue && differing.includes('AS')) return false;
  if (!differing.includes('AP')) return true;
  const shownBefore = asDict(await before.revision.lookup(old.dict, 'AP')) !== null;
  if (shownBefore && sameValue && !(await drawsSameText(comparing, old.dict, now.dict))) return false;
  return isTextAlone(after.revision, now.dict);
}

/** Whether the appearance, or that of each state of a box, draws without images and forms of its own. */
async function isTextAlone(revision: Revision, widget: PdfDict): Promise<boolean> {
  for (const drawn of await normalAppearances(revision, widget))
    if (await resourcesOf(revision, drawn, 'XObject')) return false;
  return true;
}
