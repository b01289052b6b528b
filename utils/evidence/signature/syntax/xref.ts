import { hasAscii } from '../../kind/bytes.ts';
import { asInteger, asItems, type PdfDict } from './objects.ts';
import { Parser, SyntaxFault } from './parser.ts';
import { storedBytes, streamData } from './stream-data.ts';

/** Where an object stands (ISO 32000-2, 7.5.4 and 7.5.8). */
export type XrefEntry =
  | { type: 'free' }
  | { type: 'offset'; offset: number; generation: number }
  | { type: 'packed'; stream: number; index: number };

export interface Xref {
  entries: Map<number, XrefEntry>;
  /** The newest trailer. */
  trailer: PdfDict;
  /** Objects of which table and stream of a hybrid section tell different places: readers differ on which holds. */
  disputed: Set<number>;
}

type Section = Omit<Xref, 'disputed'>;

const MAX_SECTIONS = 1000;
const MAX_OBJECTS = 2_000_000;

function readTable(bytes: Uint8Array, at: number): Section {
  const parser = new Parser(bytes, at + 'xref'.length);
  const entries = new Map<number, XrefEntry>();
  while (!parser.takeWord('trailer')) {
    let first = parser.integer();
    const count = parser.integer();
    if (count > MAX_OBJECTS) throw new SyntaxFault('xref subsection');
    for (let i = 0; i < count; i++) {
      const [offset, generation, type] = [parser.integer(), parser.integer(), parser.word()];
      if (type !== 'n' && type !== 'f') throw new SyntaxFault('xref entry');
      // Some writers number the first subsection from 1 although it begins with object 0, the head of the free list.
      if (i === 0 && first === 1 && type === 'f' && generation === 65535) first = 0;
      if (!entries.has(first + i))
        entries.set(first + i, type === 'n' ? { type: 'offset', offset, generation } : { type: 'free' });
    }
  }
  const trailer = parser.object();
  if (trailer.kind !== 'dict') throw new SyntaxFault('trailer');
  return { entries, trailer };
}

function entryOf(type: number, second: number, third: number): XrefEntry | null {
  if (type === 0) return { type: 'free' };
  if (type === 1) return { type: 'offset', offset: second, generation: third };
  return type === 2 ? { type: 'packed', stream: second, index: third } : null;
}

async function readStream(bytes: Uint8Array, at: number): Promise<Section> {
  const { object } = new Parser(bytes, at).indirect();
  if (object.kind !== 'stream') throw new SyntaxFault('xref stream');
  const { entries: dict } = object.dict;
  const widths = (asItems(dict.get('W')) ?? []).map((width) => asInteger(width) ?? -1);
  const [w0 = -1, w1 = -1, w2 = -1] = widths;
  if (widths.length < 3 || widths.some((width) => width < 0 || width > 8))
    throw new SyntaxFault('xref widths');
  const data = await streamData(storedBytes(bytes, object, asInteger(dict.get('Length'))), object);
  let place = 0;
  const field = (width: number, absent: number) => {
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 256 + (data[place++] ?? 0);
    return width === 0 ? absent : value;
  };
  const size = asInteger(dict.get('Size')) ?? 0;
  const index = asItems(dict.get('Index'))?.map((part) => asInteger(part) ?? -1) ?? [0, size];
  const entries = new Map<number, XrefEntry>();
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    for (
      let i = 0;
      i < (index[pair + 1] ?? 0) && place + w0 + w1 + w2 <= data.length && w0 + w1 + w2 > 0;
      i++
    ) {
      const entry = entryOf(field(w0, 1), field(w1, 0), field(w2, 0));
      if (entry && !entries.has((index[pair] ?? 0) + i)) entries.set((index[pair] ?? 0) + i, entry);
    }
  }
  return { entries, trailer: object.dict };
}

async function readSection(bytes: Uint8Array, offset: number, shift: number): Promise<Section> {
  for (const at of shift ? [offset, offset + shift] : [offset]) {
    const parser = new Parser(bytes, at);
    parser.skipSpace();
    if (hasAscii(bytes, parser.at, 'xref')) return readTable(bytes, parser.at);
    const isObject =
      [parser.word(), parser.word()].every((word) => /^\d+$/.test(word)) && parser.takeWord('obj');
    if (isObject) return readStream(bytes, at);
  }
  throw new SyntaxFault('no cross-reference');
}

/**
 * Reads the cross-reference chain from one section back to the oldest: the newest entry of an object holds.
 * @param shift bytes before «%PDF-», from which some writers count
 * @throws {SyntaxFault} where it cannot be read
 */
export async function readXref(bytes: Uint8Array, start: number, shift: number): Promise<Xref> {
  const entries = new Map<number, XrefEntry>();
  const disputed = new Set<number>();
  const seen = new Set<number>();
  let trailer: PdfDict | null = null;
  const merge = (section: Section) => {
    for (const [number, entry] of section.entries) if (!entries.has(number)) entries.set(number, entry);
  };
  for (let at: number | null = start; at !== null && !seen.has(at);) {
    if (seen.size >= MAX_SECTIONS || entries.size > MAX_OBJECTS) throw new SyntaxFault('too many sections');
    seen.add(at);
    const section = await readSection(bytes, at, shift);
    trailer ??= section.trailer;
    // In a hybrid file the objects of the stream are marked free in the table (7.5.8.4).
    const hybrid = asInteger(section.trailer.entries.get('XRefStm'));
    if (hybrid !== null) {
      const hidden = await readSection(bytes, hybrid, shift);
      for (const [number, entry] of hidden.entries) {
        const listed = section.entries.get(number);
        if (listed?.type !== 'offset') section.entries.set(number, entry);
        else if (entry.type !== 'offset' || entry.offset !== listed.offset) disputed.add(number);
      }
    }
    merge(section);
    at = asInteger(section.trailer.entries.get('Prev'));
  }
  if (!trailer) throw new SyntaxFault('no trailer');
  return { entries, trailer, disputed };
}
