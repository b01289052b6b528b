import { toHundredths } from '../../report/points.ts';
import { fold } from '../../text/fold.ts';
import type { TableReason, PackReason } from '../problem.ts';

/** What a cell says, or what is wrong with it. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; reason: PackReason | TableReason };

/** «02/03/2026», «2-Mar», «Thg3-02»: what a spreadsheet makes of a code such as 2.3. */
const DATE =
  /^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$|^\d{1,2}[- ](\p{L}{3}|thg ?\d)|^(\p{L}{3}|thg ?\d{1,2})[- ]\d/iu;

/** «2.3», «2.3.» and «Tiêu chí 2.3» → 2.3. */
export function readCode(cell: string): Read<string> {
  if (cell === '') return { ok: false, reason: 'missing' };
  if (DATE.test(cell)) return { ok: false, reason: 'code-is-date' };
  const code = fold(cell)
    .replace(/^(tieu chi( thanh phan)?|tctp|tc) +/, '')
    .replace(/\.$/, '');
  return { ok: true, value: code };
}

/** Points with a comma or a dot: «1,5» → 1.5. */
export function readPoints(cell: string): Read<number> {
  if (cell === '') return { ok: false, reason: 'missing' };
  const hundredths = toHundredths(cell);
  return hundredths === null ? { ok: false, reason: 'bad-points' } : { ok: true, value: hundredths / 100 };
}

const YES = /^(x|co|1|yes|true|dung)$/;
const NO = /^(khong|0|no|false|sai|-|)$/;

/** «x» or «có» is yes; empty or «không» is no. */
export function readFlag(cell: string): Read<boolean> {
  const folded = fold(cell);
  if (YES.test(folded)) return { ok: true, value: true };
  return NO.test(folded) ? { ok: true, value: false } : { ok: false, reason: 'bad-flag' };
}

/** Documents in one cell, a line each or with semicolons between; a dash in front of each is left out. */
export function readList(cell: string): string[] {
  return cell
    .split(/[\n;]/)
    .map((line) => line.replace(/^\s*[-+•–]\s*/, '').trim())
    .filter((line) => line !== '');
}
