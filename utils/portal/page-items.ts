/** What stands on a page, in reading order. A `press` acts when pressed; a `secret` is a password. */
export type ItemKind = 'text' | 'field' | 'file' | 'tick' | 'press' | 'secret';

export interface Item {
  kind: ItemKind;
  /** The element itself; for a text, the element it stands in; for an editor, the editable body in its frame. */
  element: Element;
  /** Where it stands in the page's own tree: the frame, for an editor. */
  at: Element;
  /** Blanks collapsed; empty for fields. */
  text: string;
  /** Texts of the same block of running text have the same number. */
  block: number;
  /** Whether it stands in a criterion's row; what does not is around the criteria. */
  claimed: boolean;
}

export interface Cell {
  element: Element;
  columns: number;
  rows: number;
  heading: boolean;
  /** Range of items. */
  start: number;
  end: number;
}

export interface Row {
  element: Element;
  cells: Cell[];
  /** Whether it stands in a `thead`. */
  head: boolean;
  start: number;
  end: number;
}

export interface Grid {
  element: Element;
  rows: Row[];
  start: number;
  end: number;
}

/** A page as a sequence of items; rows and cells are ranges of it. */
export interface Page {
  document: Document;
  items: Item[];
  grids: Grid[];
  /** Its first and second headings, those in frames and shadow roots too. */
  headings: Element[];
}
