import { asDict, asItems, asName, type PdfDict, type PdfObject } from './syntax/objects.ts';
import { pageWidgets } from './page-widgets.ts';
import type { Revision } from './syntax/revision.ts';

const MAX_FIELDS = 10_000;

/**
 * Filled signature fields of the interactive form (inherited /FT and /V, /Kids, shared and circular references), and
 * those that stand on a page only, as some signers leave them and viewers show them.
 * @returns the value of each (ISO 32000-2, 12.7.5.5); null where it is no dictionary
 * @throws SyntaxFault where the form cannot be followed
 */
export async function signatureValues(revision: Revision): Promise<(PdfDict | null)[]> {
  const form = asDict(await revision.lookup(await revision.catalog(), 'AcroForm'));
  const found: (PdfDict | null)[] = [];
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
    if (resolved.kind !== 'null') found.push(asDict(resolved));
  };

  const none = { type: null, value: undefined };
  const fields = form && asItems(await revision.lookup(form, 'Fields'));
  for (const field of fields ?? []) await walk(field, none);
  for (const widget of await pageWidgets(revision)) await walk(widget, none);
  return found;
}
