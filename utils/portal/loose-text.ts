import type { Item } from './page-items.ts';

/** A stretch of running text outside the criteria's rows: a line, a paragraph, a heading. */
export interface TextBlock {
  text: string;
  /** The element of its first words. */
  element: Element;
}

/** Joins the texts of each block: «Đợt <b>2025</b> đang diễn ra» is one sentence. */
export function textBlocks(items: readonly Item[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let number = -1;
  for (const item of items) {
    if (item.kind !== 'text') continue;
    const last = blocks.at(-1);
    if (last && item.block === number) last.text += ` ${item.text}`;
    else blocks.push({ text: item.text, element: item.element });
    number = item.block;
  }
  return blocks;
}
