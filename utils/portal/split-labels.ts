import { holds, parentAcross } from './across-roots.ts';
import { leadingLabel } from './meaning.ts';
import type { Item } from './page-items.ts';
import type { Part } from './row-reading.ts';

/**
 * Splits running items into parts at the labels between them: «Điểm tự chấm:» [field] «Giải trình» [field]. What
 * stands before the first label has no meaning of its own; «Đã hoàn thành» is label and state in one. Under a
 * heading of the appraisers («Tổ thẩm định») all is theirs, whatever the labels there say.
 */
export function splitAtLabels(items: readonly Item[]): Part[] {
  let current: Part = { meaning: null, items: [] };
  const parts = [current];
  let theirs: Element | null = null;
  for (const item of items) {
    if (theirs && !holds(theirs, item.at)) theirs = null;
    const label = item.kind === 'text' && !theirs ? leadingLabel(item.text) : null;
    if (label && label.meaning !== 'code' && label.meaning !== 'title') {
      current = { meaning: label.meaning, items: [] };
      parts.push(current);
      if (label.meaning === 'appraisal') theirs = headedBy(item);
      if (label.meaning === 'done' && !label.rest) current.items.push(item);
      if (label.rest) current.items.push({ ...item, text: label.rest });
    } else {
      current.items.push(item);
    }
  }
  return parts.filter((part) => part.items.length > 0 || part.meaning !== null);
}

/** The element that a text stands first in, as a heading does; null where something stands before it. */
function headedBy({ element }: Item): Element | null {
  const around = parentAcross(element);
  return around?.firstElementChild === element && around.childElementCount > 1 ? around : null;
}
