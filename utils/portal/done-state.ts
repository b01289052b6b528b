import { fold } from '../text/fold.ts';
import type { Part } from './row-reading.ts';

const UNDO = /^(bo|huy|mo lai|sua lai|thu hoi|tra lai|hoan tac)\b/;
const NOT_DONE = /chua|dang|tra lai|chua nhap|can bo sung|^moi/;
const IS_DONE = /hoan thanh|da (nhap|xong|gui|duyet|cham)|^xong|✓|✔/;

/**
 * Whether a criterion is «Hoàn thành» as far as its row shows it: a ticked box, a button that would finish it or
 * take that back, a word in the column of states. Null where nothing shows it.
 */
export function readDone(parts: readonly Part[], tick: HTMLInputElement | null): boolean | null {
  if (tick) return tick.checked;
  const presses = parts.flatMap((part) => part.items.filter((item) => item.kind === 'press'));
  for (const press of presses) {
    const words = fold(press.text);
    if (!words.includes('hoan thanh') && !/^(mo lai|sua lai)$/.test(words)) continue;
    if (UNDO.test(words)) return true;
    if (/^(danh dau )?(da )?hoan thanh$/.test(words)) return false;
  }
  return stateWord(parts);
}

function stateWord(parts: readonly Part[]): boolean | null {
  for (const part of parts) {
    const isState = part.meaning === 'done';
    for (const item of part.items) {
      if (item.kind !== 'text' || part.meaning === 'appraisal') continue;
      const words = fold(item.text);
      const isShort = words.length <= 40;
      const plainly = /^(✓|✔)?\s*((da|chua|dang) )hoan thanh|^(✓|✔)?\s*hoan thanh$/.test(words);
      if (!isShort || (!isState && !plainly)) continue;
      if (NOT_DONE.test(words)) return false;
      if (IS_DONE.test(words)) return true;
    }
  }
  return null;
}
