import type { HeaderFacts, OcrFacts } from '../../evidence/facts.ts';
import { sameDocument, writeDocument as written, type DocumentSymbol } from '../../report/document-symbol.ts';
import { parseFileName } from '../../report/file-name.ts';
import { fold } from '../../text/fold.ts';
import { defineCheck, type Remark } from '../check.ts';

/**
 * Number or symbol differ from those on page 1. An appendix carries its parent's number (R31), so where only the
 * name says that it is one, page 1 decides nothing. What OCR could not read for certain off a scan is for a person to
 * look at, unless it says what the name says.
 */
export default defineCheck({
  meta: { id: 'name.number-mismatch', scope: 'file', source: 'R30', needs: ['file', 'facts'] },
  check: ({ file, facts }) => {
    const { number, furtherNumbers, symbol, abstract } = parseFileName(file.name);
    if (!number) return [];
    const namedAppendix = /^(phu luc|pl ?\d|(phu )?bieu|mau so)/.test(fold(abstract ?? ''));
    const header = facts.pdf?.header ?? facts.ocr?.header ?? null;
    const named = [number, ...furtherNumbers].map((each) => ({ number: each, symbol }));
    const onPage = header?.number ? { number: header.number, symbol: header.symbol } : null;
    const inName = named.find((each) => onPage && sameDocument(each, onPage)) ?? { number, symbol };
    if (namedAppendix && !header?.appendix) return [];
    if (header?.number) return compare(inName, header.number, header, facts.pdf?.scan ?? true, facts.ocr);
    return facts.ocr ? lookAtDoubt(inName, facts.ocr) : [];
  },
});

function compare(
  inName: DocumentSymbol,
  number: string,
  { symbol }: HeaderFacts,
  scan: boolean,
  ocr: OcrFacts | undefined,
): Remark[] {
  const onPage = { number, symbol };
  if (sameDocument(inName, onPage)) return [];
  // Text that a recogniser laid over a scan before is nobody's word.
  const sure = !scan || ocr?.header?.number === number;
  const params = { inName: written(inName), onPage: written(onPage) };
  return [{ outcome: sure ? 'warning' : 'review', params }];
}

function lookAtDoubt(inName: DocumentSymbol, { ended, unsure }: OcrFacts): Remark[] {
  if (ended) return [{ outcome: 'review', wording: ended, params: { inName: written(inName) } }];
  const doubt = unsure.find(({ part }) => part === 'number');
  if (!doubt) return [];
  const [number = '', ...symbol] = doubt.guess?.split('/') ?? [];
  if (doubt.guess && sameDocument(inName, { number, symbol: symbol.join('/') })) return [];
  const picture = doubt.picture ?? undefined;
  const remark: Remark = { outcome: 'review', wording: 'unsure', params: { inName: written(inName) } };
  return [picture ? { ...remark, picture } : remark];
}
