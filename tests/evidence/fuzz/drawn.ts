import { loadLibrary } from '../../../utils/evidence/pdf/library.ts';

/** More pages than any of the small fixtures has. */
const MOST_PAGES = 12;

/**
 * What pdf.js draws of the pages themselves, annotations left out, as text that is the same where the same is drawn;
 * null where it opens nothing. It reads the file by its own rules, repairs included, and so may see what ours do not.
 */
export async function drawn(bytes: Uint8Array): Promise<string | null> {
  const { getDocument, AnnotationMode } = await loadLibrary();
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true });
  try {
    const document = await task.promise;
    const pages: unknown[] = [document.numPages];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
      const { items } = await page.getTextContent();
      pages.push([page.view, page.rotate, page.userUnit, fnArray, argsArray, items]);
    }
    // Names that pdf.js gives count documents.
    return JSON.stringify(pages).replace(/g_d\d+_/g, '');
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
}
