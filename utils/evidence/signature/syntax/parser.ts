import { hexDigit, isRegular, isWhiteSpace } from './bytes.ts';
import {
  NULL,
  type PdfArray,
  type PdfDict,
  type PdfObject,
  type PdfStream,
  type PdfString,
} from './objects.ts';
import { readLiteral } from './literal.ts';

const MAX_DEPTH = 100;
/** No keyword and no number is longer. */
const MAX_WORD = 40;

/** Bytes that are no PDF where PDF was expected. */
export class SyntaxFault extends Error {}

/** Reads objects out of bytes (ISO 32000-2, 7.3), one after another, keeping where strings and dictionaries stand. */
export class Parser {
  private depth = 0;
  private readonly bytes: Uint8Array;
  at: number;
  /** Whether `bytes` is the file itself: objects of an object stream stand nowhere in the file. */
  private readonly inFile: boolean;

  constructor(bytes: Uint8Array, at: number, inFile = true) {
    this.bytes = bytes;
    this.at = at;
    this.inFile = inFile;
  }

  skipSpace() {
    for (; this.at < this.bytes.length; this.at++) {
      if (this.bytes[this.at] === 0x25) {
        while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d)
          this.at++;
      } else if (!isWhiteSpace(this.bytes[this.at])) return;
    }
  }

  /** Takes a word of regular characters («obj», «12»); empty where there is none. */
  word(): string {
    this.skipSpace();
    let word = '';
    for (; isRegular(this.bytes[this.at]); this.at++)
      if (word.length < MAX_WORD) word += String.fromCharCode(this.bytes[this.at] ?? 0);
    return word;
  }

  /** Takes a whole number written in digits alone. @throws {SyntaxFault} where none stands here */
  integer(): number {
    const word = this.word();
    const value = Number(word);
    if (!/^\d+$/.test(word) || !Number.isSafeInteger(value)) throw new SyntaxFault('no whole number');
    return value;
  }

  /** Takes the word if it is the next one. */
  takeWord(expected: string): boolean {
    const before = this.at;
    if (this.word() === expected) return true;
    this.at = before;
    return false;
  }

  /** The next operand of a content stream, or its operator as a word (7.8.2); null at the end. @throws {SyntaxFault} */
  token(): PdfObject | string | null {
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) return null;
    const isOperand = !isRegular(byte) || /[\d.+-]/.test(String.fromCharCode(byte));
    return isOperand ? this.object() : this.word();
  }

  /** @throws {SyntaxFault} where no object begins here. */
  object(): PdfObject {
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === 0x2f) return { kind: 'name', value: this.name() };
    if (byte === 0x28) return this.literalString();
    if (byte === 0x5b) return this.nested(() => this.array());
    if (byte === 0x3c)
      return this.bytes[this.at + 1] === 0x3c ? this.nested(() => this.dict()) : this.hexString();
    return this.keyword();
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > MAX_DEPTH) throw new SyntaxFault('nested too deeply');
    const result = read();
    this.depth--;
    return result;
  }

  private keyword(): PdfObject {
    const word = this.word();
    if (word === 'null') return NULL;
    if (word === 'true' || word === 'false') return { kind: word };
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new SyntaxFault('no object');
    const value = Number(word);
    if (!/^\d+$/.test(word)) return { kind: 'number', value };
    const before = this.at;
    const generation = this.word();
    if (/^\d{1,5}$/.test(generation) && this.takeWord('R'))
      return { kind: 'ref', number: value, generation: Number(generation) };
    this.at = before;
    return { kind: 'number', value };
  }

  private name(): string {
    this.at++;
    let name = '';
    for (; isRegular(this.bytes[this.at]); this.at++) {
      const [high, low] = [hexDigit(this.bytes[this.at + 1]), hexDigit(this.bytes[this.at + 2])];
      if (this.bytes[this.at] === 0x23 && high >= 0 && low >= 0) {
        name += String.fromCharCode(high * 16 + low);
        this.at += 2;
      } else name += String.fromCharCode(this.bytes[this.at] ?? 0);
    }
    return name;
  }

  private string(bytes: Uint8Array, start: number): PdfString {
    return this.inFile
      ? { kind: 'string', bytes, start, end: this.at }
      : { kind: 'string', bytes, start: -1, end: -1 };
  }

  private literalString(): PdfString {
    const start = this.at;
    const { bytes, end } = readLiteral(this.bytes, start);
    if (end < 0) throw new SyntaxFault('string without end');
    this.at = end;
    return this.string(bytes, start);
  }

  private hexString(): PdfString {
    const start = this.at;
    const close = this.bytes.indexOf(0x3e, start);
    if (close < 0) throw new SyntaxFault('string without end');
    const out = new Uint8Array((close - start) >> 1);
    let digits = 0;
    for (let at = start + 1; at < close; at++) {
      const digit = hexDigit(this.bytes[at]);
      if (digit < 0 && !isWhiteSpace(this.bytes[at])) throw new SyntaxFault('no hexadecimal digit');
      if (digit < 0) continue;
      out[digits >> 1] = (out[digits >> 1] ?? 0) | (digits % 2 ? digit : digit << 4);
      digits++;
    }
    this.at = close + 1;
    return this.string(out.subarray(0, (digits + 1) >> 1), start);
  }

  private array(): PdfArray {
    this.at++;
    const items: PdfObject[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x5d) break;
      items.push(this.object());
    }
    this.at++;
    return { kind: 'array', items };
  }

  private dict(): PdfDict {
    const start = this.at;
    this.at += 2;
    const entries = new Map<string, PdfObject>();
    const repeated = new Set<string>();
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) break;
      if (this.bytes[this.at] !== 0x2f) throw new SyntaxFault('no key');
      const key = this.name();
      if (entries.has(key)) repeated.add(key);
      entries.set(key, this.object());
    }
    this.at += 2;
    return {
      kind: 'dict',
      entries,
      repeated,
      start: this.inFile ? start : -1,
      end: this.inFile ? this.at : -1,
    };
  }

  /** Reads «12 0 obj …», the object and, after a dictionary, where its stream begins. */
  indirect(): { number: number; generation: number; object: PdfObject } {
    const number = this.integer();
    const generation = this.integer();
    if (!this.takeWord('obj')) throw new SyntaxFault('no indirect object');
    const object = this.object();
    if (object.kind !== 'dict') return { number, generation, object };
    return { number, generation, object: this.streamAfter(object, number, generation) };
  }

  private streamAfter(dict: PdfDict, number: number, generation: number): PdfDict | PdfStream {
    if (!this.takeWord('stream')) return dict;
    if (this.bytes[this.at] === 0x0d) this.at++;
    if (this.bytes[this.at] === 0x0a) this.at++;
    return { kind: 'stream', dict, dataStart: this.at, number, generation };
  }
}
