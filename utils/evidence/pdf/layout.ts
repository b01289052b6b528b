import type { Box, Matrix } from './geometry.ts';

/** A word (or part of one) as it is drawn. Points in the page as shown, y down. */
export interface Fragment extends Box {
  text: string;
  /** Of the line the letters stand on. */
  baseline: number;
  /** Height of the letters' em. */
  size: number;
  bold: boolean;
  /** Degrees from the horizontal, clockwise, −180 to 180. */
  angle: number;
  /** Laid out but not drawn (render mode 3 or 7, or under a later image of the whole page). */
  invisible: boolean;
  /** Drawn by an annotation (stamp, signature, free text), not by the page itself. */
  annotation: boolean;
  /** Name of a font of an old Vietnamese encoding (TCVN3, VNI). */
  legacyFont?: string;
}

/** What an annotation draws, or an image or a drawing of the page: something a reader sees in that place. */
export interface Mark extends Box {
  kind: 'image' | 'path' | 'annotation';
  /** Where it is an image, the page's own or an annotation's. */
  picture?: Picture;
}

/** An image as a page places it. */
export interface Picture {
  /** pdf.js's name of it, or what it put into the operators itself. */
  source: unknown;
  /** From the unit square (8.9.5) to the page as shown. */
  matrix: Matrix;
  /** A stencil's colour as pdf.js writes it («#d81e2c»); null for a picture of its own colours. */
  stencil: string | null;
}

/** What one page shows, as far as evidence asks. */
export interface PageLayout {
  width: number;
  height: number;
  fragments: Fragment[];
  /** In the order of drawing. */
  marks: Mark[];
  /** Horizontal lines. */
  rules: Box[];
}
