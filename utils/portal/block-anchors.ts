import { codeInText } from './code-in-text.ts';
import { fileNames } from './file-names.ts';
import { leadingLabel } from './meaning.ts';
import type { Item } from './page-items.ts';

/** Where a criterion begins outside tables. */
export interface Anchor {
  /** Index of the item with the code. */
  at: number;
  code: string;
  title: string;
  /** How many items make up code and title. */
  length: number;
}

const MAY_BEGIN = /^(\d|ti|tc|l|nh|ph|m|[A-HIVX]+\.\d)/i;
const LETTERS = /\p{L}{2}.*\p{L}{2}/u;

/** Each text that begins with a code and has a title: in the same text, right after it, or behind a label. */
export function findAnchors(items: readonly Item[]): Anchor[] {
  const anchors: Anchor[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'text' && item.kind !== 'press') return;
    if (item.text.charCodeAt(0) < 48 || !MAY_BEGIN.test(item.text)) return;
    const anchor = labelledAnchor(items, at) ?? plainAnchor(items, at);
    const last = anchors.at(-1);
    if (anchor && !(last?.code === anchor.code && sameBlockTitle(items, last, at))) anchors.push(anchor);
  });
  return anchors;
}

/** A second mention right after the first is the same anchor («2.3» in one element, «2.3. Rà soát» in the next). */
function sameBlockTitle(items: readonly Item[], last: Anchor, at: number): boolean {
  return at - last.at <= 2 && items[at]?.at.parentElement === items[last.at]?.at.parentElement;
}

/** «Mã tiêu chí: 2.1» «Tên tiêu chí: Rà soát», each in one text or two. */
function labelledAnchor(items: readonly Item[], at: number): Anchor | null {
  const text = items[at]?.text ?? '';
  const own = leadingLabel(text);
  const isOwn = own?.meaning === 'code' && own.rest !== '';
  const before = items[at - 1];
  if (!isOwn && (before?.kind !== 'text' || leadingLabel(before.text)?.meaning !== 'code')) return null;
  const found = codeInText(isOwn ? own.rest : text);
  if (!found) return null;
  const next = items[at + 1]?.text ?? '';
  const label = found.rest ? null : leadingLabel(next);
  const isApart = label?.meaning === 'title' && label.rest === '' && next.endsWith(':');
  const title = found.rest || (isApart ? items[at + 2]?.text : label?.rest || next) || '';
  return LETTERS.test(title)
    ? { at, code: found.code, title, length: found.rest ? 1 : isApart ? 3 : 2 }
    : null;
}

/** A code has a title with letters, in the same text or right after it; a score or a number of a list has none. */
function plainAnchor(items: readonly Item[], at: number): Anchor | null {
  const found = codeInText(items[at]?.text ?? '');
  const before = items[at - 1];
  if (!found || (before?.kind === 'text' && before.text.endsWith(':'))) return null;
  if (!found.rest && before?.kind === 'text' && !isHeading(before) && isPointsLabel(before.text)) return null;
  const next = items[at + 1];
  const title = found.rest || (next?.kind === 'field' ? '' : (next?.text ?? ''));
  if (!LETTERS.test(title) || /^(điểm|đ(?!\p{L}))/iu.test(title.normalize('NFC'))) return null;
  if (!found.rest && (isLabel(title, items[at + 2]) || isNamedItself(title))) return null;
  return { at, code: found.code, title, length: found.rest ? 1 : 2 };
}

/**
 * «2.1», the last of some steps, before the heading of the one that is open, «Tiêu chí 1.2: Báo cáo»; or «1», a running
 * number before the name of a file.
 */
function isNamedItself(text: string): boolean {
  return (codeInText(text)?.code.includes('.') ?? false) || fileNames(text).length > 0;
}

/** Words that label points, or whatever field comes right after them; «Đào tạo cán bộ» may be a title all the same. */
function isLabel(words: string, after: Item | undefined): boolean {
  const plain = words.replace(/\(.*\)/, '');
  const meaning = leadingLabel(plain)?.meaning;
  if (!meaning || meaning === 'title') return false;
  return isPointsLabel(plain) || plain.endsWith(':') || after?.kind !== 'text';
}

/** «Phiếu tự đánh giá» above the first criterion labels nothing. */
function isHeading({ element }: Item): boolean {
  return /^h[1-6]$/.test(element.localName);
}

/** «Điểm tự chấm», «Tối đa»: a number after it is points. */
function isPointsLabel(text: string): boolean {
  const meaning = leadingLabel(text)?.meaning;
  return meaning === 'score' || meaning === 'max' || meaning === 'appraisal';
}
