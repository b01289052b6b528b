import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';

/** How an appended revision lists its objects: rightly, and in the ways of forgers and of broken programs. */
const LISTINGS = [
  ...['table', 'table', 'stream', 'packed', 'hybrid'],
  ...['unlisted', 'old-start', 'no-start', 'wrong-offsets', 'no-previous', 'freed', 'twice'],
] as const;
type Listing = (typeof LISTINGS)[number];

/** Numbers that decide, modulo what there is to choose from. */
interface Choice {
  listing: Listing;
  objects: { which: number; other: number; how: number; place: number; number: number }[];
  /** Which object the trailer names as the catalog; null for the one it is. */
  root: number | null;
}

const nat = fc.nat(0xffffff);
const object = fc.record({ which: nat, other: nat, how: fc.nat(6), place: nat, number: fc.nat(900) });
const choices: fc.Arbitrary<Choice> = fc.record({
  listing: fc.constantFrom(...LISTINGS),
  objects: fc.array(object, { minLength: 1, maxLength: 3 }),
  root: fc.option(nat, { freq: 8 }),
});

interface Written {
  number: number;
  body: string;
}

const objectsOf = (text: string): Written[] =>
  [...text.matchAll(/(?:^|\s)(\d+) 0 obj\b([^]*?)\bendobj/g)].map(([, number, body]) => ({
    number: Number(number),
    body: body ?? '',
  }));

const pick = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];

function replaced(body: string, pattern: RegExp, place: number, by: string): string {
  const found = pick([...body.matchAll(pattern)], place);
  return found ? body.slice(0, found.index) + by + body.slice(found.index + found[0].length) : body;
}

/** Another body for an object. */
function altered(own: Written, other: Written, { how, place, number }: Choice['objects'][number]): string {
  const { body } = own;
  if (how === 0) return other.body;
  if (how === 1) return replaced(body, /\d+(?= 0 R)/g, place, String(other.number));
  if (how === 2) return replaced(body, /\b\d+\b/g, place, String(number));
  if (how === 3) return replaced(body, /\/[A-Z]\w+/g, place, '/Xyz');
  if (how === 4) return replaced(body, />>/g, place, `/Contents ${other.number} 0 R>>`);
  if (how === 5) return replaced(body, />>/g, place, `/Kids [${other.number} 0 R] /V ${other.number} 0 R>>`);
  return ' null ';
}

const startXref = (text: string) => Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? 0);

function streamOf(number: number, entries: string, data: Buffer): Buffer {
  const packed = deflateSync(data);
  const head = `${number} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n')]);
}

/** Rows of a cross-reference stream with widths 1, 4 and 2. */
function rows(entries: readonly (readonly [type: number, second: number, third: number])[]): Buffer {
  const data = Buffer.alloc(entries.length * 7);
  entries.forEach(([type, second, third], index) => {
    data.writeUInt8(type, index * 7);
    data.writeUInt32BE(second, index * 7 + 1);
    data.writeUInt16BE(third, index * 7 + 5);
  });
  return data;
}

interface Forming {
  objects: Written[];
  size: number;
  root: number;
  previous: number;
}

/** A revision whose objects stand in an object stream. */
function packedRevision(at: number, { objects, size, root, previous }: Forming): Buffer {
  const bodies = objects.map(({ body }) => Buffer.from(`${body}\n`, 'latin1'));
  let offset = 0;
  const index = objects.map(({ number }, i) => {
    const entry = `${number} ${offset}`;
    offset += bodies[i]?.length ?? 0;
    return entry;
  });
  const head = Buffer.from(`${index.join(' ')}\n`);
  const holder = streamOf(
    size,
    `/Type /ObjStm /N ${objects.length} /First ${head.length}`,
    Buffer.concat([head, ...bodies]),
  );
  const start = at + holder.length;
  const listed = [
    ...objects.map(({ number }, i) => [number, [2, size, i] as const] as const),
    [size, [1, at, 0] as const] as const,
    [size + 1, [1, start, 0] as const] as const,
  ];
  const entries = `/Type /XRef /W [1 4 2] /Index [${listed.map(([number]) => `${number} 1`).join(' ')}]`;
  const trailer = `/Size ${size + 2} /Root ${root} 0 R /Prev ${previous}`;
  const section = streamOf(size + 1, `${entries} ${trailer}`, rows(listed.map(([, row]) => row)));
  return Buffer.concat([holder, section, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}

function listedRevision(at: number, listing: Listing, { objects, size, root, previous }: Forming): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  const offsets = objects.map(({ number, body }) => {
    const part = Buffer.from(`${number} 0 obj${body}endobj\n`, 'latin1');
    parts.push(part);
    length += part.length;
    return [number, at + length - part.length + (listing === 'wrong-offsets' ? 3 : 0)] as const;
  });
  if (listing === 'unlisted') return Buffer.concat(parts);
  const start = at + length;
  const entries = offsets.map(([, offset]) => [1, offset, 0] as const);
  const index = offsets.map(([number]) => `${number} 1`).join(' ');
  const trailer = `/Size ${size + 1} /Root ${root} 0 R${listing === 'no-previous' ? '' : ` /Prev ${previous}`}`;
  const stream = streamOf(size, `/Type /XRef /W [1 4 2] /Index [${index}] ${trailer}`, rows(entries));
  if (listing === 'stream')
    return Buffer.concat([...parts, stream, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
  const hybrid = listing === 'hybrid';
  const table = start + (hybrid ? stream.length : 0);
  const lines = offsets.map(([number, offset]) => {
    const type = listing === 'freed' ? 'f' : 'n';
    return `${number} 1\n${String(offset).padStart(10, '0')} 00000 ${type} \n`;
  });
  const listedLines = hybrid ? '0 0\n' : lines.join('') + (listing === 'twice' ? lines.join('') : '');
  const section = `xref\n${listedLines}trailer\n<< ${trailer} ${hybrid ? `/XRefStm ${start}` : ''} >>\n`;
  const named = listing === 'old-start' ? previous : table;
  const end = listing === 'no-start' ? '' : `startxref\n${named}\n%%EOF\n`;
  return Buffer.concat([...parts, ...(hybrid ? [stream] : []), Buffer.from(section + end, 'latin1')]);
}

/** Appends a revision that changes one to three objects of a file. */
export type Forgery = (bytes: Buffer) => Buffer;

export const forgeries: fc.Arbitrary<Forgery> = choices.map(
  ({ listing, objects, root }) =>
    (bytes: Buffer) => {
      const text = bytes.toString('latin1');
      const all = objectsOf(text);
      const changed = new Map<number, string>();
      for (const choice of objects) {
        const [own, other] = [pick(all, choice.which), pick(all, choice.other)];
        if (own && other) changed.set(own.number, altered(own, other, choice));
      }
      const named = [...text.matchAll(/\/Root (\d+) 0 R/g)].at(-1)?.[1];
      const forming: Forming = {
        objects: [...changed].map(([number, body]) => ({ number, body: ` ${body} ` })),
        size: Math.max(0, ...all.map(({ number }) => number)) + 1,
        root: root === null ? Number(named) : (pick(all, root)?.number ?? 1),
        previous: startXref(text),
      };
      const revision =
        listing === 'packed'
          ? packedRevision(bytes.length, forming)
          : listedRevision(bytes.length, listing, forming);
      return Buffer.concat([bytes, revision]);
    },
);
