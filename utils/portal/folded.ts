import { fold } from '../text/fold.ts';

const kept = new Map<string, string>();
const MOST_KEPT = 2000;
const LONGEST = 80;

/** `fold` for the short texts that a page repeats in every row («Xóa», «Chưa hoàn thành»): each is folded once. */
export function folded(text: string): string {
  if (text.length > LONGEST) return fold(text);
  let result = kept.get(text);
  if (result === undefined) {
    result = fold(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, result);
  }
  return result;
}
