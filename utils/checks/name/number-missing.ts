import { typeNames, TYPE_TERMS } from '../../report/document-types.ts';
import { writeDocument } from '../../report/document-symbol.ts';
import { parseFileName } from '../../report/file-name.ts';
import { fold } from '../../text/fold.ts';
import { defineCheck } from '../check.ts';

/** Kinds that may be made without a number (NĐ30 gives one to each of the others). */
const OFTEN_UNNUMBERED = new Set([
  'bb',
  'hd',
  'gm',
  'pg',
  'pc',
  'pb',
  'bgn',
  'btt',
  'da',
  'pa',
  'qc',
  'cd',
  'tc',
  'ct',
]);

/** Whether the abstract begins with a kind of document that always has a number: «BC CCHC quy I». */
function soundsNumbered(abstract: string): boolean {
  const text = fold(abstract);
  const term = TYPE_TERMS.find((each) => text === each || text.startsWith(`${each} `));
  if (!term || OFTEN_UNNUMBERED.has(term)) return false;
  const unnumberedNames = [...OFTEN_UNNUMBERED].flatMap((abbreviation) => typeNames(abbreviation));
  return !unnumberedNames.includes(term);
}

/**
 * No number and symbol in the name of a document that has them. A photograph or a list without a number is fine
 * without, and so is a draft, of which `file.draft` speaks.
 */
export default defineCheck({
  meta: { id: 'name.number-missing', scope: 'file', source: 'R30', needs: ['file'] },
  check: ({ file }) => {
    const { code, number, symbol, abstract } = parseFileName(file.name);
    if (code === null || (number && symbol)) return [];
    const header = file.facts?.pdf?.header ?? file.facts?.ocr?.header ?? null;
    if (header?.number && header.symbol) {
      const document = writeDocument({ number: header.number, symbol: header.symbol });
      return [{ outcome: 'warning', wording: number ? 'symbol' : 'known', params: { document } }];
    }
    if (number) return [{ outcome: 'warning', wording: 'symbol', params: { document: number } }];
    if (file.facts?.pdf?.draftMark || !abstract || !soundsNumbered(abstract)) return [];
    const readWithoutNumber = file.facts?.pdf?.header?.type != null;
    return readWithoutNumber ? [] : [{ outcome: 'warning' }];
  },
});
