import { indexOfAscii, latin1Text } from '../kind/bytes.ts';
import { inflate } from './inflate.ts';

/** A dictionary before `stream` is looked for in this many bytes. */
const DICTIONARY_BYTES = 4096;

/** One stream as it lies in the file: its dictionary as text, and its bytes as they are stored. */
export interface RawStream {
  dictionary: string;
  stored: Uint8Array;
  /** Offset of the first stored byte in the file. */
  start: number;
}

/** All streams in the bytes, found by their keywords and whatever the cross-reference says. */
export function* rawStreams(bytes: Uint8Array): Generator<RawStream> {
  for (let at = 0; ;) {
    const keyword = indexOfAscii(bytes, 'stream', at, bytes.length);
    if (keyword < 0) return;
    at = keyword + 6;
    const next = bytes[at];
    // «stream» is followed by a line end (7.3.8.1); «endstream» and words in text are passed over.
    if ((next !== 0x0a && next !== 0x0d) || bytes[keyword - 1] === 0x64) continue;
    const start = at + (next === 0x0d && bytes[at + 1] === 0x0a ? 2 : 1);
    const end = indexOfAscii(bytes, 'endstream', start, bytes.length);
    const head = latin1Text(bytes.subarray(Math.max(0, keyword - DICTIONARY_BYTES), keyword));
    const dictionary = head.slice(Math.max(head.lastIndexOf(' obj'), head.lastIndexOf('endstream'), 0));
    yield { dictionary, stored: bytes.subarray(start, end < 0 ? bytes.length : end), start };
    if (end < 0) return;
    at = end + 9;
  }
}

/** Whether a stream holds an image, as far as its dictionary tells. */
export function isImage({ dictionary }: RawStream): boolean {
  return /\/Subtype\s*\/Image\b/.test(dictionary);
}

/** All that stands outside of streams, as text, one character a byte. */
export function outsideStreams(bytes: Uint8Array): string {
  let text = '';
  let at = 0;
  for (const { stored, start } of rawStreams(bytes)) {
    text += latin1Text(bytes.subarray(at, start));
    at = start + stored.length;
  }
  return text + latin1Text(bytes.subarray(at));
}

/**
 * The inflated object streams (7.5.7).
 * @throws LimitError when one becomes more than `limit` bytes
 */
export async function* objectStreams(bytes: Uint8Array, limit: number): AsyncGenerator<Uint8Array> {
  for (const { dictionary, stored } of rawStreams(bytes)) {
    if (!/\/Type\s*\/ObjStm\b/.test(dictionary)) continue;
    yield /\/FlateDecode\b/.test(dictionary) ? (await inflate(stored, limit, true)).bytes : stored;
  }
}
