import { elementKind } from './element-kinds.ts';
import { frameDocument, isEditor } from './frames.ts';
import type { Cell, Grid, Item, ItemKind, Page, Row } from './page-items.ts';

const DEEPEST = 300;

/** Collapses blanks (of every kind that a page may hold) to single ones. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  return mayBeUntidy(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** Two blanks in a row, or a character outside of those that letters and plain blanks have. Spares the slow search. */
function mayBeUntidy(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 ? code < 32 || before === 32 : code === 160 || code > 0x1eff) return true;
    before = code;
  }
  return false;
}

/**
 * Walks the page once, frames of the same origin and open shadow roots included, our own elements left out.
 * Reads only what forces no layout, and changes nothing.
 */
export function scanPage(document: Document): Page {
  const items: Item[] = [];
  const grids: Grid[] = [];
  const headings: Element[] = [];
  let block = 0;

  const add = (kind: ItemKind, element: Element, at = element, text = ''): Item => {
    const item = { kind, element, at, text, block, claimed: false };
    items.push(item);
    return item;
  };

  /** Walks what is in a node, inside a grid, its row and something to press, where there are such around it. */
  const children = (parent: Node, grid: Grid | null, row: Row | null, press: Item | null, depth: number) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) addText((node as Text).data, parent, press);
      else if (type === 1) enter(node as Element, grid, row, press, depth);
    }
  };

  const addText = (data: string, parent: Node, press: Item | null): void => {
    const text = tidy(data);
    if (text === '') return;
    const element = parent.nodeType === 1 ? (parent as Element) : (parent as ShadowRoot).host;
    if (!press) add('text', element, element, text);
    else if (!isIconName(text, element, press)) press.text = press.text ? `${press.text} ${text}` : text;
  };

  const enter = (
    element: Element,
    grid: Grid | null,
    row: Row | null,
    press: Item | null,
    depth: number,
  ): void => {
    const kind = elementKind(element);
    if (kind === 'skip' || depth > DEEPEST) return;
    if (kind === 'inline') return content(element, grid, row, press, depth);
    if (kind === 'field' || kind === 'file' || kind === 'tick' || kind === 'secret') {
      add(kind, element);
    } else if (kind === 'press-input') {
      add('press', element, element, tidy(attribute(element, 'value', 'alt')));
    } else if (kind === 'image') {
      if (press) press.text = tidy(`${press.text} ${attribute(element, 'alt')}`);
    } else if (kind === 'press') {
      const own = press ?? add('press', element);
      content(element, grid, row, own, depth);
      own.text ||= tidy(attribute(element, 'aria-label', 'title', 'alt'));
    } else {
      block += 1;
      if (kind === 'heading') headings.push(element);
      if (kind === 'grid') enterGrid(element, press, depth);
      else if (kind === 'row') enterRow(element, grid ?? looseGrid(element), press, depth);
      else if (kind === 'cell' && row) enterCell(element, grid, row, press, depth);
      else if (kind === 'frame') enterFrame(element, press, depth);
      else content(element, grid, row, press, depth);
      block += 1;
    }
  };

  const content: typeof enter = (element, grid, row, press, depth) => {
    if (element.shadowRoot) children(element.shadowRoot, grid, row, press, depth + 1);
    children(element, grid, row, press, depth + 1);
  };

  const enterGrid = (element: Element, press: Item | null, depth: number): void => {
    const grid = addGrid(element);
    children(element, grid, null, press, depth + 1);
    grid.end = items.length;
  };

  const addGrid = (element: Element): Grid => {
    const grid: Grid = { element, rows: [], start: items.length, end: items.length };
    grids.push(grid);
    return grid;
  };

  /** Rows of `div`s without a table around them: one grid per parent. */
  const looseGrid = (row: Element): Grid => {
    const parent = row.parentElement ?? row;
    const last = grids.at(-1);
    return last?.element === parent ? last : addGrid(parent);
  };

  const enterRow = (element: Element, grid: Grid, press: Item | null, depth: number): void => {
    const head = element.parentElement?.localName === 'thead';
    const row: Row = { element, cells: [], head, start: items.length, end: 0 };
    grid.rows.push(row);
    children(element, grid, row, press, depth + 1);
    row.end = items.length;
    grid.end = row.end;
  };

  const enterCell = (
    element: Element,
    grid: Grid | null,
    row: Row,
    press: Item | null,
    depth: number,
  ): void => {
    const heading = element.localName === 'th';
    const cell: Cell = { element, columns: 1, rows: 1, heading, start: items.length, end: 0 };
    if (element.hasAttributes()) {
      cell.columns = span(element, 'colspan');
      cell.rows = span(element, 'rowspan');
      cell.heading ||= element.getAttribute('role') === 'columnheader';
    }
    row.cells.push(cell);
    content(element, grid, row, press, depth);
    cell.end = items.length;
  };

  const enterFrame = (element: Element, press: Item | null, depth: number): void => {
    const inner = frameDocument(element)?.body;
    if (!inner) return;
    if (isEditor(inner)) add('field', inner, element);
    else children(inner, null, null, press, depth + 1);
  };

  if (document.body) children(document.body, null, null, null, 0);
  return { document, items, grids, headings };
}

/** The first of some attributes that an element has; empty where it has none. */
function attribute(element: Element, ...names: string[]): string {
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value) return value;
  }
  return '';
}

function span(element: Element, attribute: 'colspan' | 'rowspan'): number {
  const value = Number(element.getAttribute(attribute) ?? element.getAttribute(`aria-${attribute}`) ?? 1);
  return value >= 1 && value <= 1000 ? Math.floor(value) : 1;
}

/** The name of an icon in an icon font («send», «attach_file») stands as text in an element of its own. */
function isIconName(text: string, element: Element, press: Item): boolean {
  if (element === press.element || !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(text)) return false;
  const marks = `${element.localName} ${element.getAttribute('class') ?? ''}`;
  return text.includes('_') || /(^|[^a-z])i([^a-z]|$)|icon|symbol|glyph/.test(marks);
}
