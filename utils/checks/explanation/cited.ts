import { citationsIn } from '../../report/citations.ts';
import { sameDocument, type DocumentSymbol } from '../../report/document-symbol.ts';
import { typeAbbreviation, TYPE_TERMS } from '../../report/document-types.ts';
import { fold } from '../../text/fold.ts';
import { hasPhrase, plainWords } from '../../text/words.ts';
import { toArabic, type FileIdentity } from './identity.ts';

const NUMBER = String.raw`\d{1,5}[a-z]?(?:\s?[/.-]\s?[a-z][a-z0-9./-]*|/\d{4}(?:/[a-z0-9./-]+)?)?`;
const NUMBERS = String.raw`(?:${NUMBER})(?:\s*(?:,|;|\+|&|va)\s*(?:so\s*)?(?:${NUMBER}))*`;
/** «số 25, 48 và 77/BC-UBND», «BC 25»; «hồ sơ 25» is no number of a document. */
const MENTION = new RegExp(
  String.raw`(?<![a-z0-9])(?<!ho )(${TYPE_TERMS.join('|')}|van ban|vb|so)\s*(?:so\s*)?[:.]?\s*(${NUMBERS})`,
  'g',
);
/** «từ số 05/TB-UBND đến số 40/TB-UBND» */
const RANGE = new RegExp(String.raw`(?<!ho )\bso\s*:?\s*(${NUMBER})\s*den\s*(?:so\s*)?(${NUMBER})`, 'g');
/** Shortest run of words of an abstract that names a numbered document without its number. */
const TELLING_WORDS = 5;
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

function isCitedByNumber(document: DocumentSymbol, text: string): boolean {
  if (citationsIn(text).some((citation) => sameDocument(citation, document))) return true;
  const folded = fold(text);
  const inRange = [...folded.matchAll(RANGE)].some(
    ([, first = '', last = '']) =>
      parseInt(first, 10) <= parseInt(document.number, 10) &&
      parseInt(document.number, 10) <= parseInt(last, 10),
  );
  if (inRange) return true;
  const number = document.number.replace(/^0+(?=\d)/, '');
  return [...folded.matchAll(MENTION)].some(([, term = '', list = '']) => {
    const numbers = list
      .split(/,|;|\+|&|\bva\b/)
      .map((each) => /\d+/.exec(each)?.[0].replace(/^0+(?=\d)/, ''));
    return kindFits(term, document.symbol) && numbers.includes(number);
  });
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

/**
 * Whether an explanation refers to a file: by number and symbol, as a photograph or an appendix, by its name or its
 * abstract. Null where nothing is known by which it could.
 */
export function isCited(identity: FileIdentity, explanation: string): boolean | null {
  const { documents, appendix, photo, abstracts, name } = identity;
  const words = plainWords(explanation);
  if (documents.some((document) => isCitedByNumber(document, explanation))) return true;
  if (hasPhrase(words, name) && name.split(' ').length > 1) return true;
  if (photo && /\b(anh|hinh|man hinh|hinh anh)\b/.test(words)) return true;
  if (appendix !== null && isCitedAsAppendix(appendix, words)) return true;
  if (documents.length > 0) {
    return abstracts.some((each) => each.split(' ').length >= TELLING_WORDS && hasPhrase(words, each));
  }
  if (abstracts.some((each) => sharesMostWords(each, words))) return true;
  return photo || appendix !== null || abstracts.length > 0 ? false : null;
}
