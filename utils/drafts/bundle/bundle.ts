import { openFrames, sealFrames } from './frames.ts';
import { BundleError } from './error.ts';
import { readHeader, writeHeader, type BundleHeader } from './header.ts';
import { readItems, type Incoming } from './read-items.ts';
import { cipherSealer, digestSealer, type Sealer } from './sealer.ts';
import { newSeal, secretFor, type Secret } from './secret.ts';
import { writeItems, type Outgoing } from './write-items.ts';

async function sealerFor(
  { seal }: BundleHeader,
  bytes: Uint8Array<ArrayBuffer>,
  secret: Secret | null,
): Promise<Sealer> {
  if (seal.type === 'digest') return digestSealer(bytes);
  if (!secret) throw new BundleError('passphrase-needed');
  return cipherSealer(bytes, secret, seal.fileSalt);
}

/**
 * One file of drafts, piece by piece, never more than a few MiB at once: a header in the clear and sealed chunks,
 * under the key of a passphrase where there is one. `about` says when and by which installation it is made.
 */
export async function* writeBundle(
  items: AsyncIterable<Outgoing>,
  secret: Secret | null,
  about: Pick<BundleHeader, 'madeAt' | 'machine'>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { madeAt, machine } = about;
  const header: BundleHeader = {
    madeAt,
    machine,
    seal: secret ? await newSeal(secret) : { type: 'digest' },
  };
  const bytes = writeHeader(header);
  yield bytes;
  yield* sealFrames(writeItems(items), await sealerFor(header, bytes, secret));
}

/** A file of drafts whose header was read and whose passphrase was right. */
export interface OpenBundle {
  header: BundleHeader;
  /** Reads the items from the first on, each time anew; throws `BundleError`. */
  items: () => AsyncGenerator<Incoming>;
}

/**
 * Opens a file of drafts with the passphrase that was typed, null where none was. Throws `BundleError`, with
 * `passphrase-needed` where the file is sealed and none was given.
 */
export async function openBundle(file: Blob, passphrase: string | null): Promise<OpenBundle> {
  const { header, bytes } = await readHeader(file);
  const { seal } = header;
  const secret = seal.type === 'passphrase' && passphrase !== null ? await secretFor(seal, passphrase) : null;
  const sealer = await sealerFor(header, bytes, secret);
  return { header, items: () => readItems(openFrames(file, bytes.length, sealer)) };
}
