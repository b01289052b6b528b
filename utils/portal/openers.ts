import { folded } from './folded.ts';
import { leadsElsewhere } from './address.ts';
import { codeInText } from './code-in-text.ts';
import type { Item } from './page-items.ts';
import type { Part } from './row-reading.ts';

const OPENS = /nhap|cham|danh gia|sua|cap nhat|giai trinh|khai|bo sung|minh chung|kiem chung|edit/;
const LOOKS = /^(xem|chi tiet|mo|view|detail)/;
const NEVER =
  /xoa|go bo|huy|luu|hoan thanh|tai ve|tai xuong|gui|nop|in an|xuat|tra lai|phan cong|lich su|download/;

export interface Opener {
  element: HTMLElement;
  /** Whether it only shows («Xem»), so that nothing can be entered behind it. */
  looksOnly: boolean;
}

/**
 * The button of a row that opens its fields elsewhere: one that speaks of entering, else one that shows, else
 * an icon without words, else a title that can be pressed. Never one that deletes, sends, saves or finishes.
 */
export function findOpener(code: string, parts: readonly Part[]): Opener | null {
  let looking: Item | null = null;
  let title: Item | null = null;
  let wordless: Item | null = null;
  for (const part of parts) {
    if (part.meaning === 'appraisal') continue;
    for (const item of part.items) {
      // Following a link to a file or another page would leave what was typed.
      const isPress = item.kind === 'press' ? !leadsElsewhere(item.element) : isPressedWord(item, part);
      if (!isPress) continue;
      const words = folded(pressWords(item));
      if (NEVER.test(words)) continue;
      if (words === '') wordless ??= item;
      else if (codeInText(item.text)?.code === code) title ??= item;
      else if (LOOKS.test(words)) looking ??= item;
      else if (OPENS.test(words) && part.meaning !== 'title') return opener(item, false);
      else if (part.meaning === 'title') title ??= item;
    }
  }
  if (looking) return opener(looking, true);
  const last = wordless ?? title;
  return last && opener(last, false);
}

const MAKES_ENTER = /^(nhap|cham|tu cham|danh gia|sua|cap nhat|khai|bo sung|giai trinh)\b/;
const LONGEST_WORD = 25;

/** Plain words among the actions that a script makes pressable show the hand of a link. */
function isPressedWord({ kind, text, element }: Item, part: Part): boolean {
  if (kind !== 'text' || text.length > LONGEST_WORD) return false;
  if (part.meaning !== null && part.meaning !== 'other') return false;
  if (!MAKES_ENTER.test(folded(text))) return false;
  return showsHand(element);
}

/** Whether the mouse shows the hand of a link over an element, as over words that a script makes pressable. */
export function showsHand(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}

function pressWords(item: Item): string {
  return item.text || (item.element.getAttribute('title') ?? '');
}

function opener(item: Item, looksOnly: boolean): Opener {
  return { element: item.element as HTMLElement, looksOnly };
}
