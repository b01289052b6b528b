import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Deadline } from '../limits.ts';
import type { PageLayout, Picture } from '../pdf/layout.ts';
import type { Placed } from './compose.ts';
import { toPixels, type Colour } from './sampler.ts';

/** The pictures of a page, decoded. */
export interface PagePictures {
  placed: Placed[];
  /** Whether each could be decoded. */
  complete: boolean;
}

/**
 * Decodes what a page's layout names; to be asked before the page is cleaned up.
 * @throws LimitError when the time is over
 */
export async function readPictures(
  page: PDFPageProxy,
  layout: PageLayout,
  deadline: Deadline,
): Promise<PagePictures> {
  const pictures = layout.marks.flatMap(({ picture }) => (picture ? [picture] : []));
  const found: PagePictures = { placed: [], complete: true };
  for (const picture of pictures) {
    const stencil = picture.stencil === null ? null : toColour(picture.stencil);
    const pixels = toPixels(await deadline.within(decoded(page, picture.source)), stencil);
    if (pixels) found.placed.push({ pixels, matrix: picture.matrix });
    else found.complete = false;
  }
  return found;
}

/** A picture by its name, a stencil by the name in its `data`, or what stands in the operators itself. */
async function decoded(page: PDFPageProxy, source: Picture['source']): Promise<unknown> {
  if (typeof source === 'string') return named(page, source);
  const { data, ...rest } = (source ?? {}) as { data?: unknown };
  if (typeof data !== 'string') return source;
  return { ...rest, ...((await named(page, data)) as object | null) };
}

function named(page: PDFPageProxy, name: string): Promise<unknown> {
  // Pictures of several pages are kept with the document.
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => void objects.get(name, resolve));
}

function toColour(text: string): Colour {
  const value = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  const number = value ? Number.parseInt(value, 16) : 0;
  return [number >> 16, (number >> 8) & 255, number & 255];
}
