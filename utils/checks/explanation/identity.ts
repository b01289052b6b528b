import type { AttachedFile } from '../check.ts';
import { typeNames } from '../../report/document-types.ts';
import type { DocumentSymbol } from '../../report/document-symbol.ts';
import { parseFileName } from '../../report/file-name.ts';
import { plainWords } from '../../text/words.ts';

/** By what an explanation may refer to a file. */
export interface FileIdentity {
  /** From its name and from page 1, which may differ. */
  documents: readonly DocumentSymbol[];
  /** «1», or "" for an appendix without a number; null for what is no appendix. */
  appendix: string | null;
  photo: boolean;
  /** Plain words of its abstracts, kinds of documents spelled out. */
  abstracts: readonly string[];
  /** Plain words of the name itself. */
  name: string;
}

const IMAGE_EXTENSIONS = new Set(['jpg', 'jpeg', 'png', 'tif', 'tiff', 'webp', 'bmp', 'gif', 'heic', 'heif']);
const IMAGE_KINDS = new Set(['jpeg', 'png', 'tiff', 'webp', 'bmp', 'gif', 'heic']);
const ROMAN: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
};

/** «ii» and «2» are one number. */
export function toArabic(numeral: string): string {
  return ROMAN[numeral] ?? numeral.replace(/^0+(?=\d)/, '');
}

function appendixNumber(words: string): string | null {
  const match = /^(?:phu luc|pl)(?: so)? ?(\d+|[ivx]+)?(?: |$)/.exec(words);
  return match ? toArabic(match[1] ?? '') : null;
}

/** «bc cchc quy i» → «bao cao cchc quy i»; without accents an abbreviation may stand for two kinds. */
function spelledOut(words: string): string[] {
  const [first = '', ...rest] = words.split(' ');
  return [words, ...typeNames(first).map((name) => [name, ...rest].join(' '))];
}

/** What several rules ask for of each file. */
const known = new WeakMap<AttachedFile, FileIdentity>();

/** What is known of a file from its name and, where its bytes were seen, from page 1. */
export function identify(file: AttachedFile): FileIdentity {
  const identity = known.get(file) ?? gather(file);
  known.set(file, identity);
  return identity;
}

function gather(file: AttachedFile): FileIdentity {
  const parsed = parseFileName(file.name);
  const header = file.facts?.pdf?.header ?? file.facts?.ocr?.header ?? null;
  const further = parsed.furtherNumbers.map((number) => ({ number, symbol: parsed.symbol }));
  const documents = [parsed, ...further, header].flatMap((each) =>
    each?.number ? [{ number: each.number, symbol: each.symbol }] : [],
  );
  const inName = plainWords(parsed.abstract ?? parsed.unseparated ?? '');
  const onPage = plainWords([header?.type, header?.abstract].filter(Boolean).join(' '));
  const image =
    IMAGE_KINDS.has(file.facts?.kind ?? '') || (!file.facts && IMAGE_EXTENSIONS.has(parsed.extension ?? ''));
  return {
    documents,
    appendix: (header?.appendix && appendixNumber(plainWords(header.appendix))) || appendixNumber(inName),
    photo: image || /^(anh|hinh)\b/.test(inName),
    abstracts: [...spelledOut(inName), onPage].filter((words) => words !== ''),
    name: plainWords(file.name.replace(/\.[a-z0-9]{2,5}$/i, '')),
  };
}
