import { fileNames } from '../file-names.ts';
import { knownWords } from './known-words.ts';
import { SAID_EVERYWHERE, SAID_IN_HEADINGS } from './vocabulary.ts';

const LONGEST = 60;
/** E-mail addresses, logins and names that machines use. */
const ONE_NAME = /\S*[@_]\S*/g;
/** «II.» before the title of a part. */
const UPPER_LEVEL = String.raw`^[IVX]{1,5}(?=[.)])`;
const PHRASES = [...SAID_EVERYWHERE, ...SAID_IN_HEADINGS].sort((a, b) => b.length - a.length).join('|');
const KNOWN = String.raw`(?:${PHRASES})(?![\p{L}\p{M}\d])`;
const KNOWN_FIRST = new RegExp(String.raw`^\s*${KNOWN}`, 'iu');
const PIECE = new RegExp(
  String.raw`(?<known>${KNOWN}|${UPPER_LEVEL})|(?<figure>\d+(?![\p{L}\p{M}]))|[\p{L}\p{M}\d]+`,
  'giu',
);
const HIDDEN = '…';
/** Where «Lưu», «Mã» or «Năm» may be a name: «Người nhập: Năm», «chị Năm». */
const FOLLOWS = /[…:]\s*$/;

/**
 * The heading of a column or the label of a field: its known words, codes and figures as 0, and `…` for all else,
 * which may be a name or what somebody entered: «1.2 Ý kiến của chị Lan» is "0.0 Ý kiến của …".
 */
export function headingWords(text: string): string {
  const shown = knownPieces(withoutFiles(text.normalize('NFC')).replace(ONE_NAME, HIDDEN).slice(0, LONGEST));
  return shown.includes(HIDDEN) ? shown : (knownWords(shown) ?? shown);
}

function withoutFiles(text: string): string {
  return fileNames(text).reduce((rest, name) => rest.replace(name, () => HIDDEN), text);
}

function knownPieces(text: string): string {
  let shown = '';
  let end = 0;
  for (const piece of text.matchAll(PIECE)) {
    shown += text.slice(end, piece.index);
    end = piece.index + piece[0].length;
    shown += shownOf(piece, shown, text.slice(end));
  }
  return (shown + text.slice(end))
    .replace(/…(?:[^\p{L}\d]*…)+/gu, HIDDEN)
    .replace(/\s+/g, ' ')
    .trim();
}

function shownOf({ 0: word, groups }: RegExpMatchArray, before: string, after: string): string {
  if (groups?.['figure']) return '0';
  const mayBeName = /^\p{L}+$/u.test(word) && (FOLLOWS.test(before) || isFirstName(word, after));
  return groups?.['known'] && !mayBeName ? word : HIDDEN;
}

/** Whether the word and the unknown one after it, both capitalised, may be one name, as in «Lưu Bình». */
function isFirstName(word: string, after: string): boolean {
  if (!/^\p{Lu}/u.test(word) || !/^\s+\p{Lu}/u.test(after)) return false;
  return !KNOWN_FIRST.test(after);
}
