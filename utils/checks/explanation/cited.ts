import { sameDocument, type DocumentSymbol } from '../../report/document-symbol.ts';
import { typeAbbreviation, TYPE_TERMS } from '../../report/document-types.ts';
import { fold } from '../../text/fold.ts';
import { hasPhrase } from '../../text/words.ts';
import { toArabic, type FileIdentity } from './identity.ts';
import type { References } from './references.ts';

/** Shortest run of words of an abstract that names a numbered document without its number. */
const TELLING_WORDS = 5;
/** A title is quoted by its beginning, kind included: «Quyết định kiện toàn Ban Chỉ đạo CCHC». */
const TITLE_WORDS = 7;
/** Share of an abstract's words that make a reference to a file without a number. */
const MOST_WORDS = 0.6;

/** Whether a kind named before a number fits the document: «BC 25» is not 25/KH-UBND. */
function kindFits(term: string, symbol: string | null): boolean {
  if (symbol === null || term === 'so' || term === 'vb' || term === 'van ban') return true;
  const kind =
    fold(symbol)
      .replace(/^\d{4}[^a-z]*/, '')
      .split(/[^a-z]/)[0] ?? '';
  const named = fold(typeAbbreviation(term) ?? term);
  return named === 'cv' ? !TYPE_TERMS.includes(kind) : kind.startsWith(named);
}

function isCitedByNumber(document: DocumentSymbol, { citations, mentions, ranges }: References): boolean {
  const number = parseInt(document.number, 10);
  return (
    citations.some((citation) => sameDocument(citation, document)) ||
    ranges.some(([first, last]) => first <= number && number <= last) ||
    mentions.some(({ term, numbers }) => kindFits(term, document.symbol) && numbers.has(number))
  );
}

/** «Phụ lục 1», «các phụ lục», «Phụ lục I, II»; without a number on either side any mention will do. */
function isCitedAsAppendix(appendix: string, words: string): boolean {
  return [...words.matchAll(/\b(?:phu luc|pl)(?: so)?((?: (?:\d+|[ivx]+|va))*)/g)].some(([, list = '']) => {
    const numbers = list
      .split(' ')
      .filter((each) => each !== '' && each !== 'va')
      .map(toArabic);
    return appendix === '' || numbers.length === 0 || numbers.includes(appendix);
  });
}

function sharesMostWords(abstract: string, words: string): boolean {
  const own = abstract.split(' ').filter((word) => word.length > 1);
  const [first = '', second = ''] = own;
  if (own.length >= 2 && hasPhrase(words, `${first} ${second}`)) return true;
  const shared = own.filter((word) => hasPhrase(words, word)).length;
  return own.length > 0 && shared >= own.length * MOST_WORDS;
}

/** With the abbreviations that officers write for standing terms, and without the «về việc» that they leave out. */
const abbreviated = (words: string) =>
  words
    .replace(/\bcai cach hanh chinh\b/g, 'cchc')
    .replace(/\bthu tuc hanh chinh\b/g, 'tthc')
    .replace(/\bquy pham phap luat\b/g, 'qppl')
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/\bhoi dong nhan dan\b/g, 'hdnd')
    .replace(/\bban chi dao\b/g, 'bcd')
    .replace(/\b(?:ve viec|v v) /g, '');

/** Whether words quote an abstract: all of it, or as much of a title's beginning as tells it from others. */
function quotes(words: string, abstract: string): boolean {
  if (abstract.split(' ').length < TELLING_WORDS) return false;
  const title = abbreviated(abstract).split(' ').slice(0, TITLE_WORDS).join(' ');
  return hasPhrase(words, abstract) || hasPhrase(abbreviated(words), title);
}

/**
 * Whether an explanation refers to a file: by number and symbol, as a photograph or an appendix, by its name or its
 * abstract. Null where nothing is known by which it could.
 */
export function isCited(identity: FileIdentity, references: References): boolean | null {
  const { documents, appendix, photo, abstracts, name } = identity;
  const { words } = references;
  if (documents.some((document) => isCitedByNumber(document, references))) return true;
  if (hasPhrase(words, name) && name.split(' ').length > 1) return true;
  if (photo && /\b(anh|hinh|man hinh|hinh anh)\b/.test(words)) return true;
  if (appendix !== null && isCitedAsAppendix(appendix, words)) return true;
  if (documents.length > 0) {
    return abstracts.some((each) => quotes(words, each));
  }
  if (abstracts.some((each) => sharesMostWords(each, words))) return true;
  return photo || appendix !== null || abstracts.length > 0 ? false : null;
}
