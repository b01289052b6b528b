import { sameBytes } from '../equal.ts';
import { NULL, type PdfDict, type PdfObject, type PdfRef, type PdfStream } from '../syntax/objects.ts';
import { SyntaxFault } from '../syntax/parser.ts';
import type { Revision } from '../syntax/revision.ts';

const MAX_COMPARED = 1_000_000;
const NOTHING: ReadonlySet<string> = new Set();

/** Programs that write an object anew round its numbers; a millionth moves nothing. */
function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
}

/**
 * Compares objects of two revisions by what they hold, through all references, however they are stored. A node that is
 * compared elsewhere (a page, a field) is the same where it is the same one.
 */
export class Equality {
  readonly before: Revision;
  readonly after: Revision;
  private readonly identity: (a: PdfRef, b: PdfRef) => boolean | null;
  private readonly known = new Map<string, boolean>();
  private readonly end: number;

  /**
   * @param identity whether two references mean the same node; null for objects that are to be compared
   * @param milliseconds after which it gives up
   */
  constructor(
    before: Revision,
    after: Revision,
    identity: (a: PdfRef, b: PdfRef) => boolean | null,
    milliseconds: number,
  ) {
    this.before = before;
    this.after = after;
    this.identity = identity;
    this.end = Date.now() + milliseconds;
  }

  /** @throws SyntaxFault where an object cannot be read, or there are too many */
  async same(a: PdfObject | undefined, b: PdfObject | undefined): Promise<boolean> {
    if (a?.kind !== 'ref' || b?.kind !== 'ref')
      return this.sameValue(await this.before.resolve(a), await this.after.resolve(b));
    const identical = this.identity(a, b);
    if (identical !== null) return identical;
    const key = `${a.number}:${b.number}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size > MAX_COMPARED || Date.now() > this.end) throw new SyntaxFault('too much to compare');
    // A circle of references is the same unless something on it differs.
    const met = this.known.size;
    this.known.set(key, true);
    const old = await this.before.resolve(a);
    const now = this.isUntouched(a, b) ? old : await this.after.resolve(b);
    const result = await this.sameValue(old, now);
    if (!result) this.forget(met);
    this.known.set(key, result);
    return result;
  }

  /** What was found the same since then may have been so only by way of a circle through what differs. */
  private forget(met: number) {
    const since = [...this.known].slice(met);
    for (const [key, same] of since) if (same) this.known.delete(key);
  }

  /**
   * Keys of which the values differ; also of those passed over, one that stands twice in what is new, since readers
   * then differ on what it says.
   * @throws SyntaxFault
   */
  async differing(a: PdfDict, b: PdfDict, skip: ReadonlySet<string> = NOTHING): Promise<string[]> {
    const found: string[] = [];
    for (const key of new Set([...a.entries.keys(), ...b.entries.keys()])) {
      const ambiguous = b.repeated.has(key) && !a.repeated.has(key);
      if (!ambiguous && skip.has(key)) continue;
      if (ambiguous || !(await this.same(a.entries.get(key), b.entries.get(key)))) found.push(key);
    }
    return found;
  }

  /** Whether the newest entry of the cross-reference was there when it was signed. */
  private isUntouched(a: PdfRef, b: PdfRef): boolean {
    if (a.number !== b.number) return false;
    const [old, now] = [this.before.entry(a.number), this.after.entry(b.number)];
    if (old.type === 'offset') return now.type === 'offset' && now.offset === old.offset;
    if (old.type !== 'packed' || now.type !== 'packed') return false;
    if (old.stream !== now.stream || old.index !== now.index) return false;
    const [stream, same] = [this.before.entry(old.stream), this.after.entry(now.stream)];
    return stream.type === 'offset' && same.type === 'offset' && stream.offset === same.offset;
  }

  private async sameValue(a: PdfObject, b: PdfObject): Promise<boolean> {
    if (a.kind === 'number') return b.kind === 'number' && sameNumber(a.value, b.value);
    if (a.kind === 'name') return b.kind === 'name' && a.value === b.value;
    if (a.kind === 'string') return b.kind === 'string' && sameBytes(a.bytes, b.bytes);
    if (a.kind === 'stream') return b.kind === 'stream' && this.sameStream(a, b);
    if (a.kind === 'dict') return b.kind === 'dict' && this.sameDict(a, b, NOTHING);
    if (a.kind !== 'array' || b.kind !== 'array') return a.kind === b.kind;
    if (a.items.length !== b.items.length) return false;
    for (const [i, item] of a.items.entries()) if (!(await this.same(item, b.items[i]))) return false;
    return true;
  }

  private async sameDict(a: PdfDict, b: PdfDict, skip: ReadonlySet<string>): Promise<boolean> {
    if (a === b) {
      // An untouched dictionary may still lead to objects that were written anew.
      for (const value of a.entries.values()) if (!(await this.same(value, value))) return false;
      return true;
    }
    return (await this.differing(a, b, skip)).length === 0;
  }

  private async sameStream(a: PdfStream, b: PdfStream): Promise<boolean> {
    if (!(await this.sameDict(a.dict, b.dict, new Set(['Length'])))) return false;
    if (a.dataStart === b.dataStart)
      return this.same(a.dict.entries.get('Length') ?? NULL, b.dict.entries.get('Length') ?? NULL);
    return sameBytes(await this.before.storedData(a), await this.after.storedData(b));
  }
}
