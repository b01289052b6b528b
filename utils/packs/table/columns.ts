import { fold } from '../../text/fold.ts';
import type { CriterionStandard } from '../pack.ts';

export type ColumnField = keyof CriterionStandard;

/**
 * What headings a column of a criteria table may have, folded; the first that fits counts, so that «Mã cha» is no
 * code, «Điểm tối đa» no title, and «Tài liệu, số liệu kiểm chứng» no mark for figures.
 */
const HEADINGS: readonly (readonly [ColumnField, RegExp])[] = [
  ['parent', /\bcha\b|^thuoc\b|parent/],
  ['officeForms', /word|excel|office/],
  ['evidence', /tai lieu|kiem chung|minh chung|evidence/],
  ['measured', /ty le|ti le|so lieu|dinh luong|measured/],
  ['minScore', /toi thieu|thap nhat|diem tru|\bmin(?=\b|score)/],
  ['maxScore', /toi da|cao nhat|diem chuan|thang diem|max/],
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

/** Whether a heading is that of numbers that run on, which are the codes only where no other column has them. */
export function isSerial(heading: string): boolean {
  return /^s?tt$/.test(fold(heading));
}

/** The letter that spreadsheets give a column, counted from 0: A … Z, AA …. */
export function columnLetter(index: number): string {
  const above = Math.floor(index / 26) - 1;
  return (above >= 0 ? columnLetter(above) : '') + String.fromCharCode(65 + (index % 26));
}
