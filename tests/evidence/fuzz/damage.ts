import * as fc from 'fast-check';

/** Words that mean something to a reader of PDF, in places where they stand for nothing. */
const WORDS = [
  ...['obj', 'endobj', 'stream\n', 'endstream', 'xref\n', 'trailer', 'startxref', '%%EOF', '%', '%PDF-1.7\n'],
  ...[
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '0 0 R',
    '1 0 R',
    '5 0 R',
    ' null ',
    '/Prev 0 ',
    '/XRefStm 9 ',
  ],
  ...['/Length 99999999 ', '/Kids [2 0 R] ', '/Filter /FlateDecode ', '/Filter [/LZWDecode /LZWDecode] '],
  ...['/ByteRange [0 9 99 9] ', '/Contents <30> ', '/Count 99999999 ', '/N 99999999 ', '/Rotate 45 '],
  ...[
    '/V 5 0 R ',
    '/FT /Sig ',
    '/Type /ObjStm ',
    '/MediaBox [0 0 1e9 1e9] ',
    '9'.repeat(30),
    '-1 ',
    '\0\0\0\0',
  ],
];

/** One thing done to bytes; places are taken modulo the length. */
export type Damage = (bytes: Buffer) => Buffer;

const place = fc.nat(0x7fffffff);
const length = fc.oneof(fc.nat(8), fc.nat(200), fc.nat(20_000));

function cut(bytes: Buffer, at: number, removed: number, put: Uint8Array): Buffer {
  const start = bytes.length === 0 ? 0 : at % bytes.length;
  return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + removed)]);
}

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.nat(255)).map(
    ([at, byte]) =>
      (bytes: Buffer) =>
        cut(bytes, at, 1, Buffer.from([byte])),
  ),
  fc.tuple(place, fc.nat(7)).map(([at, bit]) => (bytes: Buffer) => {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ (1 << bit);
    return changed;
  }),
  place.map((at) => (bytes: Buffer) => bytes.subarray(0, bytes.length === 0 ? 0 : at % bytes.length)),
  fc.tuple(place, length).map(
    ([at, count]) =>
      (bytes: Buffer) =>
        cut(bytes, at, count, Buffer.alloc(0)),
  ),
  fc.tuple(place, place, length).map(([from, to, count]) => (bytes: Buffer) => {
    const start = bytes.length === 0 ? 0 : from % bytes.length;
    return cut(bytes, to, 0, bytes.subarray(start, start + count));
  }),
  fc.tuple(place, fc.constantFrom(...WORDS), fc.boolean()).map(
    ([at, word, over]) =>
      (bytes: Buffer) =>
        cut(bytes, at, over ? word.length : 0, Buffer.from(word, 'latin1')),
  ),
  // A number in the text becomes another: lengths, offsets, counts, references.
  fc
    .tuple(place, fc.oneof(fc.nat(20), fc.nat(10_000), fc.integer()))
    .map(([at, number]) => (bytes: Buffer) => {
      const text = bytes.toString('latin1');
      const numbers = [...text.matchAll(/(?<=[ [\n])\d+/g)];
      const found = numbers[at % Math.max(1, numbers.length)];
      return found ? cut(bytes, found.index, found[0].length, Buffer.from(String(number))) : bytes;
    }),
);

/** Several of them, one after another. */
export const damages: fc.Arbitrary<Damage> = fc
  .array(damage, { minLength: 1, maxLength: 5 })
  .map((all) => (bytes: Buffer) => all.reduce((changed, each) => each(changed), bytes));

/** A piece of one file in the place of a piece of another. */
export function splice(into: Buffer, other: Buffer, at: number, from: number, count: number): Buffer {
  const start = other.length === 0 ? 0 : from % other.length;
  return cut(into, at, count, other.subarray(start, start + count));
}

/** Numbers for `splice`. */
export const splices = fc.tuple(place, place, length);
