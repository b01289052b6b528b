import { elementKind } from './element-kinds.ts';
import type { ElementKind } from './element-kinds.ts';
import { editorBody, frameDocument } from './frames.ts';
import type { Cell, Grid, Item, ItemKind, Page, Row } from './page-items.ts';

const DEEPEST = 300;

/** Collapses blanks (of every kind that a page may hold) to single ones. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  return /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/**
 * Walks the page once, frames of the same origin and open shadow roots included, our own elements left out.
 * Reads only what forces no layout, and changes nothing.
 */
export function scanPage(document: Document): Page {
  const scan = new Scan(document);
  if (document.body) scan.children(document.body, null, null, null, 0);
  return scan.page;
}

/** One walk: the page so far, and the number of the present block of text. */
class Scan {
  readonly page: Page;
  #block = 0;

  constructor(document: Document) {
    this.page = { document, items: [], grids: [] };
  }

  /** Walks what is in a node, inside a grid, its row and something to press, where there are such around it. */
  children(parent: Node, grid: Grid | null, row: Row | null, press: Item | null, depth: number): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) this.#text((node as Text).data, parent, press);
      else if (type === 1) this.#enter(node as Element, grid, row, press, depth);
    }
  }

  #add(kind: ItemKind, element: Element, at: Element, text: string): Item {
    const item = { kind, element, at, text, block: this.#block, claimed: false };
    this.page.items.push(item);
    return item;
  }

  #text(data: string, parent: Node, press: Item | null): void {
    const text = tidy(data);
    if (text === '') return;
    const element = parent.nodeType === 1 ? (parent as Element) : (parent as ShadowRoot).host;
    if (!press) this.#add('text', element, element, text);
    else if (!isIconName(text, element, press)) press.text = press.text ? `${press.text} ${text}` : text;
  }

  #enter(element: Element, grid: Grid | null, row: Row | null, press: Item | null, depth: number): void {
    const kind = elementKind(element);
    if (kind === 'skip' || depth > DEEPEST) return;
    if (kind === 'inline') return this.#content(element, grid, row, press, depth);
    if (kind === 'field' || kind === 'file' || kind === 'tick' || kind === 'secret') {
      this.#add(kind, element, element, '');
      return;
    }
    if (kind === 'press-input') {
      const words = element.getAttribute('value') ?? element.getAttribute('alt') ?? '';
      this.#add('press', element, element, tidy(words));
      return;
    }
    if (kind === 'image') {
      if (press) press.text = tidy(`${press.text} ${element.getAttribute('alt') ?? ''}`);
      return;
    }
    if (kind === 'press') return this.#press(element, grid, row, press, depth);
    this.#block += 1;
    this.#structure(element, kind, grid, row, press, depth + 1);
    this.#block += 1;
  }

  #structure(
    element: Element,
    kind: ElementKind,
    grid: Grid | null,
    row: Row | null,
    press: Item | null,
    depth: number,
  ): void {
    if (kind === 'grid') this.#grid(element, press, depth);
    else if (kind === 'row') this.#row(element, grid, press, depth);
    else if (kind === 'cell' && row) this.#cell(element, grid, row, press, depth);
    else if (kind === 'frame') this.#frame(element, press, depth);
    else this.#content(element, grid, row, press, depth);
  }

  #content(element: Element, grid: Grid | null, row: Row | null, press: Item | null, depth: number): void {
    if (element.shadowRoot) this.children(element.shadowRoot, grid, row, press, depth + 1);
    this.children(element, grid, row, press, depth + 1);
  }

  #press(element: Element, grid: Grid | null, row: Row | null, outer: Item | null, depth: number): void {
    const press = outer ?? this.#add('press', element, element, '');
    this.#content(element, grid, row, press, depth);
    if (!outer && !press.text) {
      press.text = tidy(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
    }
  }

  #grid(element: Element, press: Item | null, depth: number): void {
    const start = this.page.items.length;
    const grid: Grid = { element, rows: [], start, end: start };
    this.page.grids.push(grid);
    this.children(element, grid, null, press, depth);
    grid.end = this.page.items.length;
  }

  #row(element: Element, outer: Grid | null, press: Item | null, depth: number): void {
    const start = this.page.items.length;
    const grid = outer ?? this.#looseGrid(element, start);
    const head = element.parentElement?.localName === 'thead';
    const row: Row = { element, cells: [], head, start, end: start };
    grid.rows.push(row);
    this.children(element, grid, row, press, depth);
    row.end = this.page.items.length;
    grid.end = row.end;
  }

  /** Rows of `div`s without a table around them: one grid per parent. */
  #looseGrid(row: Element, start: number): Grid {
    const parent = row.parentElement ?? row;
    const last = this.page.grids.at(-1);
    if (last?.element === parent) return last;
    const grid: Grid = { element: parent, rows: [], start, end: start };
    this.page.grids.push(grid);
    return grid;
  }

  #cell(element: Element, grid: Grid | null, row: Row, press: Item | null, depth: number): void {
    const start = this.page.items.length;
    const cell: Cell = {
      element,
      columns: 1,
      rows: 1,
      heading: element.localName === 'th',
      start,
      end: start,
    };
    if (element.hasAttributes()) {
      cell.columns = span(element, 'colspan');
      cell.rows = span(element, 'rowspan');
      cell.heading ||= element.getAttribute('role') === 'columnheader';
    }
    row.cells.push(cell);
    this.#content(element, grid, row, press, depth);
    cell.end = this.page.items.length;
  }

  #frame(element: Element, press: Item | null, depth: number): void {
    const inner = frameDocument(element);
    if (!inner?.body) return;
    const body = editorBody(inner);
    if (body) this.#add('field', body, element, '');
    else this.children(inner.body, null, null, press, depth + 1);
  }
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
