import { asDict, asItems, asName, type PdfObject } from '../syntax/objects.ts';
import type { Comparing, Side } from './comparing.ts';
import { mayCover } from './covering.ts';
import type { Page } from './pages.ts';
import { rectangleOf } from './rectangle.ts';

/** Compares what lies on a page. Fields are compared with the form; here only that they lie where they lay. */
export async function compareAnnotations(comparing: Comparing, old: Page, now: Page, index: number) {
  const { before, after, policy, report } = comparing;
  const [was, is] = [await annotationsOf(before, old), await annotationsOf(after, now)];
  const pairs = pairUp(was, is);
  for (const [item, partner] of pairs) {
    if (partner !== null && (await comparing.equality.same(item, partner))) continue;
    if (!policy.annotate || (await isWidget(before, item)))
      report({ what: 'document', page: index, visible: true });
    else if (partner) await reportCovering(comparing, partner, index);
  }
  const kept = new Set([...pairs.values()]);
  for (const item of is) {
    if (kept.has(item)) continue;
    // A new field is judged with the form; an old one that comes to lie on a page is seen there for the first time.
    const isField = item.kind === 'ref' && after.fields.has(item.number);
    if (isField && !before.fields.has(item.number)) continue;
    if (policy.annotate && !(await isWidget(after, item))) {
      await reportCovering(comparing, item, index);
      continue;
    }
    const annotation = asDict(await after.revision.resolve(item));
    const place = annotation && (await rectangleOf(after.revision, annotation));
    report({ what: 'annotation', page: index, visible: true, place });
  }
  if (!policy.annotate && !inOrder([...pairs.values()], is))
    report({ what: 'document', page: index, visible: true });
}

/** Where annotations may be added and changed, they may still hide nothing. */
async function reportCovering({ after, report }: Comparing, item: PdfObject, index: number) {
  const annotation = asDict(await after.revision.resolve(item));
  if (!annotation || !(await mayCover(after.revision, annotation))) return;
  const place = await rectangleOf(after.revision, annotation);
  report({ what: 'annotation', page: index, visible: true, place, unlessHiding: true });
}

async function annotationsOf({ revision }: Side, page: Page): Promise<PdfObject[]> {
  return asItems(await revision.lookup(page.dict, 'Annots')) ?? [];
}

async function isWidget({ revision }: Side, item: PdfObject): Promise<boolean> {
  const annotation = asDict(await revision.resolve(item));
  return !annotation || asName(await revision.lookup(annotation, 'Subtype')) === 'Widget';
}

/** Each annotation of the signed page with the one that stands for it now: by number, or by place in the array. */
function pairUp(was: readonly PdfObject[], is: readonly PdfObject[]): Map<PdfObject, PdfObject | null> {
  const pairs = new Map<PdfObject, PdfObject | null>();
  const direct = is.filter(({ kind }) => kind !== 'ref');
  const byNumber = new Map(is.flatMap((each) => (each.kind === 'ref' ? [[each.number, each] as const] : [])));
  for (const item of was) {
    const partner = item.kind === 'ref' ? byNumber.get(item.number) : direct.shift();
    pairs.set(item, partner ?? null);
  }
  return pairs;
}

/** What is drawn later lies above. */
function inOrder(kept: readonly (PdfObject | null)[], all: readonly PdfObject[]): boolean {
  const index = new Map(all.map((item, i) => [item, i]));
  const places = kept.flatMap((item) => (item ? [index.get(item) ?? -1] : []));
  return places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1));
}
