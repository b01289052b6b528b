import { compareCodes, leadingCode, parentCode } from './code.ts';
import { parseFileName } from './file-name.ts';
import { codesAbove } from './tree.ts';

const CODE = String.raw`\d{1,2}(?:\.\d{1,2}){0,4}`;
const SEVERAL_CODES = new RegExp(
  String.raw`^(?:(?:tiêu chí|tctp|tc)\s*)?(${CODE}(?:\s*(?:[,;+&-]|và|va)\s*${CODE})+)\.?\s*_`,
  'iu',
);

/**
 * The criteria for which a file stands by its own name: «2.3_…», or several at once, «2.3, 3.1_…». A number without
 * a dot («25_BC-UBND.pdf») is a code only where `known` has it: else it is the document's.
 */
export function codesInFileName(name: string, known: ReadonlySet<string>): string[] {
  const isCode = (code: string) => known.has(code) || code.includes('.');
  const several = SEVERAL_CODES.exec(name.normalize('NFC').trim())?.[1]?.match(new RegExp(CODE, 'g'));
  if (several?.every(isCode)) return [...new Set<string>(several)];
  const { code } = parseFileName(name);
  return code !== null && isCode(code) ? [code] : [];
}

/**
 * The criteria of a file in a folder: by its name, else by the nearest folder above it that is named for one
 * («Tiêu chí 2.3/ảnh.jpg»). Where no criteria are `known`, a folder's number counts only with a dot in it.
 * @param path names with `/` between them, the file's own last
 */
export function criteriaOfPath(path: string, known: ReadonlySet<string>): string[] {
  const parts = path.split('/');
  const own = codesInFileName(parts.at(-1) ?? '', known);
  if (own.length > 0) return own;
  for (const folder of parts.slice(0, -1).reverse()) {
    const code = leadingCode(folder)?.code;
    if (code && (known.has(code) || (known.size === 0 && /^[1-9]\d?\./.test(code)))) return [code];
  }
  return [];
}

/** What file managers and office programs leave in folders: no document of anybody. */
export function isLeftover(name: string): boolean {
  return /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$)/i.test(name);
}

/** Criteria of a list to which files are attached (those that have no others beneath them) and that have none. */
export function criteriaWithoutFiles(listed: readonly string[], used: ReadonlySet<string>): string[] {
  const above = codesAbove(listed);
  return listed.filter((code) => !above.has(code) && !used.has(code)).sort(compareCodes);
}

/**
 * Criteria that names let miss where no list is known: those before or between others of the same level, 1.1.2
 * where there are 1.1.1 and 1.1.3. What comes after the last one cannot be told.
 */
export function gapsInCodes(used: Iterable<string>): string[] {
  const codes = [...used];
  const there = new Set([...codes, ...codesAbove(codes)]);
  const gaps = new Set<string>();
  for (const code of there) {
    const parent = parentCode(code);
    const prefix = parent === null ? '' : `${parent}.`;
    const last = Number(code.slice(prefix.length));
    for (let number = 1; number < last; number += 1) {
      if (!there.has(`${prefix}${number}`)) gaps.add(`${prefix}${number}`);
    }
  }
  return [...gaps].sort(compareCodes);
}

/** A content that stands under several criteria, and the files that have it. */
export interface SharedContent<Item> {
  sha256: string;
  files: Item[];
  /** At least two, in order. */
  criteria: string[];
}

/** The same content under several criteria, whether in one file or in several (R32). Empty files are left out. */
export function sharedContents<
  Item extends { sha256: string | null; size: number; criteria: readonly string[] },
>(files: readonly Item[]): SharedContent<Item>[] {
  const byHash = new Map<string, Item[]>();
  for (const file of files) {
    if (file.sha256 !== null && file.size > 0) {
      byHash.set(file.sha256, [...(byHash.get(file.sha256) ?? []), file]);
    }
  }
  return [...byHash].flatMap(([sha256, same]) => {
    const criteria = [...new Set(same.flatMap((file) => file.criteria))].sort(compareCodes);
    return criteria.length < 2 ? [] : [{ sha256, files: same, criteria }];
  });
}
