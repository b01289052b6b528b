import { DEEPEST, isLinkAddress, MOST_PIECES, type Format, type Formatted } from '../../report/formatted.ts';

const BY_NAME = new Map<string, Format>();
const name = (format: Format, names: string): void => {
  for (const one of names.split(' ')) BY_NAME.set(one, format);
};
name('paragraph', 'p div h1 h2 h3 h4 h5 h6 blockquote pre section article address dt dd figcaption');
name('break', 'br');
name('bold', 'b strong');
name('italic', 'i em');
name('underline', 'u ins');
name('bullets', 'ul');
name('numbers', 'ol');
name('item', 'li');
name('table', 'table');
name('row', 'tr');
name('heading-cell', 'th');
name('cell', 'td');
name('link', 'a');

/** Not text of the officer's. */
const SKIPPED =
  'script, style, template, noscript, svg, math, iframe, object, embed, head, select, textarea, br[data-mce-bogus], [data-mce-bogus=all], br[type=_moz]';
const BLOCKS = 'p, div, h1, h2, h3, h4, h5, h6, blockquote, pre, ul, ol, table';
/** What holds nothing but its own parts: blanks between these are the source's. */
const FRAMEWORK: ReadonlySet<Format> = new Set(['bullets', 'numbers', 'table', 'row']);
/** What plain lines say as well. */
const PLAIN: ReadonlySet<Format> = new Set(['paragraph', 'break']);
/** Elements below each other beyond which a page is playing tricks. */
const DEEPEST_ELEMENT = 200;

/**
 * The formatting of what stands in an editor, as far as it is kept; undefined where plain lines say the same, and
 * where there is more of it than any officer enters.
 */
export function readFormatting(editor: Element): Formatted[] | undefined {
  let pieces = 0;
  let isPlain = true;
  const walk = (parent: Node, format: Format | null, depth: number, below: number): Formatted[] => {
    if (below > DEEPEST_ELEMENT) throw new RangeError('nested too deep');
    return [...parent.childNodes].flatMap((node): Formatted[] => {
      pieces += 1;
      if (pieces > MOST_PIECES) throw new RangeError('too many pieces');
      if (node.nodeType === Node.TEXT_NODE) return characters(node as Text, parent, format);
      if (node.nodeType !== Node.ELEMENT_NODE) return [];
      const element = node as HTMLElement;
      if (element.matches(SKIPPED) || isTrailingBreak(element)) return [];
      const formats = depth < DEEPEST ? formatsOf(element).slice(0, DEEPEST - depth) : [];
      isPlain &&= formats.every((one) => PLAIN.has(one));
      const own = formats.at(-1) ?? format;
      const inside = walk(element, own, depth + formats.length, below + 1);
      return formats.reduceRight<Formatted[]>((holds, as) => [piece(as, element, holds)], inside);
    });
  };
  try {
    const formatting = walk(editor, null, 1, 0);
    return isPlain ? undefined : formatting;
  } catch {
    return undefined;
  }
}

function piece(as: Format, element: HTMLElement, holds: Formatted[]): Formatted {
  return as === 'link' ? { as, to: element.getAttribute('href') ?? '', holds } : { as, holds };
}

function characters(text: Text, parent: Node, format: Format | null): Formatted[] {
  const shown = text.data.replace(/[\s\u00a0]+/g, ' ');
  if (shown.trim() !== '') return [shown];
  const isBetweenBlocks =
    (format !== null && FRAMEWORK.has(format)) || (parent as Element).querySelector(BLOCKS) !== null;
  return shown === '' || isBetweenBlocks ? [] : [shown];
}

/** Editors end a line with a break that is not seen; the only one of a line keeps it open. */
function isTrailingBreak(element: Element): boolean {
  return element.localName === 'br' && !element.nextSibling && element.previousSibling !== null;
}

/** The formats of one element, outermost first: that of its name, and those that its style says. */
function formatsOf(element: HTMLElement): Format[] {
  const formats: Format[] = [];
  const named = BY_NAME.get(element.localName);
  if (named && isKept(named, element)) formats.push(named);
  const { fontWeight = '', fontStyle = '', textDecoration = '' } = element.style ?? {};
  const style = `${textDecoration} ${element.style?.textDecorationLine ?? ''}`;
  if ((/^bold/.test(fontWeight) || Number(fontWeight) >= 600) && named !== 'bold') formats.push('bold');
  if (fontStyle === 'italic' && named !== 'italic') formats.push('italic');
  if (style.includes('underline') && named !== 'underline') formats.push('underline');
  return formats;
}

/** A block around blocks says nothing of its own, nor does a link that leads nowhere. */
function isKept(format: Format, element: Element): boolean {
  if (format === 'paragraph') return element.querySelector(BLOCKS) === null;
  return format !== 'link' || isLinkAddress(element.getAttribute('href') ?? '');
}
