import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readFonts } from './fonts.ts';
import { toMatrix, IDENTITY } from './geometry.ts';
import { interpret } from './interpreter.ts';
import type { PageLayout } from './layout.ts';
import type { PdfLibrary } from './library.ts';

/** Words, images, marks and lines of a page with their places; annotations as a viewer shows them. */
export async function readLayout(page: PDFPageProxy, library: PdfLibrary): Promise<PageLayout> {
  const operators = await page.getOperatorList({ annotationMode: library.AnnotationMode.ENABLE });
  const viewport = page.getViewport({ scale: 1 });
  const fonts = await readFonts(page, fontNames(operators, library.OPS));
  const size = { width: viewport.width, height: viewport.height };
  return interpret(operators, toMatrix(viewport.transform) ?? IDENTITY, size, fonts, library.OPS);
}

function fontNames(
  operators: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  ops: PdfLibrary['OPS'],
): Set<string> {
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
