import { leadingLabel } from './meaning.ts';
import type { Item } from './page-items.ts';
import type { Part } from './row-reading.ts';

/**
 * Splits running items into parts at the labels between them: «Điểm tự chấm:» [field] «Giải trình» [field]. What
 * stands before the first label has no meaning of its own; «Đã hoàn thành» is label and state in one.
 */
export function splitAtLabels(items: readonly Item[]): Part[] {
  let current: Part = { meaning: null, items: [] };
  const parts = [current];
  for (const item of items) {
    const label = item.kind === 'text' ? leadingLabel(item.text) : null;
    if (label && label.meaning !== 'code' && label.meaning !== 'title') {
      current = { meaning: label.meaning, items: [] };
      parts.push(current);
      if (label.meaning === 'done' && !label.rest) current.items.push(item);
      if (label.rest) current.items.push({ ...item, text: label.rest });
    } else {
      current.items.push(item);
    }
  }
  return parts.filter((part) => part.items.length > 0 || part.meaning !== null);
}
