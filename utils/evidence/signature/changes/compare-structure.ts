import { asDict, asItems, EMPTY_DICT, type PdfDict, type PdfObject } from '../syntax/objects.ts';
import { SyntaxFault } from '../syntax/parser.ts';
import type { Revision } from '../syntax/revision.ts';
import type { Comparing } from './comparing.ts';

const MAX_ELEMENTS = 200_000;
const MAX_DEPTH = 60;
/** Compared kid by kid, or lists what is compared there in another order (ISO 32000-2, 14.7.2). */
const ELSEWHERE = new Set(['K', 'P', 'Type', 'ParentTree', 'ParentTreeNextKey', 'IDTree']);

/**
 * Compares the structure tree, which says how a tagged document is read out and copied: elements stay as they were,
 * and what is new in it only names annotations, which are compared by themselves.
 * @throws SyntaxFault
 */
export async function compareStructure(comparing: Comparing, catalog: PdfDict, catalogNow: PdfDict) {
  const { before, after, report } = comparing;
  const old = asDict(await before.revision.lookup(catalog, 'StructTreeRoot'));
  const now = asDict(await after.revision.lookup(catalogNow, 'StructTreeRoot'));
  if (!(await sameTree(comparing, old ?? EMPTY_DICT, now ?? EMPTY_DICT))) report({ what: 'document' });
}

async function sameTree(comparing: Comparing, root: PdfDict, rootNow: PdfDict): Promise<boolean> {
  const { before, after, equality } = comparing;
  const waiting: [PdfDict, PdfDict][] = [[root, rootNow]];
  const seen = new Set<PdfDict>();
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [old, now] = pair;
    if (seen.has(old)) continue;
    if (seen.size > MAX_ELEMENTS) throw new SyntaxFault('too much structure');
    seen.add(old);
    if ((await equality.differing(old, now, ELSEWHERE)).length) return false;
    const kids = await pairKids(
      comparing,
      await kidsOf(before.revision, old),
      await kidsOf(after.revision, now),
    );
    if (!kids) return false;
    for (const [kid, kidNow] of kids) {
      const [element, elementNow] = [
        await elementOf(before.revision, kid),
        await elementOf(after.revision, kidNow),
      ];
      if (element && elementNow) waiting.push([element, elementNow]);
      else if (element || elementNow || !(await equality.same(kid, kidNow))) return false;
    }
  }
  return true;
}

/** Kids of before with the ones that stand for them; null where one is gone, moved or added that may not be. */
async function pairKids(comparing: Comparing, kids: PdfObject[], kidsNow: PdfObject[]) {
  const { before, after, policy } = comparing;
  const pairs: [PdfObject, PdfObject][] = [];
  const waiting = [...kidsNow];
  for (const kid of kids) {
    const at = await indexOfPartner(comparing, kid, waiting);
    const partner = waiting[at];
    if (partner) pairs.push([kid, partner]);
    else if (!policy.annotate || !(await onlyAnnotations(before.revision, kid))) return null;
    for (const added of waiting.splice(0, at + 1).slice(0, -1))
      if (!(await onlyAnnotations(after.revision, added))) return null;
  }
  for (const added of waiting) if (!(await onlyAnnotations(after.revision, added))) return null;
  return pairs;
}

async function indexOfPartner(comparing: Comparing, kid: PdfObject, kidsNow: PdfObject[]): Promise<number> {
  for (const [index, now] of kidsNow.entries()) if (await isOne(comparing, kid, now)) return index;
  return -1;
}

/** Whether the second can stand for the first: the same object, the same content, or elements in each other's place. */
async function isOne({ before }: Comparing, a: PdfObject, b: PdfObject): Promise<boolean> {
  if (a.kind === 'ref' || b.kind === 'ref')
    return a.kind === 'ref' && b.kind === 'ref' && a.number === b.number;
  if (a.kind === 'number') return b.kind === 'number' && a.value === b.value;
  const [object, objectNow] = [asDict(a)?.entries.get('Obj'), asDict(b)?.entries.get('Obj')];
  if (!object && !objectNow) return a.kind === b.kind;
  return asDict(await before.revision.resolve(object)) !== null && sameReference(object, objectNow);
}

const sameReference = (a: PdfObject | undefined, b: PdfObject | undefined) =>
  a?.kind === 'ref' && b?.kind === 'ref' && a.number === b.number;

async function kidsOf(revision: Revision, dict: PdfDict): Promise<PdfObject[]> {
  const kids = dict.entries.get('K');
  return asItems(await revision.resolve(kids)) ?? (kids ? [kids] : []);
}

/** An element (14.7.2); null for a piece of a page's content or an annotation. */
async function elementOf(revision: Revision, kid: PdfObject): Promise<PdfDict | null> {
  const dict = asDict(await revision.resolve(kid));
  return dict?.entries.has('S') ? dict : null;
}

/** Whether a kid is an annotation, or an element that holds nothing else (14.7.5.3). */
async function onlyAnnotations(revision: Revision, kid: PdfObject, depth = 0): Promise<boolean> {
  if (depth > MAX_DEPTH) throw new SyntaxFault('nested too deeply');
  const dict = asDict(await revision.resolve(kid));
  if (!dict?.entries.has('S')) return dict?.entries.has('Obj') ?? false;
  const kids = await kidsOf(revision, dict);
  for (const each of kids) if (!(await onlyAnnotations(revision, each, depth + 1))) return false;
  return kids.length > 0;
}
