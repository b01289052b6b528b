import { indexOfAscii } from '../kind/bytes.ts';
import { lastIndexOfAscii } from './syntax/bytes.ts';
import { asDict, asInteger, asItems, type PdfDict } from './syntax/objects.ts';
import { Parser } from './syntax/parser.ts';

/** A place in the bytes where /ByteRange stands, and the dictionary around it where one can be read. */
export interface RawRange {
  at: number;
  dict: PdfDict | null;
}

const MAX_HITS = 60;
/** /Contents may stand between «obj» and /ByteRange. */
const REACH = 4 * 1024 * 1024;

function dictionaryFrom(bytes: Uint8Array, keyword: number): PdfDict | null {
  try {
    return asDict(new Parser(bytes, keyword + ' obj'.length).object());
  } catch {
    return null;
  }
}

/**
 * Every /ByteRange with an array after it, whatever the cross-reference says of it: what no field holds any more was a
 * signature once, or is part of a forgery.
 * @param known tells places that lie in a dictionary which is known already
 */
export function rawRanges(bytes: Uint8Array, known: (at: number) => boolean): RawRange[] {
  const found: RawRange[] = [];
  const objects = new Map<number, PdfDict | null>();
  let at = indexOfAscii(bytes, '/ByteRange', 0, bytes.length);
  for (; at >= 0 && found.length < MAX_HITS; at = indexOfAscii(bytes, '/ByteRange', at + 1, bytes.length)) {
    const parser = new Parser(bytes, at + '/ByteRange'.length);
    parser.skipSpace();
    if (bytes[parser.at] !== 0x5b || known(at)) continue;
    const keyword = lastIndexOfAscii(bytes, ' obj', at, REACH);
    if (keyword >= 0 && !objects.has(keyword)) objects.set(keyword, dictionaryFrom(bytes, keyword));
    const dict = objects.get(keyword) ?? null;
    const holds = dict !== null && dict.start < at && at < dict.end && dict.entries.has('ByteRange');
    found.push({ at, dict: holds ? dict : null });
  }
  return found;
}

/** The four numbers as they stand, for recognising a range; null where they are none. */
export function rangeNumbers(dict: PdfDict): number[] | null {
  const numbers = asItems(dict.entries.get('ByteRange'))?.map(asInteger);
  return numbers?.every((number) => number !== null) ? numbers : null;
}
