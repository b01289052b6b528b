import { leadingCode } from './code.ts';
import { typeAbbreviation, typeNames } from './document-types.ts';
import { readNumberPart, SYMBOL_ALONE } from './number-part.ts';
import { createRecall } from '../text/recall.ts';
import { withoutShouting } from '../text/sentence-case.ts';
import { shorten, unaccented } from '../text/unaccented.ts';

/** A name of the form «Mã tiêu chí/TCTP_số, ký hiệu văn bản_tên trích yếu văn bản» taken apart (R30). */
export interface ParsedFileName {
  /** Criterion code with which the name begins, where `_` follows it. */
  code: string | null;
  /** Digits as written: «25», «05», «302018». */
  number: string | null;
  /** Numbers named beside it: «so 25, 26BC-UBND». */
  furtherNumbers: string[];
  /** As written: «BC-UBND», «2018-QĐ-UBND». */
  symbol: string | null;
  /** What follows the number part, or the code where there is no number part. */
  abstract: string | null;
  /** Text that follows number and symbol without the `_` between them. */
  unseparated: string | null;
  /** Lower case without the dot; null where the end of the name is no extension that is known. */
  extension: string | null;
}

const EXTENSION =
  /\.(pdf|jpe?g|jpe|jfif|png|tiff?|webp|bmp|gif|hei[cf]|avif|svg|docx?|docm|dotx?|xlsx?|xlsm|xlsb|csv|pptx?|pptm|ppsx?|od[tspg]|rtf|txt|zip|zipx|rar|7z|gz|tgz|tar|bz2|xz|cab|iso|html?|mht|xml|json|exe|msi|lnk|eml|msg|mp[34]|avi|mov|wav|p7[sm]|xps|ofd|psd|dwg|vsdx?|one|pages|numbers|key|tmp|bak|crdownload|part)$/i;

const worded = (text: string) => (/[\p{L}\d]/u.test(text) ? text.trim() : null);

/** Names taken apart lately: a dozen rules look at each of 300 files, at every change of the report. */
const recall = createRecall<ParsedFileName>(1_000);

/**
 * Takes a file name apart, tolerating what the guidance's examples and file systems bring: with or without
 * accents, NFC or NFD, nothing, a blank, `-` or `.` for the slash, dots in the abstract, a shortened abstract.
 */
export function parseFileName(name: string): Readonly<ParsedFileName> {
  return recall(name, () => takeApart(name));
}

function takeApart(name: string): ParsedFileName {
  const text = name.normalize('NFC').trim();
  const extension = EXTENSION.exec(text)?.[1]?.toLowerCase() ?? null;
  const stem = extension ? text.slice(0, -extension.length - 1) : text;
  const lead = leadingCode(stem);
  const code = lead?.rest.startsWith('_') ? lead.code : null;
  const parts = numberFirst((code ? lead!.rest.replace(/^[_\s]+/, '') : stem).split('_'));
  const numberPart = readNumberPart((parts[0] ?? '').trim());
  if (!numberPart) {
    const abstract = code === null ? parts.join('_') : parts.join('_').replace(/^_+/, '');
    return {
      code,
      number: null,
      symbol: null,
      furtherNumbers: [],
      abstract: worded(abstract),
      unseparated: null,
      extension,
    };
  }
  return {
    code,
    number: numberPart.number,
    furtherNumbers: numberPart.furtherNumbers,
    symbol: numberPart.symbol,
    abstract: worded(parts.slice(1).join('_')),
    unseparated: worded(numberPart.rest),
    extension,
  };
}

/** Puts together what `_` has set apart: «so_25BC-UBND», «25_BC-UBND», «so 25_BC_UBND». */
function numberFirst(parts: string[]): string[] {
  const [first = '', second = '', third = '', ...rest] = parts.map((part) => part.trim());
  if (/^s[oố]$/iu.test(first) && /^\d/.test(second)) {
    return numberFirst([`${first} ${second}`, ...parts.slice(2)]);
  }
  if (!/^(?:s[oố]\s*[.:]?\s*)?\d{1,5}$/iu.test(first)) return parts;
  if (SYMBOL_ALONE.test(second)) return [`${first} ${second}`, ...parts.slice(2)];
  const inTwo = typeNames(second).length > 0 && /^(?:UBND|H[ĐD]ND)$/u.test(third);
  return inTwo ? [`${first} ${second}-${third}`, ...rest] : parts;
}

const PORTAL_PREFIXES = [
  /^[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}[_-]/i,
  /^\d{4}-?\d{2}-?\d{2}[_\-T ]?\d{2}[-:]?\d{2}(?:[-:]?\d{2})?(?:[.\-_]?\d{3})?[_-]/,
  /^\d{8,20}[_-]/,
  /^[0-9a-f]{16,64}[_-]/i,
  /^\d{3,7}[_-]/,
];

/**
 * Takes off what a portal puts in front of every stored file (a timestamp, an id), where all names have it.
 * A single name counts only where a criterion code follows. Other names come back unchanged, in the same order.
 */
export function stripPortalPrefix(names: readonly string[]): string[] {
  for (const prefix of PORTAL_PREFIXES) {
    if (names.length === 0 || !names.every((name) => prefix.test(name))) continue;
    const stripped = names.map((name) => name.replace(prefix, ''));
    if (stripped.some((name) => parseFileName(name).code !== null)) return stripped;
  }
  return [...names];
}

/** What has to be known of a document to name its file; the parts as they stand on page 1. */
export interface DocumentHeader {
  number: string | null;
  symbol: string | null;
  abstract: string | null;
  /** «Phụ lục 1» where the file is an appendix, which carries its parent's number (R31). */
  appendix: string | null;
  /** «BÁO CÁO» */
  type: string | null;
}

/** Characters of a whole name, extension included. */
export const MAX_NAME_LENGTH = 150;

const USUAL_ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/cải cách hành chính/giu, 'CCHC'],
  [/thủ tục hành chính/giu, 'TTHC'],
  [/quy phạm pháp luật/giu, 'QPPL'],
  [/[uủ][yỷ] ban nhân dân/giu, 'UBND'],
  [/hội đồng nhân dân/giu, 'HDND'],
];

/**
 * Letters, digits and marks that Windows allows in names; a slash between figures becomes a dot («I/2023»), one
 * before a symbol falls out («88/BC-UBND»).
 */
function safe(text: string): string {
  return unaccented(text)
    .replace(/(?<=[\dIVX])\s*\/\s*(?=\d)/g, '.')
    .replace(/(?<=\d)\s*\/\s*(?=[A-Z]{2})/g, '')
    .replace(/[\\/:*?"<>|_]/g, ' ')
    .replace(/[^\x20-\x7e]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;–-]+|[\s.,;–-]+$/g, '');
}

/** What a name says of its document: two words at least, which «scan001» and «IMG 2023» are not. */
function abstractInName(name: string): string {
  const { abstract } = parseFileName(name);
  return (abstract?.match(/(?<![\p{L}\d])\p{L}{2,}(?![\p{L}\d])/gu) ?? []).length >= 2
    ? (abstract ?? '')
    : '';
}

const lowerInitial = (text: string) => text.replace(/^[A-Z](?=[a-z])/, (initial) => initial.toLowerCase());

function composeAbstract(header: DocumentHeader, originalName: string): string {
  let about = withoutShouting((header.abstract ?? abstractInName(originalName)).replace(/\s+/g, ' '));
  for (const [words, abbreviation] of USUAL_ABBREVIATIONS) about = about.replace(words, abbreviation);
  about = safe(about.trim().replace(/^(?:v\/v\s*:?|về việc|về)\s+/iu, ''));
  if (header.appendix) {
    const appendix = safe(header.appendix).replace(/^phu luc/i, 'Phu luc');
    if (about.toLowerCase().startsWith(appendix.toLowerCase())) return ` ${about}`;
    // «Quy chế», «Danh sách»: a text that goes by its kind rather than by a number.
    const numbered = /\d|[IVX]$/.test(appendix);
    return ` ${`${appendix} ${numbered ? about : lowerInitial(about)}`.trim()}`;
  }
  const type = safe(header.type ? (typeAbbreviation(header.type) ?? header.type) : '');
  const kinds = [type, safe(header.type ?? '')].map((kind) => `${kind.toLowerCase()} `);
  if (!type || kinds.some((kind) => about.toLowerCase().startsWith(kind))) return about;
  return about && `${type} ${lowerInitial(about)}`;
}

/** Words that lead over to what was cut off. */
const DANGLING = /(?:[\s,]+(?:va|cua|ve|tai|trong|cho|theo|tren|den|voi|thuoc))+$|[\s,]+$/i;

/**
 * Proposes a conforming name: «2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf», for an appendix
 * «2.3_so 25BC-UBND_ Phu luc 1 ….pdf» (R30, R31). Without accents, safe on Windows, at most 150 characters, with
 * the original's extension. Null where number, symbol or anything for the abstract is not known.
 */
export function composeFileName(
  criterion: string,
  header: DocumentHeader,
  originalName: string,
): string | null {
  if (!header.number || !header.symbol) return null;
  const symbol = unaccented(header.symbol)
    .replace(/[^A-Za-z0-9.&]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const number = header.number.replace(/[^\da-z]/gi, '');
  const abstract = composeAbstract(header, originalName);
  if (!number || !symbol || !abstract.trim()) return null;
  const joint = /^\d/.test(symbol) ? '-' : '';
  const head = `${criterion}_so ${number}${joint}${symbol}_`;
  const tail = `.${parseFileName(originalName).extension ?? 'pdf'}`;
  const room = MAX_NAME_LENGTH - head.length - tail.length;
  return head + (abstract.length > room ? shorten(abstract, room).replace(DANGLING, '') : abstract) + tail;
}
