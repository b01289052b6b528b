import { IDENTITY, type Matrix } from './geometry.ts';

/** What pdf.js tells of a font. */
export interface FontInfo {
  bold: boolean;
  vertical: boolean;
  /** Size of a glyph unit in text space, 0.001 but for Type 3 fonts. */
  unit: number;
  /** Its name where it is of an old Vietnamese encoding (TCVN3, VNI). */
  legacyName?: string | null;
}

export const UNKNOWN_FONT: FontInfo = { bold: false, vertical: false, unit: 0.001 };

/** Graphics state that text and stencils depend on (ISO 32000-1, 8.4 and 9.3). */
export interface TextState {
  transform: Matrix;
  /** As pdf.js writes colours: «#d81e2c». */
  fill: string;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  renderMode: number;
}

export function initialState(transform: Matrix): TextState {
  return {
    transform,
    fill: '#000000',
    font: '',
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    renderMode: 0,
  };
}

/** Where the next glyph goes: the line's matrix, and the pen in it. */
export interface TextPosition {
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

export function startOfText(matrix: Matrix = IDENTITY): TextPosition {
  return { matrix, lineX: 0, lineY: 0, x: 0, y: 0 };
}
