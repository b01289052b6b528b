import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { legacyFontName } from './legacy-fonts.ts';
import type { FontInfo } from './text-state.ts';

const BOLD_NAME = /bold|black|heavy|demi/i;
const ARRIVAL_MS = 500;

/**
 * What pdf.js knows of the fonts that a page's operators name; to be asked after the operators were read. A font
 * that does not arrive is left out.
 */
export async function readFonts(page: PDFPageProxy, names: Iterable<string>): Promise<Map<string, FontInfo>> {
  const fonts = new Map<string, FontInfo>();
  for (const name of names) {
    const font = await arrival(page, name);
    if (font) fonts.set(name, font);
  }
  return fonts;
}

function arrival(page: PDFPageProxy, name: string): Promise<FontInfo | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ARRIVAL_MS);
    page.commonObjs.get(name, (font: unknown) => {
      clearTimeout(timer);
      resolve(describe(font));
    });
  });
}

function describe(font: unknown): FontInfo | null {
  if (typeof font !== 'object' || font === null) return null;
  const { bold, black, name, vertical, fontMatrix } = font as Record<string, unknown>;
  const unit = Array.isArray(fontMatrix) ? Number(fontMatrix[0]) : 0.001;
  return {
    legacyName: legacyFontName(String(name)),
    bold: bold === true || black === true || BOLD_NAME.test(String(name)),
    vertical: vertical === true,
    unit: Number.isFinite(unit) && unit > 0 ? unit : 0.001,
  };
}
