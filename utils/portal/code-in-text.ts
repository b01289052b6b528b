import { leadingCode } from '../report/code.ts';

const LEVEL_WORD = /^(lĩnh vực|nhóm|phần|mục|chương)\s+/i;
const BARE_CODE = /^[1-9]\d?(\.[1-9]\d?){0,4}$/;
const MAY_BEGIN = /^\s*[\dtlnpmc]/i;
const UPPER_LEVEL = /^([IVX]{1,5}|[A-H])[.)]?$/;

/**
 * A criterion's code at the beginning of a shown text, and its title after it. File names («2.3_so 25…»), dates,
 * bare numbers with a unit and the like begin with figures too and are none.
 */
export function codeInText(text: string): { code: string; rest: string } | null {
  if (!MAY_BEGIN.test(text)) return null;
  if (BARE_CODE.test(text)) return { code: text, rest: '' };
  const plain = text.normalize('NFC').trim().replace(LEVEL_WORD, '');
  const found = leadingCode(plain);
  if (!found || /(^|\.)0\d/.test(found.code)) return null;
  const after = plain.slice(plain.indexOf(found.code) + found.code.length);
  if (/^(\.?[_\d]|\s*[/%])/.test(after) || /^[a-zđ]\w/i.test(after)) return null;
  const isPlainNumber = !found.code.includes('.') && plain.startsWith(found.code);
  if (isPlainNumber && after !== '' && !/^\s*[.):–-]/.test(after)) return null;
  return found;
}

/** «I», «IV.», «A»: the code of an upper level that stands alone in its cell; null for anything else. */
export function upperLevel(text: string): string | null {
  return UPPER_LEVEL.exec(text.trim().replace(LEVEL_WORD, ''))?.[1] ?? null;
}

/** The first number in a shown text as written there («1,5», «-0.25»); null where there is none. */
export function numberIn(text: string): string | null {
  return /(?:^|[^\d.,])(-?\d{1,4}(?:[.,]\d{1,4})?)(?!\d|[.,]\d)/.exec(text)?.[1] ?? null;
}
