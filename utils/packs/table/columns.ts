import { fold } from '../../text/fold.ts';
import type { CriterionStandard } from '../pack.ts';

export type ColumnField = keyof CriterionStandard;

/**
 * What headings a column of a criteria table may have, folded; the first that fits counts, so that «Mã cha» is no
 * code and «Điểm tối đa» no title.
 */
const HEADINGS: readonly (readonly [ColumnField, RegExp])[] = [
  ['parent', /\bcha\b|^thuoc\b|parent/],
  ['officeForms', /word|excel|office/],
  ['measured', /ty le|ti le|so lieu|dinh luong|measured/],
  ['minScore', /toi thieu|thap nhat|diem tru|min/],
  ['maxScore', /toi da|cao nhat|diem chuan|thang diem|max/],
  ['evidence', /tai lieu|kiem chung|minh chung|evidence/],
  ['code', /^ma\b|^stt$|^tt$|code/],
  ['title', /^ten\b|tieu chi|noi dung|title/],
];

/** Without these a row says nothing of a criterion. */
export const NEEDED: readonly ColumnField[] = ['code', 'title', 'maxScore'];

/** What a heading names; null where it is none that is read. */
export function fieldOfHeading(heading: string): ColumnField | null {
  const folded = fold(heading);
  return HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** The letter that spreadsheets give a column, counted from 0: A … Z, AA …. */
export function columnLetter(index: number): string {
  const above = Math.floor(index / 26) - 1;
  return (above >= 0 ? columnLetter(above) : '') + String.fromCharCode(65 + (index % 26));
}
