import type { Item } from './page-items.ts';

/** A stretch of running text outside the criteria's rows: a line, a paragraph, a heading. */
export interface TextBlock {
  text: string;
  /** The element of its first words. */
  element: Element;
}

const LABEL = /^\p{Lu}[^:.\d]{1,40}:/u;
const BETWEEN = /\s*[|•·]\s*/;

/** Texts with a date in them, among which a banner may announce the round: at most these many, of this length. */
const MOST_DATED = 20;
const LONGEST_DATED = 400;

export function datedTexts(blocks: readonly TextBlock[]): string[] {
  const dated = blocks.filter(({ text }) => text.length <= LONGEST_DATED && /\d[/.-]\d{4}/.test(text));
  return dated.slice(0, MOST_DATED).map(({ text }) => text);
}

/**
 * Joins the texts of each block, so that «Đợt <b>2025</b> đang diễn ra» is one sentence; what a bar or a label
 * («Trạng thái:») sets apart is a stretch of its own.
 */
export function textBlocks(items: readonly Item[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let number = -1;
  for (const item of items) {
    if (item.kind !== 'text') continue;
    item.text.split(BETWEEN).forEach((text, at) => {
      const last = blocks.at(-1);
      const goesOn = at === 0 && item.block === number && !LABEL.test(text);
      if (last && goesOn) last.text = `${last.text} ${text}`.trim();
      else blocks.push({ text, element: item.element });
    });
    number = item.block;
  }
  return blocks.filter(({ text }) => text !== '');
}
