import { sameDocument } from '../../report/document-symbol.ts';
import { parseFileName } from '../../report/file-name.ts';
import { fold } from '../../text/fold.ts';
import { defineCheck } from '../check.ts';

/**
 * Number or symbol differ from those on page 1. An appendix carries its parent's number (R31), so where only the
 * name says that it is one, page 1 decides nothing.
 */
export default defineCheck({
  meta: { id: 'name.number-mismatch', scope: 'file', source: 'R30', needs: ['file', 'pdf'] },
  check: ({ file, pdf }) => {
    const { number, symbol, abstract } = parseFileName(file.name);
    const { header } = pdf;
    if (!number || !header?.number) return [];
    const namedAppendix = /^(phu luc|pl ?\d)/.test(fold(abstract ?? ''));
    if (namedAppendix && !header.appendix) return [];
    const onPage = { number: header.number, symbol: header.symbol };
    if (sameDocument({ number, symbol }, onPage)) return [];
    const params = {
      inName: symbol ? `${number}/${symbol}` : number,
      onPage: header.symbol ? `${header.number}/${header.symbol}` : header.number,
    };
    return [{ outcome: 'warning', params }];
  },
});
