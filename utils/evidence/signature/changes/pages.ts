import { asDict, asInteger, asItems, type PdfDict, type PdfObject } from '../syntax/objects.ts';
import { SyntaxFault } from '../syntax/parser.ts';
import type { Revision } from '../syntax/revision.ts';

const MAX_NODES = 50_000;

/** Attributes that a page takes over from the nodes above it (ISO 32000-2, 7.7.3.4). */
export const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

/** A page with all that it takes over; its own number is null where it stands in its parent directly. */
export interface Page {
  number: number | null;
  dict: PdfDict;
  inherited: ReadonlyMap<string, PdfObject>;
}

/** The pages of a document in their order, and by how many each node of the tree miscounts those below it. */
export interface PageTree {
  pages: Page[];
  miscounts: number[];
}

/** @throws SyntaxFault where the tree cannot be followed */
export async function listPages(revision: Revision): Promise<PageTree> {
  const pages: Page[] = [];
  const miscounts: number[] = [];
  const seen = new Set<number>();
  let left = MAX_NODES;

  const walk = async (object: PdfObject, above: ReadonlyMap<string, PdfObject>): Promise<void> => {
    const number = object.kind === 'ref' ? object.number : null;
    if (number !== null && seen.has(number)) return;
    if (number !== null) seen.add(number);
    if (left-- <= 0) throw new SyntaxFault('too many pages');
    const dict = asDict(await revision.resolve(object));
    if (!dict) return;
    const inherited = new Map(above);
    for (const key of INHERITED) {
      const own = dict.entries.get(key);
      if (own) inherited.set(key, own);
    }
    if (dict.repeated.has('Kids') || INHERITED.some((key) => dict.repeated.has(key)))
      throw new SyntaxFault('page tree with keys that stand twice');
    const kids = asItems(await revision.lookup(dict, 'Kids'));
    if (!kids) pages.push({ number, dict, inherited });
    const first = pages.length;
    for (const kid of kids ?? []) await walk(kid, inherited);
    const more = (asInteger(await revision.lookup(dict, 'Count')) ?? 0) - (pages.length - first);
    if (kids && more !== 0) miscounts.push(more);
  };

  const root = (await revision.catalog()).entries.get('Pages');
  if (root) await walk(root, new Map());
  return { pages, miscounts };
}

/**
 * Which page stands for which: by place where there are as many as before, else by number.
 * @returns for each page of the signed revision the index of the one it is now; null where it is gone
 */
export function pairPages(before: readonly Page[], after: readonly Page[]): (number | null)[] {
  if (before.length === after.length) return before.map((_, index) => index);
  const byNumber = new Map(after.map(({ number }, index) => [number, index]));
  return before.map(({ number }) => (number === null ? null : (byNumber.get(number) ?? null)));
}
