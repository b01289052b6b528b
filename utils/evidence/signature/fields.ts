import { asDict, asItems, asName, type PdfDict, type PdfObject, type PdfRef } from './syntax/objects.ts';
import type { Revision } from './syntax/revision.ts';

/** A signature field (ISO 32000-2, 12.7.5.5) that has a value. */
export interface SignatureField {
  /** The field's own object; null where it stands inside another. */
  ref: PdfRef | null;
  /** /V as it stands. */
  value: PdfObject;
  /** /V resolved; null where it is no dictionary. */
  dict: PdfDict | null;
}

const MAX_FIELDS = 10_000;

/**
 * Walks the interactive form for filled signature fields: inherited /FT and /V, /Kids, shared and circular references.
 * @throws SyntaxFault where the form cannot be followed
 */
export async function signatureFields(revision: Revision): Promise<SignatureField[]> {
  const form = asDict(await revision.lookup(await revision.catalog(), 'AcroForm'));
  if (!form) return [];
  const found: SignatureField[] = [];
  const seen = new Set<number>();
  let left = MAX_FIELDS;

  const walk = async (
    object: PdfObject,
    inherited: { type: string | null; value: PdfObject | undefined },
  ) => {
    if (object.kind === 'ref') {
      if (seen.has(object.number)) return;
      seen.add(object.number);
    }
    const field = asDict(await revision.resolve(object));
    if (!field || left-- <= 0) return;
    const type = asName(await revision.lookup(field, 'FT')) ?? inherited.type;
    const value = field.entries.get('V') ?? inherited.value;
    const kids = asItems(await revision.lookup(field, 'Kids')) ?? [];
    for (const kid of kids) await walk(kid, { type, value });
    if (type !== 'Sig' || !value) return;
    const resolved = await revision.resolve(value);
    if (resolved.kind === 'null') return;
    found.push({ ref: object.kind === 'ref' ? object : null, value, dict: asDict(resolved) });
  };

  for (const field of asItems(await revision.lookup(form, 'Fields')) ?? [])
    await walk(field, { type: null, value: undefined });
  return found;
}
