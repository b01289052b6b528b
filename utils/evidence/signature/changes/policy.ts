import { asDict, asInteger, asItems, asName, type PdfDict } from '../syntax/objects.ts';
import type { Revision } from '../syntax/revision.ts';
import { pdfText } from '../syntax/text.ts';
import type { Field } from './fields.ts';

/** What may be done to a document after a signature (ISO 32000-2, 12.8.2.2 and 12.8.2.4). */
export interface Policy {
  /** Filling fields in and signing once more. */
  fill: boolean;
  annotate: boolean;
  /** Whether a certification or a lock says what may be done, not custom alone. */
  certified: boolean;
  /** Whether the field of this full name may no longer be changed. */
  locks: (name: string) => boolean;
}

type Lock = Policy['locks'];

/** /Action and /Fields of a FieldMDP transform or of a field's /Lock. */
async function lockOf(revision: Revision, parameters: PdfDict): Promise<Lock> {
  const action = asName(await revision.lookup(parameters, 'Action'));
  const listed: string[] = [];
  for (const item of asItems(await revision.lookup(parameters, 'Fields')) ?? []) {
    const name = await revision.resolve(item);
    if (name.kind === 'string') listed.push(pdfText(name.bytes));
  }
  const isListed = (name: string) => listed.some((each) => name === each || name.startsWith(`${each}.`));
  if (action === 'Include') return isListed;
  return action === 'Exclude' ? (name) => !isListed(name) : () => true;
}

/** /P of DocMDP parameters, 2 where it is not said. */
async function permissionOf(revision: Revision, parameters: PdfDict | null): Promise<number> {
  return (parameters && asInteger(await revision.lookup(parameters, 'P'))) ?? 2;
}

async function transforms(revision: Revision, dict: PdfDict, method: string): Promise<(PdfDict | null)[]> {
  const found: (PdfDict | null)[] = [];
  for (const item of asItems(await revision.lookup(dict, 'Reference')) ?? []) {
    const reference = asDict(await revision.resolve(item));
    if (reference && asName(await revision.lookup(reference, 'TransformMethod')) === method)
      found.push(asDict(await revision.lookup(reference, 'TransformParams')));
  }
  return found;
}

/** The certification that the document was under when it was signed. */
async function certification(revision: Revision): Promise<number | null> {
  const rights = asDict(await revision.lookup(await revision.catalog(), 'Perms'));
  const certifying = rights && asDict(await revision.lookup(rights, 'DocMDP'));
  const [parameters] = certifying ? await transforms(revision, certifying, 'DocMDP') : [];
  return parameters === undefined ? null : permissionOf(revision, parameters);
}

/**
 * What a signature permits, read in the revision that it signs: a later one could have put other parameters in their
 * place. Without a certification, fields may be filled in and signed, as viewers take it; nothing else.
 * @param fields those of the signed revision
 * @throws SyntaxFault where it cannot be read
 */
export async function policyOf(signed: Revision, dict: PdfDict, fields: Iterable<Field>): Promise<Policy> {
  const permissions: number[] = [];
  for (const parameters of await transforms(signed, dict, 'DocMDP'))
    permissions.push(await permissionOf(signed, parameters));
  const certified = await certification(signed);
  if (certified !== null) permissions.push(certified);
  const locks: Lock[] = [];
  for (const parameters of await transforms(signed, dict, 'FieldMDP'))
    if (parameters) locks.push(await lockOf(signed, parameters));
  for (const field of fields) {
    if (asDict(await signed.resolve(field.value))?.start !== dict.start) continue;
    const lock = asDict(await signed.lookup(field.dict, 'Lock'));
    if (!lock) continue;
    if (lock.entries.has('Action')) locks.push(await lockOf(signed, lock));
    if (lock.entries.has('P')) permissions.push(await permissionOf(signed, lock));
  }
  const permission = permissions.length ? Math.min(...permissions) : 2;
  return {
    fill: permission !== 1,
    annotate: permission >= 3,
    certified: permissions.length > 0,
    locks: (name) => locks.some((lock) => lock(name)),
  };
}
