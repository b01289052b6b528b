import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { latin1Text } from '../kind/bytes.ts';
import type { PdfFacts } from '../facts.ts';
import { objectStreams, outsideStreams } from './raw-streams.ts';

type Active = PdfFacts['activeContent'][number];

/** How active content is written in a document's objects (ISO 32000-1, 12.6.4.5, 12.6.4.16 and 7.11.3). */
const TRACES: readonly (readonly [RegExp, Active])[] = [
  [/\/S\s*\/JavaScript\b/, 'javascript'],
  [/\/S\s*\/Launch\b/, 'launch'],
  [/\/EF\s*(?:<<|\d+\s+\d+\s+R)/, 'embedded-file'],
];

/**
 * What a PDF could run, start or carry, wherever it hangs: OpenAction, AA, names tree, annotations, fields,
 * associated files of PDF/A-3. Read from the objects themselves, packed ones included, and for encrypted documents
 * from what pdf.js tells.
 */
export async function readActiveContent(
  bytes: Uint8Array,
  document: PDFDocumentProxy,
  inflatedBytes: number,
): Promise<Active[]> {
  const found = new Set<Active>();
  search(outsideStreams(bytes), found);
  for await (const objects of objectStreams(bytes, inflatedBytes)) search(latin1Text(objects), found);
  if (await document.getJSActions()) found.add('javascript');
  if (await document.getAttachments()) found.add('embedded-file');
  return (['javascript', 'launch', 'embedded-file'] as const).filter((kind) => found.has(kind));
}

function search(objects: string, found: Set<Active>): void {
  // A name may be written with codes: /J#61vaScript (7.3.5).
  const text = objects.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  for (const [trace, kind] of TRACES) if (trace.test(text)) found.add(kind);
}
