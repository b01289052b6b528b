import { citationsIn, type Citation } from '../../report/citations.ts';
import { sameDocument } from '../../report/document-symbol.ts';
import { fold } from '../../text/fold.ts';

/** A document that begins in a file. */
export interface Beginning {
  /** From 1. */
  page: number;
  /** «25/BC-UBND» */
  document: string;
}

/** Characters at the top of a page among which a document's header stands. */
const TOP = 700;
const NATIONAL_TITLE = /conghoaxahoichunghiavietnam|dangcongsanvietnam/;
const NUMBER_LABEL = /(?:^|[\n\s])s[ốôoóồ]\s*:?\s*$/iu;
/** A sentence cites; a header's line ends, or is followed by place and date. */
const SENTENCE = /^[ \t]*(?:ngày|của|về|và|,[ \t]*ngày|;|\))/iu;
/** A copy's own number: sao y, sao lục, trích sao (NĐ30 Điều 25). */
const COPY = /^(?:SY|SL|TRS|TS)(?:[-/]|$)/i;

/** The document that begins on a page: under the quốc hiệu, a number line. */
function documentOn(page: string): Citation | null {
  const top = page.slice(0, TOP);
  if (!NATIONAL_TITLE.test(fold(top).replace(/[^a-z]/g, ''))) return null;
  const found = citationsIn(top).find(
    ({ start, end, symbol }) =>
      NUMBER_LABEL.test(top.slice(0, start)) && !SENTENCE.test(top.slice(end)) && !COPY.test(symbol),
  );
  return found ?? null;
}

/**
 * The different documents whose headers stand at the tops of pages (NĐ30 Phụ lục I), where each begins first.
 * @param pages the text of each page, in NFC
 */
export function beginningsOf(pages: readonly string[]): Beginning[] {
  const found: { page: number; citation: Citation }[] = [];
  for (const [index, text] of pages.entries()) {
    const citation = documentOn(text);
    if (citation && !found.some((each) => sameDocument(each.citation, citation)))
      found.push({ page: index + 1, citation });
  }
  return found.map(({ page, citation }) => ({ page, document: citation.text }));
}
