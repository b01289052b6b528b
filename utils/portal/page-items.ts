import { editorBody, frameDocument } from './frames.ts';

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
}

const SKIPPED = new Set(
  'script style noscript template svg math head object canvas video audio datalist'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi big br cite code em font i label mark q small span strong sub sup time u'.split(' '),
);
const PRESS_ROLES = new Set(['button', 'link', 'menuitem', 'tab']);
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const GRID_ROLES = new Set(['table', 'grid', 'treegrid']);
const DEEPEST = 300;

interface Place {
  grid: Grid | null;
  row: Row | null;
  press: Item | null;
  depth: number;
}

/** Collapses blanks (of every kind that a page may hold) to single ones. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/**
 * Walks the page once, frames of the same origin and open shadow roots included, our own elements left out.
 * Reads only what forces no layout, and changes nothing.
 */
export function scanPage(document: Document): Page {
  const page: Page = { document, items: [], grids: [] };
  let block = 0;

  const add = (kind: ItemKind, element: Element, at = element, text = ''): Item => {
    const item = { kind, element, at, text, block };
    page.items.push(item);
    return item;
  };

  const children = (parent: Node, place: Place): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) text(node as Text, parent, place.press);
      else if (node.nodeType === 1) enter(node as Element, place);
    }
  };

  const text = (node: Text, parent: Node, press: Item | null): void => {
    const value = node.data;
    if (!/[^\s\u00a0]/.test(value)) return;
    const element = parent.nodeType === 1 ? (parent as Element) : (parent as ShadowRoot).host;
    if (!press) add('text', element, element, tidy(value));
    else if (!isIconName(value, element, press)) press.text = tidy(`${press.text} ${value}`);
  };

  const enter = (element: Element, place: Place): void => {
    const name = element.localName;
    if (SKIPPED.has(name) || name.startsWith('soat-cchc') || place.depth > DEEPEST) return;
    if (name === 'iframe' || name === 'frame') return frame(element, place);
    if (element.getAttribute('id')?.startsWith('soat-cchc')) return;
    const kind = fieldKind(element, name);
    if (kind === 'none') return;
    if (kind === 'press-input') {
      add(
        'press',
        element,
        element,
        tidy(element.getAttribute('value') ?? element.getAttribute('alt') ?? ''),
      );
      return;
    }
    if (kind) {
      add(kind, element);
      return;
    }
    if (name === 'img') {
      if (place.press) place.press.text = tidy(`${place.press.text} ${element.getAttribute('alt') ?? ''}`);
      return;
    }
    const inline = INLINE.has(name);
    if (!inline) block += 1;
    structure(element, name, { ...place, depth: place.depth + 1 });
    if (!inline) block += 1;
  };

  const structure = (element: Element, name: string, place: Place): void => {
    const role = element.getAttribute('role') ?? '';
    const start = page.items.length;
    if (name === 'table' || GRID_ROLES.has(role)) {
      const grid: Grid = { element, rows: [], start, end: start };
      page.grids.push(grid);
      children(element, { ...place, grid, row: null });
      grid.end = page.items.length;
    } else if (name === 'tr' || role === 'row') {
      const grid = place.grid ?? looseGrid(element, start);
      const row: Row = { element, cells: [], head: isHead(element), start, end: start };
      grid.rows.push(row);
      children(element, { ...place, grid, row });
      row.end = page.items.length;
      grid.end = row.end;
    } else if (place.row && (name === 'td' || name === 'th' || CELL_ROLES.has(role))) {
      const cell: Cell = {
        element,
        columns: span(element, 'colspan'),
        rows: span(element, 'rowspan'),
        heading: name === 'th' || role === 'columnheader',
        start,
        end: start,
      };
      place.row.cells.push(cell);
      children(element, place);
      cell.end = page.items.length;
    } else {
      const presses = name === 'button' || name === 'a' || name === 'summary' || PRESS_ROLES.has(role);
      content(element, presses && !place.press ? { ...place, press: add('press', element) } : place);
    }
  };

  const content = (element: Element, place: Place): void => {
    if (element.shadowRoot) children(element.shadowRoot, place);
    children(element, place);
    if (place.press?.element === element && !place.press.text) {
      place.press.text = tidy(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
    }
  };

  const frame = (element: Element, place: Place): void => {
    const inner = frameDocument(element);
    if (!inner?.body) return;
    const body = editorBody(inner);
    if (body) add('field', body, element);
    else children(inner.body, { ...place, grid: null, row: null, depth: place.depth + 1 });
  };

  /** Rows of `div`s without a table around them: one grid per parent. */
  const looseGrid = (row: Element, start: number): Grid => {
    const parent = row.parentElement ?? row;
    const last = page.grids.at(-1);
    if (last?.element === parent) return last;
    const grid: Grid = { element: parent, rows: [], start, end: start };
    page.grids.push(grid);
    return grid;
  };

  if (document.body) children(document.body, { grid: null, row: null, press: null, depth: 0 });
  return page;
}

function fieldKind(element: Element, name: string): ItemKind | 'press-input' | 'none' | null {
  if (name === 'textarea' || name === 'select') return 'field';
  if (name === 'input') return inputKind((element.getAttribute('type') ?? 'text').toLowerCase());
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'field';
  return null;
}

function inputKind(type: string): ItemKind | 'press-input' | 'none' {
  if (type === 'file') return 'file';
  if (type === 'checkbox' || type === 'radio') return 'tick';
  if (type === 'password') return 'secret';
  if (type === 'submit' || type === 'button' || type === 'image') return 'press-input';
  return type === 'hidden' || type === 'reset' ? 'none' : 'field';
}

function span(element: Element, attribute: 'colspan' | 'rowspan'): number {
  const value = Number(element.getAttribute(attribute) ?? element.getAttribute(`aria-${attribute}`) ?? 1);
  return value >= 1 && value <= 1000 ? Math.floor(value) : 1;
}

function isHead(row: Element): boolean {
  return row.parentElement?.localName === 'thead';
}

/** The name of an icon in an icon font («send», «attach_file») stands as text in an element of its own. */
function isIconName(text: string, element: Element, press: Item): boolean {
  if (element === press.element || !/^\s*[a-z][a-z0-9]*(_[a-z0-9]+)*\s*$/.test(text)) return false;
  const marks = `${element.localName} ${element.getAttribute('class') ?? ''}`;
  return text.includes('_') || /(^|[^a-z])i([^a-z]|$)|icon|symbol|glyph/.test(marks);
}
