import { fold } from '../text/fold.ts';
import { remembered } from './remembered.ts';

const LONGEST = 80;
const foldOnce = remembered(fold);

/** `fold` for the short texts that a page repeats in every row («Xóa», «Chưa hoàn thành»): each is folded once. */
export function folded(text: string): string {
  return text.length > LONGEST ? fold(text) : foldOnce(text);
}
