import { DOCUMENT_TYPES } from '../../report/document-types.ts';
import { fold } from '../../text/fold.ts';
import { clean, compact } from './clean.ts';

/** Công văn has no heading and no abbreviation: its symbol begins with the body (NĐ30 Phụ lục I, II.3.b). */
export const OFFICIAL_LETTER = 'Công văn';

/** Kinds that NĐ30 gives no abbreviation: of higher bodies, of the party, of everyday use. */
const OTHER_KINDS: readonly (readonly [symbol: string | null, name: string])[] = [
  ['KL', 'kết luận'],
  ['NĐ', 'nghị định'],
  ['TT', 'thông tư'],
  ['TTLT', 'thông tư liên tịch'],
  [null, 'luật'],
  [null, 'pháp lệnh'],
  [null, 'thông tri'],
  [null, 'nội quy'],
  [null, 'giấy xác nhận'],
];

const HEADINGS = [...DOCUMENT_TYPES, ...OTHER_KINDS]
  .map(([, name]) => name)
  .map((name) => ({ heading: name.toUpperCase(), folded: fold(name) }))
  .sort((a, b) => b.folded.length - a.folded.length);

/**
 * The type that a heading names, in capitals as NĐ30 wants it (Phụ lục I, II.5.b), and what stands behind it on the
 * same line: «BÁO CÁO KẾT QUẢ …» → «BÁO CÁO», «KẾT QUẢ …». Null for other lines.
 */
export function parseTypeLine(line: string): { type: string; rest: string } | null {
  const text = clean(line).replace(/[:.]+$/, '');
  if (!text || text !== text.toUpperCase()) return null;
  const words = text.split(' ');
  for (const { heading, folded } of HEADINGS) {
    const count = folded.split(' ').length;
    if (fold(words.slice(0, count).join(' ')) === folded) {
      return { type: heading, rest: words.slice(count).join(' ') };
    }
    if (compact(fold(text)) === compact(folded)) return { type: heading, rest: '' };
  }
  return null;
}

/**
 * The type that a symbol stands for: «BC-UBND» → «BÁO CÁO», also where several bodies issue it («KHLT-…»); null for
 * none that is known.
 */
function kindOfSymbol(symbol: string): string | null {
  const first = symbol.replace(/^\d{4}\//, '').split(/[-/]/)[0] ?? '';
  const kinds = [...DOCUMENT_TYPES, ...OTHER_KINDS];
  const known = [first, first.replace(/(?:LT|PH)$/, '')].map((each) =>
    kinds.find(([abbreviation]) => abbreviation === each),
  );
  return known.find((each) => each !== undefined)?.[1] ?? null;
}

/** The type that a symbol stands for: «BC-UBND» → «BÁO CÁO», «SNV-CCHC» → «Công văn». */
export function typeOfSymbol(symbol: string): string {
  const kind = kindOfSymbol(symbol);
  return kind === null || kind === 'công văn' ? OFFICIAL_LETTER : kind.toUpperCase();
}
