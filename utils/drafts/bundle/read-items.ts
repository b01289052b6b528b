import { toHex } from '../../text/hex.ts';
import { ByteReader } from './byte-reader.ts';
import { decode, readFour, sha256 } from './bytes.ts';
import { BundleError } from './error.ts';
import { carriedSchema, envelopeSchema, type Carried } from './items.ts';

/** Bytes of one item's JSON: a text with all its versions at their longest stays below. */
const LARGEST_ITEM = 64 * 1024 * 1024;
/** Bytes that may follow one item. */
const LARGEST_TAIL = 200_000_000;

/** An item as it was read, with the bytes that followed it. Those of a content were found to have its hash. */
export interface Incoming {
  item: Carried;
  bytes: Blob;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decode(bytes));
  } catch {
    throw new BundleError('damaged');
  }
}

/** Bytes that follow an item, in pieces that the browser may put on disk. */
async function tailOf(reader: ByteReader, size: number): Promise<Blob> {
  const pieces: Blob[] = [];
  for await (const piece of reader.pieces(size)) pieces.push(new Blob([piece]));
  return new Blob(pieces);
}

async function hasHash(bytes: Blob, expected: string): Promise<boolean> {
  return toHex(await sha256(new Uint8Array(await bytes.arrayBuffer()))) === expected;
}

/** An item of this version's shape; anything else as an odd one, so that it can be kept aside. */
function itemOf(json: unknown, type: string, size: number): Carried {
  const item = carriedSchema.safeParse(json);
  return item.success ? item.data : { type: 'odd', store: `import:${type}`, record: json, size };
}

/**
 * Reads items off a stream of opened chunks. Throws `BundleError` where the stream is none of items or a content is
 * not what its hash says.
 */
export async function* readItems(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<Incoming> {
  const reader = new ByteReader(chunks);
  while (!(await reader.isAtEnd())) {
    const length = readFour(await reader.take(4));
    if (length > LARGEST_ITEM) throw new BundleError('too-large');
    const json = parseJson(await reader.take(length));
    const envelope = envelopeSchema.safeParse(json);
    if (!envelope.success) throw new BundleError('damaged');
    const { type, size = 0 } = envelope.data;
    if (size > LARGEST_TAIL) throw new BundleError('too-large');
    const item = itemOf(json, type, size);
    const bytes = await tailOf(reader, size);
    if (item.type === 'content') {
      const { sha256: hash, files } = item;
      const isItsOwn = files.every((file) => file.sha256 === hash && file.size === size);
      if (!isItsOwn || !(await hasHash(bytes, hash))) throw new BundleError('damaged');
    }
    yield { item, bytes };
  }
}
