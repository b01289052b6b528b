import { holds } from '../across-roots.ts';
import { showsHand } from '../openers.ts';
import type { Item, Page } from '../page-items.ts';
import { sendsReport } from '../submit-control.ts';
import { rootsOf } from './roots.ts';
import { selectorOfOne } from './selectors.ts';

/** Something on the page that may send the report. */
export interface SubmitCandidate {
  selector: string;
  element: Element;
  /** Its words. */
  text: string;
}

const LONGEST = 60;
const MOST = 40;

/** What can be pressed outside of the rows, what says that it sends the report first. */
export function submitCandidates(page: Page, rows: readonly Element[]): SubmitCandidate[] {
  const roots = rootsOf(page);
  const pressed = page.items.filter((item) => canPress(item) && !rows.some((row) => holds(row, item.at)));
  const likely = pressed.filter(({ text }) => sendsReport(text));
  const others = pressed.filter((item) => !likely.includes(item)).reverse();
  const elements = [...new Set([...likely, ...others])].slice(0, MOST);
  return elements.map(({ element, text }) => ({ selector: selectorOfOne(element, roots), element, text }));
}

/** Words that show the hand of a link are made pressable by a script. */
function canPress({ kind, text, element }: Item): boolean {
  if (text === '' || text.length > LONGEST) return false;
  return kind === 'press' || (kind === 'text' && showsHand(element));
}
