import { asDict, asItems, asName, type PdfObject } from './syntax/objects.ts';
import type { Revision } from './syntax/revision.ts';

const MAX_NODES = 20_000;

/**
 * Annotations of type widget on all pages (ISO 32000-2, 12.5.6.19), as references or in place.
 * @throws SyntaxFault where the page tree cannot be followed
 */
export async function pageWidgets(revision: Revision): Promise<PdfObject[]> {
  const found: PdfObject[] = [];
  const seen = new Set<number>();
  const waiting: PdfObject[] = [await revision.lookup(await revision.catalog(), 'Pages')];
  for (let node = waiting.pop(); node && seen.size < MAX_NODES; node = waiting.pop()) {
    if (node.kind === 'ref') {
      if (seen.has(node.number)) continue;
      seen.add(node.number);
    }
    const dict = asDict(await revision.resolve(node));
    if (!dict) continue;
    waiting.push(...(asItems(await revision.lookup(dict, 'Kids')) ?? []));
    for (const annotation of asItems(await revision.lookup(dict, 'Annots')) ?? []) {
      const subtype = asDict(await revision.resolve(annotation))?.entries.get('Subtype');
      if (asName(subtype) === 'Widget') found.push(annotation);
    }
  }
  return found;
}
