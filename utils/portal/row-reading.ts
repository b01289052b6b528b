import type { Meaning } from './meaning.ts';
import type { Cell, Item } from './page-items.ts';

/** A stretch of a criterion's row about one thing: a cell under its heading, or what follows a label. */
export interface Part {
  meaning: Meaning | null;
  items: Item[];
}

/** One criterion as found on the page, before its fields are told apart. */
export interface RowReading {
  code: string;
  title: string;
  /** The row first, then what continues it. */
  elements: Element[];
  /** Where a badge fits: beside the title. */
  anchor: Element;
  parts: Part[];
  /** All items in its elements, labels included. */
  items: Item[];
  /** An upper level by its numbering («I», «A»): never scored itself. */
  upper: boolean;
}

/** The words of some items in reading order; `presses`: those of buttons and links too. */
export function wordsOf(items: readonly Item[], presses = true): string {
  let words = '';
  for (const item of items) {
    if (item.kind === 'text' || (presses && item.kind === 'press')) {
      words = words ? `${words} ${item.text}` : item.text;
    }
  }
  return words;
}

/** The words in a cell, those of buttons and links too. */
export function wordsInCell(cell: Cell, items: readonly Item[]): string {
  return cell.end - cell.start === 1
    ? (items[cell.start]?.text ?? '')
    : wordsOf(items.slice(cell.start, cell.end));
}
