import { citationsIn, type Citation } from '../../report/citations.ts';
import { sameDocument } from '../../report/document-symbol.ts';
import { fold } from '../../text/fold.ts';
import { defineCheck } from '../check.ts';

/** Characters at the top of a page among which a document's header stands. */
const TOP = 700;
const NATIONAL_TITLE = /conghoaxahoichunghiavietnam|dangcongsanvietnam/;
const NUMBER_LABEL = /(?:^|[\n\s])s[ốôoóồ]\s*:?\s*$/iu;
/** A sentence cites; a header's line ends, or is followed by place and date. */
const SENTENCE = /^[ \t]*(?:ngày|của|về|và|,[ \t]*ngày|;|\))/iu;
/** A copy's own number: sao y, sao lục, trích sao (NĐ30 Điều 25). */
const COPY = /^(?:SY|SL|TRS|TS)(?:[-/]|$)/i;

interface Beginning {
  page: number;
  document: Citation;
}

/** The document that begins on a page: under the quốc hiệu, a number line. */
function beginning(text: string): Citation | null {
  const top = text.normalize('NFC').slice(0, TOP);
  if (!NATIONAL_TITLE.test(fold(top).replace(/[^a-z]/g, ''))) return null;
  const found = citationsIn(top).find(
    ({ start, end, symbol }) =>
      NUMBER_LABEL.test(top.slice(0, start)) && !SENTENCE.test(top.slice(end)) && !COPY.test(symbol),
  );
  return found ?? null;
}

/** One PDF holds several documents: different number lines at the tops of its pages. */
export default defineCheck({
  meta: { id: 'evidence.mixed', scope: 'file', source: 'R29', needs: ['pdf'] },
  check: ({ pdf }) => {
    const found: Beginning[] = [];
    for (const [index, text] of pdf.text.entries()) {
      const document = beginning(text);
      if (document && !found.some((each) => sameDocument(each.document, document))) {
        found.push({ page: index + 1, document });
      }
    }
    if (found.length < 2) return [];
    const params = {
      documents: found.map(({ document }) => document.text).join(', '),
      pages: found.map(({ page }) => page).join(', '),
    };
    return [{ outcome: 'info', params }];
  },
});
