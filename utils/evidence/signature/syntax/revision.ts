import { indexOfAscii } from '../../kind/bytes.ts';
import { lastIndexOfAscii } from './bytes.ts';
import { openDecipher, type Decipher } from './crypt/decipher.ts';
import { isSealed, openStrings } from './crypt/open-object.ts';
import { asDict, asInteger, asItems, NULL, type PdfDict, type PdfObject, type PdfStream } from './objects.ts';
import { Parser, SyntaxFault } from './parser.ts';
import { storedBytes, streamData } from './stream-data.ts';
import { readXref, type Xref, type XrefEntry } from './xref.ts';

type IndirectObject = ReturnType<Parser['indirect']>;

interface PackedObject {
  /** Place in its object stream, from 0. */
  index: number;
  object: PdfObject;
}

const MAX_HOPS = 32;
const MAX_PACKED = 100_000;

/** A document as it stood when its bytes ended at some point: the whole file, or the part that a signature covers. */
export class Revision {
  readonly bytes: Uint8Array;
  /** Where `startxref` says that the newest cross-reference begins. */
  readonly start: number;
  private readonly xref: Xref;
  private readonly shift: number;
  private readonly cache = new Map<number, PdfObject>();
  private secret: Promise<Decipher | null> | null = null;
  private readonly packed = new Map<number, Map<number, PackedObject>>();
  /**
   * Objects, of those followed so far, of which readers differ on what they are: told otherwise in table and stream of a
   * hybrid section, of another generation than is told or asked for, at another place of an object stream than is told.
   */
  readonly disputed: Set<number>;

  private constructor(bytes: Uint8Array, start: number, xref: Xref, shift: number) {
    this.start = start;
    this.bytes = bytes;
    this.xref = xref;
    this.disputed = new Set(xref.disputed);
    this.shift = shift;
  }

  /**
   * Opens the revision that ends with these bytes, from its last `startxref`.
   * @throws {SyntaxFault} where the cross-reference cannot be read
   */
  static async open(bytes: Uint8Array): Promise<Revision> {
    const keyword = lastIndexOfAscii(bytes, 'startxref', bytes.length);
    if (keyword < 0) throw new SyntaxFault('no startxref');
    const start = new Parser(bytes, keyword + 'startxref'.length).integer();
    if (start >= bytes.length) throw new SyntaxFault('startxref');
    const shift = Math.max(0, indexOfAscii(bytes, '%PDF-', 0, 1024));
    return new Revision(bytes, start, await readXref(bytes, start, shift), shift);
  }

  get trailer(): PdfDict {
    return this.xref.trailer;
  }

  get encrypted(): boolean {
    return this.trailer.entries.has('Encrypt');
  }

  numbers(): Iterable<number> {
    return this.xref.entries.keys();
  }

  entry(number: number): XrefEntry {
    return this.xref.entries.get(number) ?? { type: 'free' };
  }

  /** Follows references to the object itself; what is not there is null (ISO 32000-2, 7.3.10). @throws {SyntaxFault} */
  async resolve(object: PdfObject | undefined): Promise<PdfObject> {
    let at = object ?? NULL;
    for (let hops = 0; at.kind === 'ref'; hops++) {
      if (hops > MAX_HOPS) throw new SyntaxFault('references in a circle');
      const { number, generation } = at;
      const entry = this.entry(number);
      if (generation !== (entry.type === 'offset' ? entry.generation : 0)) this.disputed.add(number);
      at = await this.object(number);
    }
    return at;
  }

  /** A dictionary's entry, resolved. @throws {SyntaxFault} */
  async lookup(dict: PdfDict, key: string): Promise<PdfObject> {
    return this.resolve(dict.entries.get(key));
  }

  /** @throws {SyntaxFault} where there is none */
  async catalog(): Promise<PdfDict> {
    const root = asDict(await this.lookup(this.trailer, 'Root'));
    if (!root) throw new SyntaxFault('no catalog');
    return root;
  }

  /** The object of a number. @throws {SyntaxFault} where it does not stand where the cross-reference says */
  async object(number: number): Promise<PdfObject> {
    const known = this.cache.get(number);
    if (known) return known;
    const entry = this.entry(number);
    let object: PdfObject = NULL;
    if (entry.type === 'offset') {
      const found = this.indirectAt(entry.offset, number);
      if (found.generation !== entry.generation) this.disputed.add(number);
      object = await this.opened(found);
    }
    if (entry.type === 'packed') {
      const found = (await this.unpack(entry.stream)).get(number);
      if (found?.index !== entry.index) this.disputed.add(number);
      object = found?.object ?? NULL;
    }
    this.cache.set(number, object);
    return object;
  }

  /**
   * A stream's bytes, encryption undone where that is known how, filters not undone.
   * @throws {SyntaxFault} where it has no end, or is not encrypted as it should be
   */
  async storedData(stream: PdfStream): Promise<Uint8Array> {
    const stored = storedBytes(this.bytes, stream, asInteger(await this.lookup(stream.dict, 'Length')));
    const decipher = await this.decipher();
    if (!decipher || !isSealed(stream.dict, decipher)) return stored;
    return decipher.stream(stored, stream).catch(() => {
      throw new SyntaxFault('not encrypted as it should be');
    });
  }

  /** Null where the file is not encrypted, needs a password, or is encrypted in a way that is not known. */
  private decipher(): Promise<Decipher | null> {
    this.secret ??= this.openSecret();
    return this.secret;
  }

  private async openSecret(): Promise<Decipher | null> {
    const reference = this.trailer.entries.get('Encrypt');
    const entry = reference?.kind === 'ref' ? this.entry(reference.number) : null;
    // Its own strings are not encrypted, and it stands in no object stream (7.5.7).
    const encrypt =
      reference?.kind === 'ref' && entry?.type === 'offset'
        ? this.indirectAt(entry.offset, reference.number).object
        : reference;
    const dict = asDict(encrypt);
    if (!dict) return null;
    const id = asItems(this.trailer.entries.get('ID'))?.[0];
    return openDecipher(dict, id?.kind === 'string' ? id.bytes : new Uint8Array()).catch(() => null);
  }

  private async opened({ object, ...owner }: IndirectObject): Promise<PdfObject> {
    const encrypt = this.trailer.entries.get('Encrypt');
    const itself = encrypt?.kind === 'ref' && encrypt.number === owner.number;
    const decipher = itself ? null : await this.decipher();
    if (decipher) await openStrings(object, decipher, owner);
    return object;
  }

  private indirectAt(offset: number, number: number): IndirectObject {
    const places = this.shift ? [offset, offset + this.shift] : [offset];
    const [at, other] = places.filter((place) => this.isObjectAt(place, number));
    if (at === undefined) throw new SyntaxFault('object is not where it should be');
    // Viewers count from one of the two, and then show one object or the other.
    if (other !== undefined) throw new SyntaxFault('object stands twice');
    return new Parser(this.bytes, at).indirect();
  }

  private isObjectAt(place: number, number: number): boolean {
    const parser = new Parser(this.bytes, place);
    return parser.takeWord(String(number)) && /^\d+$/.test(parser.word()) && parser.takeWord('obj');
  }

  /** Objects of an object stream (7.5.7). */
  private async unpack(number: number): Promise<Map<number, PackedObject>> {
    const known = this.packed.get(number);
    if (known) return known;
    if (this.encrypted && !(await this.decipher())) throw new SyntaxFault('encrypted object stream');
    const entry = this.entry(number);
    if (entry.type !== 'offset') throw new SyntaxFault('object stream');
    const stream = this.indirectAt(entry.offset, number).object;
    if (stream.kind !== 'stream') throw new SyntaxFault('object stream');
    const objects = await this.readPacked(stream);
    this.packed.set(number, objects);
    return objects;
  }

  private async readPacked(stream: PdfStream): Promise<Map<number, PackedObject>> {
    const data = await streamData(await this.storedData(stream), stream);
    const count = asInteger(stream.dict.entries.get('N')) ?? 0;
    const first = asInteger(stream.dict.entries.get('First')) ?? 0;
    if (count > MAX_PACKED) throw new SyntaxFault('object stream');
    const head = new Parser(data, 0, false);
    const objects = new Map<number, PackedObject>();
    for (let index = 0; index < count; index++) {
      const [number, offset] = [head.integer(), head.integer()];
      if (!objects.has(number))
        objects.set(number, { index, object: new Parser(data, first + offset, false).object() });
    }
    return objects;
  }
}
