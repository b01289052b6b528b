import { asDict, asItems, EMPTY_DICT, NULL, type PdfDict, type PdfObject } from '../syntax/objects.ts';
import { compareStructure } from './compare-structure.ts';
import type { Comparing } from './comparing.ts';
import { keepsClaims } from './kept-claims.ts';

/** Entries of a trailer, or of a cross-reference stream, that describe one section; and those compared by themselves. */
const FREE_IN_TRAILER = new Set([
  'Size',
  'Prev',
  'XRefStm',
  'Root',
  'Info',
  'ID',
  'Type',
  'W',
  'Index',
  'Length',
  'Filter',
  'DecodeParms',
]);
/** Catalog entries that show nothing of the document, or are compared by themselves. */
const FREE_IN_CATALOG = new Set([
  ...['DSS', 'Extensions', 'Version', 'Metadata', 'MarkInfo', 'StructTreeRoot', 'Type', 'PieceInfo'],
  ...['AcroForm', 'Pages', 'Perms'],
]);
/** Layers decide what of a page is seen. */
const SEEN_IN_CATALOG = new Set(['OCProperties', 'NeedsRendering']);
const FREE_IN_FORM = new Set(['SigFlags', 'Fields', 'DR', 'DA', 'NeedAppearances']);

/** Compares what stands above pages and fields: trailer, catalog, form, permissions. @throws SyntaxFault */
export async function compareDocument(comparing: Comparing) {
  const { before, after, equality, report } = comparing;
  const [old, now] = [before.revision.trailer, after.revision.trailer];
  const sameTrailer = await keepsEntries(comparing, old, now);
  if (!sameTrailer || now.repeated.has('Root')) report({ what: 'document', visible: true });
  const [catalog, catalogNow] = [await before.revision.catalog(), await after.revision.catalog()];
  for (const key of await equality.differing(catalog, catalogNow, FREE_IN_CATALOG))
    report({ what: 'document', visible: SEEN_IN_CATALOG.has(key) || FREE_IN_CATALOG.has(key) });
  if (!(await keepsClaims(comparing, catalog, catalogNow))) report({ what: 'document' });
  await compareStructure(comparing, catalog, catalogNow);
  await comparePermissions(comparing, catalog, catalogNow);
  await compareForm(comparing, catalog, catalogNow);
}

/** A trailer may leave out what nobody needs; what it repeats stays, and so does the key of an encrypted file. */
async function keepsEntries({ equality }: Comparing, trailer: PdfDict, trailerNow: PdfDict) {
  const encrypt = trailerNow.entries.get('Encrypt');
  if (!(await equality.same(trailer.entries.get('Encrypt'), encrypt))) return false;
  for (const [key, value] of trailer.entries) {
    const now = trailerNow.entries.get(key);
    if (now && !FREE_IN_TRAILER.has(key) && !(await equality.same(value, now))) return false;
  }
  return true;
}

/** A certification stays the one it was; without one, a later signature may bring it. */
async function comparePermissions(comparing: Comparing, catalog: PdfDict, catalogNow: PdfDict) {
  const { before, after, equality, later, report } = comparing;
  const old = asDict(await before.revision.lookup(catalog, 'Perms'))?.entries.get('DocMDP');
  const now = asDict(await after.revision.lookup(catalogNow, 'Perms'))?.entries.get('DocMDP');
  if (await equality.same(old, now)) return;
  const certifying = asDict(await after.revision.resolve(now));
  if (old || !certifying || !later.has(certifying.start)) report({ what: 'document' });
}

async function compareForm(comparing: Comparing, catalog: PdfDict, catalogNow: PdfDict) {
  const { before, after, equality, policy, report } = comparing;
  const old = await before.revision.lookup(catalog, 'AcroForm');
  const now = await after.revision.lookup(catalogNow, 'AcroForm');
  if (old.kind !== 'dict' && now.kind !== 'dict') return;
  const [a, b] = [asDict(old) ?? EMPTY_DICT, asDict(now) ?? EMPTY_DICT];
  for (const key of await equality.differing(a, b, FREE_IN_FORM))
    report({ what: 'document', visible: key === 'XFA' });
  const asked = await after.revision.lookup(b, 'NeedAppearances');
  const askedBefore = await before.revision.lookup(a, 'NeedAppearances');
  const style = a.entries.get('DA');
  const restyled = style !== undefined && !(await equality.same(style, b.entries.get('DA')));
  const redrawn = asked.kind === 'true' && askedBefore.kind !== 'true' && !policy.fill;
  if (restyled || redrawn || !(await grown(comparing, a.entries.get('DR'), b.entries.get('DR'), 2)))
    report({ what: 'document', visible: true });
  await compareDirectFields(comparing, a, b);
}

/** Resources may be added to, never changed: category, then name. */
async function grown(
  comparing: Comparing,
  a: PdfObject | undefined,
  b: PdfObject | undefined,
  levels: number,
): Promise<boolean> {
  const { before, after, equality } = comparing;
  const old = asDict(await before.revision.resolve(a));
  if (!old) return true;
  const now = asDict(await after.revision.resolve(b));
  if (!now) return false;
  for (const [key, value] of old.entries) {
    const deeper = levels > 1 && asDict(await before.revision.resolve(value)) !== null;
    const same = deeper
      ? await grown(comparing, value, now.entries.get(key), levels - 1)
      : await equality.same(value, now.entries.get(key) ?? NULL);
    if (!same) return false;
  }
  return true;
}

/** Fields that stand in /Fields itself, without a number: they stay as they were. */
async function compareDirectFields(
  { before, after, equality, report }: Comparing,
  form: PdfDict,
  now: PdfDict,
) {
  const direct = (fields: PdfObject): PdfObject => ({
    kind: 'array',
    items: (asItems(fields) ?? []).filter((item) => item.kind !== 'ref'),
  });
  const [a, b] = [await before.revision.lookup(form, 'Fields'), await after.revision.lookup(now, 'Fields')];
  if (!(await equality.same(direct(a), direct(b)))) report({ what: 'field', visible: true });
}
