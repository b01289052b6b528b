/** What of an editor's formatting is kept: everything else is the text in it. */
export const FORMATS = [
  'paragraph',
  'break',
  'bold',
  'italic',
  'underline',
  'bullets',
  'numbers',
  'item',
  'table',
  'row',
  'heading-cell',
  'cell',
  'link',
] as const;
export type Format = (typeof FORMATS)[number];

/** Those that a person is told of: the others come with these, or are how any text is laid out. */
export const SHOWN_FORMATS = [
  'bold',
  'italic',
  'underline',
  'bullets',
  'numbers',
  'table',
  'link',
] as const satisfies readonly Format[];
export type ShownFormat = (typeof SHOWN_FORMATS)[number];

/** A piece of formatted text: plain characters, or what a format holds. Of a link, `to` is its address. */
export type Formatted = string | { as: Format; to?: string | undefined; holds: Formatted[] };

/** How deep formats stand in each other at most. */
export const DEEPEST = 16;
/** How many pieces a text has at most, and how many characters; a longer one goes on as plain lines. */
export const MOST_PIECES = 5_000;
export const MOST_CHARACTERS = 500_000;
const LONGEST_ADDRESS = 2_000;

/** The formats that stand in a text, each once, in the order of `SHOWN_FORMATS`. */
export function formatsIn(formatted: readonly Formatted[]): ShownFormat[] {
  const found = new Set<Format>();
  const note = (piece: Formatted): void => {
    if (typeof piece === 'string') return;
    found.add(piece.as);
    piece.holds.forEach(note);
  };
  formatted.forEach(note);
  return SHOWN_FORMATS.filter((format) => found.has(format));
}

/** Whether an address is one that a link of an officer's text may lead to. */
export function isLinkAddress(address: string): boolean {
  return address.length <= LONGEST_ADDRESS && /^(https?:\/\/|mailto:)[^\s<>"]+$/i.test(address);
}
