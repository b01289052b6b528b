import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readFonts } from './fonts.ts';
import { toMatrix, IDENTITY } from './geometry.ts';
import { interpret, type Operators } from './interpreter.ts';
import type { Fragment, PageLayout } from './layout.ts';
import type { PdfLibrary } from './library.ts';
import type { FontInfo } from './text-state.ts';

/**
 * Words, images, marks and lines of a page with their places; annotations as a viewer shows them. A page that lies on
 * its side, as scanners and merging programs leave them, is turned so that its text is upright.
 */
export async function readLayout(page: PDFPageProxy, library: PdfLibrary): Promise<PageLayout> {
  const operators = await page.getOperatorList({ annotationMode: library.AnnotationMode.ENABLE });
  const viewport = page.getViewport({ scale: 1 });
  const fonts = await readFonts(page, fontNames(operators, library.OPS));
  const layout = follow(operators, viewport, fonts, library.OPS);
  const turn = textTurn(layout.fragments);
  if (turn === 0) return layout;
  const turned = page.getViewport({ scale: 1, rotation: (page.rotate - turn + 360) % 360 });
  return follow(operators, turned, fonts, library.OPS);
}

function follow(
  operators: Operators,
  viewport: PageViewport,
  fonts: ReadonlyMap<string, FontInfo>,
  ops: PdfLibrary['OPS'],
): PageLayout {
  const size = { width: viewport.width, height: viewport.height };
  return interpret(operators, toMatrix(viewport.transform) ?? IDENTITY, size, fonts, ops);
}

/** The quarter turn at which most letters stand, in degrees clockwise: 0, 90, 180 or 270. */
function textTurn(fragments: readonly Fragment[]): number {
  const letters = new Map<number, number>();
  for (const { angle, text } of fragments) {
    const turn = (Math.round(angle / 90) * 90 + 360) % 360;
    letters.set(turn, (letters.get(turn) ?? 0) + text.length);
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

function fontNames(operators: Operators, ops: PdfLibrary['OPS']): Set<string> {
  const names = new Set<string>();
  operators.fnArray.forEach((fn, index) => {
    const args = operators.argsArray[index];
    if (fn === ops.setFont && Array.isArray(args)) names.add(String(args[0]));
  });
  return names;
}

/** A page's text in the order of its content; a line a line. */
export async function readText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  let text = '';
  for (const item of items) {
    if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
  }
  return text.normalize('NFC').trim();
}
