import {
  asDict,
  asInteger,
  asItems,
  asName,
  asNumber,
  type PdfDict,
  type PdfObject,
} from '../syntax/objects.ts';
import type { Revision } from '../syntax/revision.ts';
import { normalAppearances, showsTextOrImages } from './appearances.ts';
import { paintedBy } from './painted.ts';
import { rectangleOf } from './rectangle.ts';

/** Hidden, NoView (ISO 32000-2, 12.5.3). */
const NOT_SHOWN = 2 | 32;
/** Windows of the viewer's own, or nothing but a place to press. */
const NEVER = new Set(['Popup', 'Link']);
/** Lines and marks, which leave the text below to be read: as long as they draw nothing else. */
const MARKS = new Set([
  ...['Text', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Caret', 'Ink', 'Line', 'PolyLine'],
  ...['Square', 'Circle', 'Polygon', 'FileAttachment', 'Sound'],
]);

/** Of those, which may be filled from edge to edge; an arrow's head is filled too, and small. */
const SHAPES = new Set(['Ink', 'PolyLine', 'Square', 'Circle', 'Polygon']);
/** Points: a line as broad as this hides half the height of letters of 12 points. */
const BROAD = 6;

/**
 * Whether an annotation may lie over the text and show another (evil annotation attack): free text, stamps, redactions,
 * filled shapes, broad lines, and whatever draws text or images.
 * @throws SyntaxFault
 */
export async function mayCover(revision: Revision, annotation: PdfDict): Promise<boolean> {
  const type = asName(await revision.lookup(annotation, 'Subtype')) ?? '';
  const flags = asInteger(await revision.lookup(annotation, 'F')) ?? 0;
  if (NEVER.has(type) || flags & NOT_SHOWN) return false;
  if (!MARKS.has(type)) return true;
  if (asItems(await revision.lookup(annotation, 'IC'))?.length) return true;
  const states = await normalAppearances(revision, annotation);
  const appearances = states.filter(({ kind }) => kind === 'stream');
  if (appearances.length === 0) return (await ruledWidth(revision, annotation)) >= BROAD;
  for (const appearance of appearances) {
    if (await showsTextOrImages(revision, appearance)) return true;
    if (type === 'Highlight') continue;
    const scale = await scaleOnPage(revision, annotation, appearance);
    const { fills, broadest } = await paintedBy(revision, appearance, scale);
    if ((fills && SHAPES.has(type)) || broadest >= BROAD) return true;
  }
  return false;
}

/** Points across of the line that a viewer draws where there is no appearance (12.5.4). */
async function ruledWidth(revision: Revision, annotation: PdfDict): Promise<number> {
  const style = asDict(await revision.lookup(annotation, 'BS'));
  const width = style ? await revision.lookup(style, 'W') : null;
  const border = asItems(await revision.lookup(annotation, 'Border'))?.[2];
  return Math.max(asNumber(width) ?? 1, asNumber(border) ?? 0);
}

/** Points on the page for one unit of an appearance: its box is fitted into the annotation's rectangle (12.5.5). */
async function scaleOnPage(revision: Revision, annotation: PdfDict, appearance: PdfObject): Promise<number> {
  const [left, bottom, right, top] = (await rectangleOf(revision, annotation)) ?? [0, 0, 0, 0];
  const form = asDict(appearance);
  const box = form && asItems(await revision.lookup(form, 'BBox'))?.map((each) => asNumber(each) ?? 0);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box ?? [left, bottom, right, top];
  const fitted = (length: number, of: number) => length / Math.max(Math.abs(of), 0.001);
  return Math.max(fitted(right - left, x2 - x1), fitted(top - bottom, y2 - y1));
}
