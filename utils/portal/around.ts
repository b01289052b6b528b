import { fold } from '../text/fold.ts';
import { numberIn } from './code-in-text.ts';
import type { TextBlock } from './loose-text.ts';
import { wordsOf } from './row-reading.ts';
import type { CriteriaTable } from './table-rows.ts';
import { isShown } from './visible.ts';

const TOTAL = /^(tong (so )?(diem|cong)|cong)\b/;
const NOT_OWN_TOTAL = /toi da|diem chuan|tham dinh|con lai|hoi dong/;
const SENT =
  /^((trang thai|tinh trang)( bao cao)?:? )?(bao cao )?(da (duoc )?(gui|nop|chot)|gui (bao cao )?thanh cong)\b|gui bao cao thanh cong|bao cao (nay )?da (duoc )?(gui|nop)/;
const NOT_SENT =
  /^((trang thai|tinh trang)( bao cao)?:? )?(bao cao )?(chua (gui|nop)|dang (nhap|soan|thuc hien|tu danh gia))/;
const LOCKED = /da (bi )?(khoa|dong)\b|(bi|tu dong) khoa|het (thoi )?(han|gian)|da ket thuc/;

/** The total that the page shows for the officer's own scores, as written; null where it shows none. */
export function readTotal(tables: readonly CriteriaTable[], blocks: readonly TextBlock[]): string | null {
  for (const { others } of tables) {
    for (const { parts } of others) {
      const own = parts.find((part) => part.meaning === 'score');
      if (own && TOTAL.test(fold(wordsOf(parts.flatMap((part) => part.items))))) {
        const total = numberIn(wordsOf(own.items, false));
        if (total) return total;
      }
    }
  }
  for (const [at, { text }] of blocks.entries()) {
    const words = fold(text.slice(0, 80));
    if (!TOTAL.test(words) || NOT_OWN_TOTAL.test(words) || text.length > 120) continue;
    const total = numberIn(text) ?? numberIn(blocks[at + 1]?.text.slice(0, 12) ?? '');
    if (total) return total;
  }
  return null;
}

/** «Đã gửi» → true, «Chưa gửi» → false, as the page says outside the rows; null where it says neither. */
export function readSent(blocks: readonly TextBlock[]): boolean | null {
  for (const { text, element } of blocks) {
    if (text.length > 120) continue;
    const words = fold(text);
    if (NOT_SENT.test(words) && isShown(element)) return false;
    if (SENT.test(words) && isShown(element)) return true;
  }
  return null;
}

/** Whether the page says outside the rows that nothing can be entered any more. */
export function saysLocked(blocks: readonly TextBlock[]): boolean {
  return blocks.some(
    ({ text, element }) => text.length <= 300 && LOCKED.test(fold(text)) && isShown(element),
  );
}
