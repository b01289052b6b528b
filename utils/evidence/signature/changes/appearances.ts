import { asDict, asName, NULL, type PdfDict, type PdfObject } from '../syntax/objects.ts';
import type { Revision } from '../syntax/revision.ts';

const MAX_NESTED = 8;

/** The normal appearance of an annotation, or that of each of its states (ISO 32000-2, 12.5.5). @throws SyntaxFault */
export async function normalAppearances(revision: Revision, annotation: PdfDict): Promise<PdfObject[]> {
  const appearances = asDict(await revision.lookup(annotation, 'AP'));
  const normal = appearances ? await revision.lookup(appearances, 'N') : NULL;
  const states = normal.kind === 'dict' ? [...normal.entries.values()] : [normal];
  return Promise.all(states.map((state) => revision.resolve(state)));
}

/** A category of a form's resources (7.8.3); null where it names none. @throws SyntaxFault */
export async function resourcesOf(revision: Revision, form: PdfObject, category: string) {
  const dict = asDict(form);
  const resources = dict && asDict(await revision.lookup(dict, 'Resources'));
  const named = resources && asDict(await revision.lookup(resources, category));
  return named && named.entries.size > 0 ? named : null;
}

/** Whether a form, or one that it draws, can show text or images. @throws SyntaxFault */
export async function showsTextOrImages(revision: Revision, form: PdfObject, depth = 0): Promise<boolean> {
  if (depth > MAX_NESTED || (await resourcesOf(revision, form, 'Font'))) return true;
  const objects = await resourcesOf(revision, form, 'XObject');
  for (const value of objects?.entries.values() ?? []) {
    const object = await revision.resolve(value);
    if (asName(asDict(object)?.entries.get('Subtype')) !== 'Form') return true;
    if (await showsTextOrImages(revision, object, depth + 1)) return true;
  }
  return false;
}
