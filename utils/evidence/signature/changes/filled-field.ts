import { asDict, asName, type PdfDict } from '../syntax/objects.ts';
import type { Revision } from '../syntax/revision.ts';
import type { Comparing } from './comparing.ts';
import type { Field } from './fields.ts';

const READ_ONLY = 1;
const PUSH_BUTTON = 1 << 16;

const SET_BY_FILLING = new Set(['V', 'AS', 'AP', 'RV', 'I', 'TI', 'M', 'Ff']);

/**
 * Whether a field differs by being filled in, as the policy permits (ISO 32000-2, 12.8.2.2): a value, and its
 * appearance with it. An appearance that changes while the value stays, a button's picture, or an image in a text
 * field's appearance is no entry: another text is shown than was entered.
 * @throws SyntaxFault where it cannot be read
 */
export async function isFilled(
  { before, after, policy }: Comparing,
  old: Field,
  now: Field,
  differing: readonly string[],
  sameValue: boolean,
): Promise<boolean> {
  const readOnly = now.flags === (old.flags | READ_ONLY);
  if (differing.includes('Ff') && !readOnly) return false;
  if (differing.every((key) => key === 'Ff' || key === 'M') && sameValue) return true;
  if (!policy.fill || policy.locks(old.name) || old.type === null) return false;
  if (differing.some((key) => !SET_BY_FILLING.has(key))) return false;
  if (old.type === 'Btn' && old.flags & PUSH_BUTTON) return false;
  if (!differing.includes('AP')) return true;
  if (old.type === 'Btn') return !old.dict.entries.has('AP');
  const shownBefore = asDict(await before.revision.lookup(old.dict, 'AP')) !== null;
  return (!shownBefore || !sameValue) && isTextAlone(after.revision, now.dict);
}

/** Whether the appearance of a text field draws with fonts only. */
async function isTextAlone(revision: Revision, widget: PdfDict): Promise<boolean> {
  const appearances = asDict(await revision.lookup(widget, 'AP'));
  const normal = appearances && (await revision.lookup(appearances, 'N'));
  if (normal?.kind !== 'stream') return normal?.kind === 'null' || normal === null;
  const resources = asDict(await revision.lookup(normal.dict, 'Resources'));
  const objects = resources && asDict(await revision.lookup(resources, 'XObject'));
  for (const each of objects?.entries.values() ?? []) {
    const subtype = asDict(await revision.resolve(each))?.entries.get('Subtype');
    if (asName(subtype) !== null) return false;
  }
  return true;
}
