import { sameBytes } from './equal.ts';
import { isAllowedField } from './added-field.ts';
import { asDict, asItems, asName, type PdfDict, type PdfObject } from './syntax/objects.ts';
import type { Revision } from './syntax/revision.ts';

const MAX_COMPARED = 300_000;

/** Catalog entries that show nothing of the document: validation data, extension levels, metadata. */
const FREE_IN_CATALOG = new Set(['DSS', 'Extensions', 'Version', 'Metadata', 'AcroForm']);
const FREE_IN_FORM = new Set(['SigFlags', 'Fields', 'DR', 'DA']);
/** What signing an empty field changes in it. */
const FREE_IN_SIGNED_FIELD = new Set(['V', 'AP', 'M', 'F', 'MK']);
const NOTHING = new Set<string>();

/** Programs that write a page anew round its numbers; a millionth moves nothing. */
function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
}

/** Compares two revisions of a document from the catalog down, object by object (ISO 32000-2, 12.8.2). */
export class Comparison {
  private readonly before: Revision;
  private readonly after: Revision;
  private readonly laterSignatures: ReadonlySet<number>;
  private readonly mayBeSigned: boolean;
  private readonly seen = new Set<string>();
  private readonly queue: [PdfObject, PdfObject][] = [];

  constructor(before: Revision, after: Revision, laterSignatures: ReadonlySet<number>, mayBeSigned: boolean) {
    this.before = before;
    this.after = after;
    this.laterSignatures = laterSignatures;
    this.mayBeSigned = mayBeSigned;
  }

  /** True where nothing but what signing adds differs. @throws SyntaxFault where an object cannot be read */
  async run(): Promise<boolean> {
    const [old, now] = [await this.before.catalog(), await this.after.catalog()];
    const root = this.before.trailer.entries.get('Root');
    if (root) this.remember(root, this.after.trailer.entries.get('Root'));
    if (!this.sameDict(old, now, FREE_IN_CATALOG) || !(await this.sameForm(old, now))) return false;
    if (!this.same(this.before.trailer.entries.get('Encrypt'), this.after.trailer.entries.get('Encrypt')))
      return false;
    for (let pair = this.queue.pop(); pair; pair = this.queue.pop()) {
      if (this.seen.size > MAX_COMPARED || !(await this.sameTarget(pair[0], pair[1]))) return false;
    }
    return true;
  }

  private remember(a: PdfObject, b: PdfObject | undefined): boolean {
    if (a.kind !== 'ref' || b?.kind !== 'ref') return false;
    const key = `${a.number}:${b.number}`;
    const known = this.seen.has(key);
    this.seen.add(key);
    return known;
  }

  private async sameTarget(a: PdfObject, b: PdfObject): Promise<boolean> {
    if (this.remember(a, b)) return true;
    const [old, now] = [await this.before.resolve(a), await this.after.resolve(b)];
    if (old.kind === 'stream' || now.kind === 'stream') return this.sameStream(old, now);
    if (old.kind === 'dict' && now.kind === 'dict') return this.sameObjectDict(old, now);
    return this.same(old, now);
  }

  /** A stream written anew is a change, whatever it holds. */
  private sameStream(a: PdfObject, b: PdfObject): boolean {
    return (
      a.kind === 'stream' && b.kind === 'stream' && a.dataStart === b.dataStart && this.same(a.dict, b.dict)
    );
  }

  private async sameObjectDict(a: PdfDict, b: PdfDict): Promise<boolean> {
    if (asName(a.entries.get('Type')) === 'Page') return this.samePage(a, b);
    if (asName(a.entries.get('FT')) === 'Sig' && !a.entries.has('V') && b.entries.has('V')) {
      const signed = asDict(await this.after.lookup(b, 'V'));
      const intact = signed !== null && this.laterSignatures.has(signed.start);
      return intact && this.mayBeSigned && this.sameDict(a, b, FREE_IN_SIGNED_FIELD);
    }
    return this.sameDict(a, b, NOTHING);
  }

  private async samePage(a: PdfDict, b: PdfDict): Promise<boolean> {
    return this.sameDict(a, b, new Set(['Annots'])) && this.grownBySignatures(a, b, 'Annots');
  }

  private async sameForm(catalog: PdfDict, now: PdfDict): Promise<boolean> {
    const [a, b] = [await this.before.lookup(catalog, 'AcroForm'), await this.after.lookup(now, 'AcroForm')];
    if (a.kind !== 'dict' || b.kind !== 'dict') return false;
    if (!this.sameDict(a, b, FREE_IN_FORM) || !(await this.grownBySignatures(a, b, 'Fields'))) return false;
    const appearance = a.entries.get('DA');
    if (appearance && !this.same(appearance, b.entries.get('DA'))) return false;
    return this.grown(await this.before.lookup(a, 'DR'), await this.after.lookup(b, 'DR'), 2);
  }

  /** Resources may be added to, never changed: category, then name. */
  private async grown(a: PdfObject, b: PdfObject, levels: number): Promise<boolean> {
    if (a.kind !== 'dict') return a.kind === 'null';
    if (b.kind !== 'dict') return false;
    for (const [key, value] of a.entries) {
      const now = b.entries.get(key);
      const fine =
        levels > 1 && (await this.before.resolve(value)).kind === 'dict'
          ? await this.grown(await this.before.resolve(value), await this.after.resolve(now), levels - 1)
          : this.same(value, now);
      if (!fine) return false;
    }
    return true;
  }

  /** An array that keeps what it had, in its order, and gains signature fields only. */
  private async grownBySignatures(a: PdfDict, b: PdfDict, key: string): Promise<boolean> {
    const old = asItems(await this.before.lookup(a, key)) ?? [];
    const now = asItems(await this.after.lookup(b, key)) ?? [];
    let kept = 0;
    for (const item of now) {
      const expected = old[kept];
      if (expected && this.sameReference(expected, item)) {
        kept++;
        if (!this.same(expected, item)) return false;
      } else if (!(await this.isAdded(item))) return false;
    }
    return kept === old.length;
  }

  private sameReference(a: PdfObject, b: PdfObject): boolean {
    return a.kind === 'ref' && b.kind === 'ref' ? a.number === b.number : a.kind === b.kind;
  }

  private async isAdded(item: PdfObject): Promise<boolean> {
    if (item.kind !== 'ref' || this.before.entry(item.number).type !== 'free') return false;
    return isAllowedField(this.after, item, this.laterSignatures, this.mayBeSigned);
  }

  private sameDict(a: PdfDict, b: PdfDict, free: ReadonlySet<string>): boolean {
    for (const key of new Set([...a.entries.keys(), ...b.entries.keys()]))
      if (!free.has(key) && !this.same(a.entries.get(key), b.entries.get(key))) return false;
    return true;
  }

  /** Compares two objects; what they refer to is compared in its turn. */
  private same(a: PdfObject | undefined, b: PdfObject | undefined): boolean {
    if (!a || !b) return a === b;
    if (a.kind === 'ref' && b.kind === 'ref') {
      this.queue.push([a, b]);
      return true;
    }
    if (a.kind === 'number') return b.kind === 'number' && sameNumber(a.value, b.value);
    if (a.kind === 'name') return b.kind === 'name' && a.value === b.value;
    if (a.kind === 'string') return b.kind === 'string' && sameBytes(a.bytes, b.bytes);
    if (a.kind === 'dict') return b.kind === 'dict' && this.sameDict(a, b, NOTHING);
    if (a.kind !== 'array') return a.kind === b.kind;
    return (
      b.kind === 'array' &&
      a.items.length === b.items.length &&
      a.items.every((item, i) => this.same(item, b.items[i]))
    );
  }
}
