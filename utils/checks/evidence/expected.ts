import { typeNames, TYPE_TERMS } from '../../report/document-types.ts';
import { parseFileName } from '../../report/file-name.ts';
import { hasPhrase, plainWords } from '../../text/words.ts';
import type { AttachedFile } from '../check.ts';
import { identify } from '../explanation/identity.ts';

/** What is known of a file by which it may answer to an expected document. */
export interface Answer {
  /** Plain words of name, kind and abstracts. */
  words: string;
  photo: boolean;
  numbered: boolean;
  /** Nobody knows what it is: it may be anything. */
  unknown: boolean;
}

const PHOTO = /\b(?:anh|hinh|man hinh)\b/;
const PERIOD =
  /\b(?:(?:quy|qui) (?:iv|iii|ii|i|[1-4])|(?:6|06|sau) thang|(?:9|09|chin) thang|thang \d{1,2}|tuan)\b/g;
const ROMAN: Readonly<Record<string, string>> = { '1': 'i', '2': 'ii', '3': 'iii', '4': 'iv' };
/** Words that stand in every other title. */
const COMMON = new Set(
  'va cua cac ve tai tren theo trong cho den tu co co xa ubnd nam ket qua ban hanh cong tac so phan mem he thong trich xuat'.split(
    ' ',
  ),
);
const KINDS = TYPE_TERMS.filter((term) => term.includes(' '));

const periodsIn = (words: string) =>
  [...words.matchAll(PERIOD)].map(([period]) =>
    period
      .replace(/^qui/, 'quy')
      .replace(/[1-4]$/, (digit) => (period.startsWith('qu') ? (ROMAN[digit] ?? digit) : digit))
      .replace(/^(?:06|sau) /, '6 ')
      .replace(/^(?:09|chin) /, '9 '),
  );

/** Gathers what name, page 1 and symbol say of a file. */
export function answerOf(file: AttachedFile): Answer {
  const { documents, photo, appendix, abstracts, name } = identify(file);
  const header = file.facts?.pdf?.header ?? file.facts?.ocr?.header ?? null;
  const symbols = documents.flatMap(({ symbol }) =>
    typeNames((symbol ?? '').replace(/^\d{4}[-./ ]*/, '').split(/[-./ ]/)[0] ?? ''),
  );
  const said = [...abstracts, ...symbols, plainWords(header?.appendix ?? ''), name].join(' ');
  const words = appendix === null ? said : `${said} phu luc`;
  const { abstract, number } = parseFileName(file.name);
  const speaks = (abstract?.match(/\p{L}{2,}/gu) ?? []).length >= 2;
  const read = header?.type != null || header?.abstract != null;
  return {
    words,
    photo,
    numbered: documents.length > 0,
    unknown: !read && !speaks && (number === null || symbols.length === 0),
  };
}

/** «Kế hoạch CCHC năm của UBND xã (KH-UBND)» → alternatives in plain words, what stands in brackets left out. */
function alternatives(expected: string): string[] {
  return expected
    .replace(/\([^)]*\)/g, ' ')
    .split(/[/;,]|\shoặc\s/iu)
    .map(plainWords)
    .filter((words) => words !== '');
}

function answers({ words, photo, numbered, unknown }: Answer, wanted: string): boolean {
  if (unknown) return true;
  if (PHOTO.test(wanted) && (photo || PHOTO.test(words))) return true;
  const kind = KINDS.find((term) => wanted === term || wanted.startsWith(`${term} `));
  if (kind) return hasPhrase(words, kind) && fitsPeriod(words, wanted);
  if (/^(?:cac )?van ban\b/.test(wanted)) return numbered;
  const telling = wanted.split(' ').filter((word) => word.length > 1 && !COMMON.has(word));
  const shared = telling.filter((word) => hasPhrase(words, word)).length;
  return telling.length === 0 || shared * 3 >= telling.length;
}

/** «Báo cáo quý I» is not answered by that of quý III; a file that names no period may be of any. */
function fitsPeriod(words: string, wanted: string): boolean {
  const [asked] = periodsIn(wanted);
  const named = periodsIn(words);
  return asked === undefined || named.length === 0 || named.includes(asked);
}

/** Whether one of the files may be the expected document, in one of its alternatives. */
export function isAnswered(expected: string, files: readonly Answer[]): boolean {
  const wanted = alternatives(expected);
  return wanted.length === 0 || wanted.some((each) => files.some((file) => answers(file, each)));
}
