import { DOCUMENT_TYPES } from '../../report/document-types.ts';
import { fold } from '../../text/fold.ts';
import { clean, compact } from './clean.ts';

/** Công văn has no heading and no abbreviation: its symbol begins with the body (NĐ30 Phụ lục I, II.3.b). */
const OFFICIAL_LETTER = 'Công văn';

const HEADINGS = [...DOCUMENT_TYPES.map(([, name]) => name), 'kết luận']
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

/** The type that a symbol stands for: «BC-UBND» → «BÁO CÁO», «SNV-CCHC» → «Công văn». */
export function typeOfSymbol(symbol: string): string {
  const first = symbol.replace(/^\d{4}\//, '').split(/[-/]/)[0];
  const known = DOCUMENT_TYPES.find(([abbreviation]) => abbreviation === first);
  return known && first !== 'CV' ? known[1].toUpperCase() : OFFICIAL_LETTER;
}
