import { folded } from './folded.ts';
import { showsHand } from './openers.ts';
import type { Part } from './row-reading.ts';

const UNDO = /^(bo|huy|mo lai|sua lai|thu hoi|tra lai|hoan tac)\b/;
const NOT_DONE = /chua|dang|tra lai|can bo sung|^moi/;
const IS_DONE = /hoan thanh|da (nhap|xong|gui|duyet|cham)|^xong|[✓✔]/;

const PLAIN_STATE = /^[✓✔]?\s*(((da|chua|dang) )?hoan thanh|(chua|dang) nhap|tra lai\b.*)$/;
const LONGEST_STATE = 40;

/**
 * Whether a criterion is «Hoàn thành» as far as its row shows it: a ticked box, a word in the column of states, a
 * button that would finish it or take that back. Null where nothing shows it.
 */
export function readDone(parts: readonly Part[], tick: HTMLInputElement | null): boolean | null {
  if (tick) return tick.checked;
  return stateWord(parts) ?? stateByButton(parts);
}

function stateByButton(parts: readonly Part[]): boolean | null {
  for (const part of parts) {
    for (const item of part.items) {
      const words = item.kind === 'press' ? folded(item.text) : '';
      if (/^(mo lai|sua lai)$/.test(words) || (UNDO.test(words) && words.includes('hoan thanh'))) return true;
      if (/^(danh dau )?(da )?hoan thanh$/.test(words)) return false;
    }
  }
  return null;
}

function stateWord(parts: readonly Part[]): boolean | null {
  for (const part of parts) {
    const isState = part.meaning === 'done';
    if (!isState && part.meaning !== null && part.meaning !== 'other') continue;
    for (const item of part.items) {
      const words = item.kind === 'text' ? folded(item.text).slice(0, LONGEST_STATE) : '';
      if (!isState && !PLAIN_STATE.test(words)) continue;
      // A button made of plain words, by which it is called done.
      if (words === 'hoan thanh' && showsHand(item.element)) return false;
      if (NOT_DONE.test(words)) return false;
      if (IS_DONE.test(words)) return true;
    }
  }
  return null;
}
