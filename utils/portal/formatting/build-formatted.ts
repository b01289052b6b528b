import { isLinkAddress, type Format, type Formatted } from '../../report/formatted.ts';
import { readValue } from '../read-value.ts';
import { sameWords } from '../write-value.ts';

/** The elements that are made, and no others. */
const ELEMENTS = {
  paragraph: 'p',
  break: 'br',
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  bullets: 'ul',
  numbers: 'ol',
  item: 'li',
  table: 'table',
  row: 'tr',
  'heading-cell': 'th',
  cell: 'td',
  link: 'a',
} as const satisfies Record<Format, string>;

/**
 * Builds a text as nodes in an element of their own: elements of the list above, text, and addresses of links.
 * Formatting that says another text than `value` is not used, so that nothing is put in but what was shown; then, and
 * where there is none, it is a paragraph a line.
 */
export function buildText(document: Document, value: string, formatting?: readonly Formatted[]): HTMLElement {
  const host = document.createElement('div');
  if (formatting) host.append(...formatting.map((piece) => build(document, piece)));
  if (!sameWords(readValue(host), value)) host.replaceChildren(...lines(document, value));
  return host;
}

function lines(document: Document, text: string): Node[] {
  return text.split('\n').map((line) => build(document, { as: 'paragraph', holds: [line] }));
}

function build(document: Document, piece: Formatted): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const element = document.createElement(ELEMENTS[piece.as]);
  if (piece.as === 'break') return element;
  if (piece.as === 'link' && piece.to !== undefined && isLinkAddress(piece.to)) {
    element.setAttribute('href', piece.to);
  }
  const inside = piece.holds.map((held) => build(document, held));
  if (piece.as === 'table') {
    const body = document.createElement('tbody');
    body.append(...inside);
    element.append(body);
  } else element.append(...inside);
  return element;
}
