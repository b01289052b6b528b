import type { PageLayout } from '../pdf/layout.ts';
import type { Placed } from './compose.ts';
import { looksLikeDocument } from './document-look.ts';
import { edgeInk } from './edge-ink.ts';
import { inkMap } from './ink.ts';
import { MM_PER_INCH, paperScale } from './paper.ts';
import { composePage, resolution, type PageImage } from './page-image.ts';
import type { PagePictures } from './page-pictures.ts';
import { sealPicture } from './seal-picture.ts';
import { findSeals, type Seal } from './seals.ts';

/** What one page of a scan shows. */
export interface PageFindings {
  /** From 1. */
  page: number;
  /** Pixels an inch of what was scanned. */
  dpi: number;
  /** Whether any colour is there. */
  colour: boolean;
  /** Whether it looks like writing on white paper, which a photograph does not. */
  written: boolean;
  /** Whether all its pictures could be decoded. */
  complete: boolean;
  seals: (Seal & { picture: string })[];
}

/** Enough for a seal's ring, little enough to be quick. */
const LOOK_DPI = 75;
const LOOK_PIXELS = 2_000_000;
/** Pictures of this share of the page tell its resolution; smaller ones are stamps and logos. */
const TELLING = 0.04;
/** Tiles and narrow strips of this share of the page make it up. */
const MADE_UP = 0.7;

/** Looks at the pictures of a page; null where there is none. */
export async function lookAtPage(
  page: number,
  layout: Pick<PageLayout, 'width' | 'height'>,
  { placed, complete }: PagePictures,
): Promise<PageFindings | null> {
  const telling = tellingPictures(layout, placed);
  if (telling.length === 0) return null;
  const raster = viewOfPage(layout, { placed, complete });
  const ink = inkMap(raster);
  const mm = raster.dpi / MM_PER_INCH;
  const round = ink.colour ? findSeals(ink, mm) : [];
  const slice = ink.colour && round.length === 0 ? edgeInk(ink, mm) : null;
  const seals = slice ? [slice] : round;
  return {
    page,
    dpi: Math.round(Math.max(...telling.map(resolution)) / paperScale(layout)),
    colour: ink.colour,
    written: looksLikeDocument(raster),
    complete,
    seals: await Promise.all(
      seals.map(async (seal) => ({ ...seal, picture: await sealPicture(raster, seal) })),
    ),
  };
}

/** Those that tell what was scanned: large ones, or all of them where they make up a page together. */
function tellingPictures(
  { width, height }: Pick<PageLayout, 'width' | 'height'>,
  placed: readonly Placed[],
): readonly Placed[] {
  const large = placed.filter((picture) => area(picture) >= TELLING * width * height);
  if (large.length > 0) return large;
  const together = placed.reduce((sum, picture) => sum + area(picture), 0);
  return together >= MADE_UP * width * height ? placed : [];
}

/** A page's pictures, coarse. */
export function viewOfPage(
  layout: Pick<PageLayout, 'width' | 'height'>,
  { placed }: PagePictures,
): PageImage {
  return composePage(layout, placed, { dpi: LOOK_DPI, pixels: LOOK_PIXELS });
}

/** Square points of the page. */
function area({ matrix: [a, b, c, d] }: Placed): number {
  return Math.hypot(a, b) * Math.hypot(c, d);
}
