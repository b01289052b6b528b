import * as z from 'zod/mini';
import { decode, encode, fourBytes, join, readFour } from './bytes.ts';
import { BundleError } from './error.ts';

/** The first bytes of every file of drafts. */
const MAGIC = encode('SOATCCHC');
/** Version of the layout; a reader refuses those above its own. */
export const FORMAT_VERSION = 1;
/** Bytes; a header takes some hundreds. */
const MAX_HEADER = 16_384;
const FIXED = MAGIC.length + 1 + 4;

const hex = (bytes: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));

/** How the chunks are made from a passphrase (secret.ts). */
export const passphraseSealSchema = z.object({
  type: z.literal('passphrase'),
  kdf: z.literal('PBKDF2-SHA-256'),
  /** At least what OWASP asks of PBKDF2-SHA-256; at most what a slow machine finishes. */
  iterations: z.int().check(z.minimum(600_000), z.maximum(5_000_000)),
  salt: hex(16),
  cipher: z.literal('AES-256-GCM'),
  /** Makes the key of this one file from that of the passphrase. */
  fileSalt: hex(32),
  /** Tells a wrong passphrase from a damaged file. */
  check: hex(16),
});
export type PassphraseSeal = z.infer<typeof passphraseSealSchema>;

/** What stands in front in the clear; every chunk vouches for it. */
export const bundleHeaderSchema = z.object({
  /** ISO 8601. */
  madeAt: z.iso.datetime(),
  /** Which installation made it: a random word, so that a backup tells its own file from another machine's. */
  machine: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  seal: z.discriminatedUnion('type', [z.object({ type: z.literal('digest') }), passphraseSealSchema]),
});
export type BundleHeader = z.infer<typeof bundleHeaderSchema>;

/** The header as it stands in the file: eight letters, the version, its length, JSON. */
export function writeHeader(header: BundleHeader): Uint8Array<ArrayBuffer> {
  const json = encode(JSON.stringify(header));
  return join(MAGIC, new Uint8Array([FORMAT_VERSION]), fourBytes(json.length), json);
}

/**
 * Reads the header of a file, with the bytes it takes. Throws `BundleError` for a file that is none, of a later
 * version, cut or damaged.
 */
export async function readHeader(
  file: Blob,
): Promise<{ header: BundleHeader; bytes: Uint8Array<ArrayBuffer> }> {
  const fixed = new Uint8Array(await file.slice(0, FIXED).arrayBuffer());
  if (!MAGIC.every((byte, index) => byte === fixed[index])) throw new BundleError('foreign');
  const version = fixed[MAGIC.length];
  if (version !== undefined && version > FORMAT_VERSION) throw new BundleError('newer');
  if (fixed.length < FIXED) throw new BundleError('cut');
  const length = readFour(fixed, MAGIC.length + 1);
  if (version !== FORMAT_VERSION || length > MAX_HEADER) throw new BundleError('damaged');
  const bytes = new Uint8Array(await file.slice(0, FIXED + length).arrayBuffer());
  if (bytes.length < FIXED + length) throw new BundleError('cut');
  return { header: parse(bytes.subarray(FIXED)), bytes };
}

function parse(json: Uint8Array): BundleHeader {
  try {
    return bundleHeaderSchema.parse(JSON.parse(decode(json)));
  } catch {
    throw new BundleError('damaged');
  }
}
