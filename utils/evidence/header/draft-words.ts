import { fold } from '../../text/fold.ts';
import { compact } from './clean.ts';

/** «DỰ THẢO», «(Dự thảo lần 2)», «BẢN DỰ THẢO», and nothing else. */
const MARK =
  /^\(?\[?(?:ban)?duthao(?:lan(?:thu)?\d{1,2}|\d{1,2})?(?:[-,.]?(?:ngay)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?\]?\)?[.:]?$/;

/** Whether a line says that a document is a draft, and nothing else. */
export function isDraftMark(text: string): boolean {
  return MARK.test(compact(fold(text)));
}
