import { pdfText } from '../syntax/text.ts';
import { asDict, asInteger, asItems, asName, NULL, type PdfDict, type PdfObject } from '../syntax/objects.ts';
import { SyntaxFault } from '../syntax/parser.ts';
import type { Revision } from '../syntax/revision.ts';
import type { Page } from './pages.ts';

const MAX_FIELDS = 50_000;
const MAX_DEPTH = 60;

/** A node of the form: a field, a group of fields or a widget of one (ISO 32000-2, 12.7.4). */
export interface Field {
  number: number;
  dict: PdfDict;
  /** Number of the node it was reached from; null for a root, or a widget that only a page holds. */
  parent: number | null;
  /** Full name with dots. */
  name: string;
  /** Own or taken over from above. */
  type: string | null;
  flags: number;
  /** Own or taken over, not resolved. */
  value: PdfObject;
  /** Index of the page it lies on; null where it is on none. */
  page: number | null;
}

type Above = Pick<Field, 'name' | 'type' | 'flags' | 'value'> & { parent: number | null; depth: number };

const TOP: Above = { name: '', type: null, flags: 0, value: NULL, parent: null, depth: 0 };

/**
 * All nodes of the form by their object numbers: those of /Fields, and widgets that only a page holds, as some signers
 * leave them and viewers show them. Fields that stand in an array directly are left out.
 * @throws SyntaxFault where the form cannot be followed
 */
export async function listFields(revision: Revision, pages: readonly Page[]): Promise<Map<number, Field>> {
  const fields = new Map<number, Field>();

  const walk = async (object: PdfObject, above: Above): Promise<void> => {
    if (object.kind !== 'ref' || fields.has(object.number)) return;
    const dict = asDict(await revision.resolve(object));
    if (!dict) return;
    if (fields.size >= MAX_FIELDS || above.depth > MAX_DEPTH) throw new SyntaxFault('too many fields');
    const title = await revision.lookup(dict, 'T');
    const own = title.kind === 'string' ? pdfText(title.bytes) : null;
    const node = {
      name: own === null ? above.name : above.name ? `${above.name}.${own}` : own,
      type: asName(await revision.lookup(dict, 'FT')) ?? above.type,
      flags: asInteger(await revision.lookup(dict, 'Ff')) ?? above.flags,
      value: dict.entries.get('V') ?? above.value,
    };
    fields.set(object.number, { ...node, number: object.number, dict, parent: above.parent, page: null });
    for (const kid of asItems(await revision.lookup(dict, 'Kids')) ?? [])
      await walk(kid, { ...node, parent: object.number, depth: above.depth + 1 });
  };

  const form = asDict(await revision.lookup(await revision.catalog(), 'AcroForm'));
  for (const root of (form && asItems(await revision.lookup(form, 'Fields'))) ?? []) await walk(root, TOP);
  for (const [index, page] of pages.entries()) {
    for (const item of asItems(await revision.lookup(page.dict, 'Annots')) ?? []) {
      if (item.kind !== 'ref') continue;
      const annotation = asDict(await revision.resolve(item));
      if (asName(annotation?.entries.get('Subtype')) === 'Widget') await walk(item, TOP);
      const field = fields.get(item.number);
      if (field) field.page = index;
    }
  }
  return fields;
}
