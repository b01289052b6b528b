import { frameDocument, isEditor } from '../frames.ts';
import { describe, describeText } from './describe.ts';

const SKIPPED = new Set(
  'script style noscript template head link meta svg math canvas video audio'.split(' '),
);
const DEEPEST = 60;
const MOST_LINES = 4000;

/**
 * The structure of a page for those who look after the adapter, an element a line, indented: kinds of elements and
 * fields, roles, headings. No value, no name, nothing that somebody entered; what is alike and repeats stands once.
 */
export function skeletonOf(document: Document): string {
  const lines = linesOf(document.body, 0);
  return lines.slice(0, MOST_LINES).join('\n') + (lines.length > MOST_LINES ? '\n…' : '');
}

function linesOf(element: Element, depth: number): string[] {
  if (SKIPPED.has(element.localName) || element.localName.startsWith('soat-cchc')) return [];
  if (element.id.startsWith('soat-cchc') || depth > DEEPEST) return [];
  const indent = '  '.repeat(depth);
  return [indent + describe(element), ...within(element, depth + 1)];
}

/** What is in an element; of what somebody may have written into it, nothing. */
function within(element: Element, depth: number): string[] {
  if (element.matches('textarea, [contenteditable]:not([contenteditable=false])')) return [];
  const indent = '  '.repeat(depth);
  const inner = frameDocument(element)?.body;
  if (inner)
    return isEditor(inner) ? [`${indent}#editor`] : [`${indent}#document`, ...linesOf(inner, depth + 1)];
  const shadow = element.shadowRoot;
  const shadowed = shadow ? [`${indent}#shadow`, ...childrenOf(shadow, element, depth + 1)] : [];
  return [...shadowed, ...childrenOf(element, element, depth)];
}

function childrenOf(parent: ParentNode & Node, around: Element, depth: number): string[] {
  const pieces: { lines: string[]; times: number }[] = [];
  for (const node of parent.childNodes) {
    const lines =
      node.nodeType === 1
        ? linesOf(node as Element, depth)
        : node.nodeType === 3 && node.nodeValue?.trim()
          ? ['  '.repeat(depth) + describeText(node.nodeValue.trim(), around)]
          : [];
    if (lines.length === 0) continue;
    const last = pieces.at(-1);
    if (last && last.lines.join('\n') === lines.join('\n')) last.times += 1;
    else pieces.push({ lines, times: 1 });
  }
  return pieces.flatMap(({ lines: [first = '', ...rest], times }) => [
    times > 1 ? `${first} ×${times}` : first,
    ...rest,
  ]);
}
