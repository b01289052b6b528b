import { leadingCode } from '../report/code.ts';

const LEVEL_WORD = /^(lĩnh vực|nhóm|phần|mục|chương)\s+/i;
const BARE_CODE = /^[1-9]\d?(\.[1-9]\d?){0,4}$/;
const MAY_BEGIN = /^\s*([\dtlnpmc]|[A-HIVX]+\.\d)/i;
const UPPER_LEVEL = /^([IVX]{1,5}|[A-H])(?:[.)]?$|\s*[.):–-]\s+(?=\p{L}{2}))/u;
/** «I.1», «A.2.3»: figures under an upper level. */
const UNDER_LEVEL = /^(?:tiêu chí\s+)?((?:[IVX]{1,5}|[A-H])(?:\.\d{1,2}){1,4})(?![\d/%_\p{L}])\.?/iu;
/** «1.1.a»: a letter below the figures. */
const LETTER = /^\.?[a-hđ](?=$|[\s.):–-])/;

/**
 * A criterion's code at the beginning of a shown text («2.3», «I.1», «1.1.a»), and its title after it. File names («2.3_so 25…»), dates,
 * bare numbers with a unit and the like begin with figures too and are none.
 */
export function codeInText(text: string): { code: string; rest: string } | null {
  if (!MAY_BEGIN.test(text)) return null;
  if (BARE_CODE.test(text)) return { code: text, rest: '' };
  const plain = text.normalize('NFC').trim().replace(LEVEL_WORD, '');
  const found = leadingCode(plain) ?? underLevel(plain);
  if (!found || /(^|\.)0\d/.test(found.code)) return null;
  const after = plain.slice(plain.indexOf(found.code) + found.code.length);
  const letter = found.code.includes('.') ? LETTER.exec(after)?.[0] : undefined;
  if (letter) return { code: found.code + letter, rest: titleAfter(after, letter) };
  if (/^(\.?[_\d]|\s*[/%])/.test(after) || /^[a-zđ]\w/i.test(after)) return null;
  const isPlainNumber = !found.code.includes('.') && plain.startsWith(found.code);
  if (isPlainNumber && after !== '' && !/^\s*[.):–-]/.test(after)) return null;
  return found;
}

function underLevel(plain: string): { code: string; rest: string } | null {
  const match = UNDER_LEVEL.exec(plain);
  return match?.[1] ? { code: match[1], rest: titleAfter(plain, match[0]) } : null;
}

function titleAfter(text: string, before: string): string {
  return text.slice(before.length).replace(/^[\s.:)\-–]+/, '');
}

/** «I», «IV.», «A. Thể chế»: the code of an upper level and its title, if that follows; null for anything else. */
export function upperLevel(text: string): { code: string; rest: string } | null {
  const plain = text.normalize('NFC').trim().replace(LEVEL_WORD, '');
  const match = UPPER_LEVEL.exec(plain);
  return match?.[1] ? { code: match[1], rest: plain.slice(match[0].length) } : null;
}

/** The first number in a shown text as written there («1,5», «-0.25»); null where there is none. */
export function numberIn(text: string): string | null {
  return /(?:^|[^\d.,])(-?\d{1,4}(?:[.,]\d{1,4})?)(?!\d|[.,]\d)/.exec(text)?.[1] ?? null;
}

const NUMBERS = /\d+(?:[.,]\d+)?/g;
const BETWEEN = /^(?:[\s–—;/÷|-]|từ|đến|hoặc)*$/i;

/** The first number, or of a range or of steps («0-1», «từ 0 đến 2», «0; 0,5; 1») the largest, as written there. */
export function largestIn(text: string): string | null {
  const numbers = text.match(NUMBERS) ?? [];
  const isScale = numbers.length > 1 && BETWEEN.test(text.normalize('NFC').replace(NUMBERS, ''));
  if (!isScale || /^\s*[-–]/.test(text)) return numberIn(text);
  const points = (number: string): number => Number(number.replace(',', '.'));
  return numbers.reduce((most, number) => (points(number) > points(most) ? number : most));
}
