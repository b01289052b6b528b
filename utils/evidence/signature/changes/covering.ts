import { asInteger, asItems, asName, type PdfDict } from '../syntax/objects.ts';
import type { Revision } from '../syntax/revision.ts';
import { normalAppearances, showsTextOrImages } from './appearances.ts';

/** Hidden, NoView (ISO 32000-2, 12.5.3). */
const NOT_SHOWN = 2 | 32;
/** Windows of the viewer's own, or nothing but a place to press. */
const NEVER = new Set(['Popup', 'Link']);
/** Lines and marks, which leave the text below to be read: as long as they draw nothing else. */
const MARKS = new Set([
  ...['Text', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Caret', 'Ink', 'Line', 'PolyLine'],
  ...['Square', 'Circle', 'Polygon', 'FileAttachment', 'Sound'],
]);

/**
 * Whether an annotation may lie over the text and show another (evil annotation attack): free text, stamps, redactions,
 * filled shapes, and whatever draws text or images.
 * @throws SyntaxFault
 */
export async function mayCover(revision: Revision, annotation: PdfDict): Promise<boolean> {
  const type = asName(await revision.lookup(annotation, 'Subtype')) ?? '';
  const flags = asInteger(await revision.lookup(annotation, 'F')) ?? 0;
  if (NEVER.has(type) || flags & NOT_SHOWN) return false;
  if (!MARKS.has(type)) return true;
  if (asItems(await revision.lookup(annotation, 'IC'))?.length) return true;
  for (const appearance of await normalAppearances(revision, annotation))
    if (await showsTextOrImages(revision, appearance)) return true;
  return false;
}
