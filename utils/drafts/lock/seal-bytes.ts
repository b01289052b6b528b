import { join, randomBytes } from '../bundle/bytes.ts';
import { openFrames, sealFrames, CHUNK } from '../bundle/frames.ts';
import { cipherSealer } from '../bundle/sealer.ts';
import { toHex } from '../../text/hex.ts';

/** The type of sealed bytes, before that of what they are. */
const SEALED = 'application/x-soat-cchc-sealed;';
/** Bytes in front, which make the key of these bytes alone. */
const SALT = 32;

type From = { key: CryptoKey };

async function* pieces(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += CHUNK) {
    yield new Uint8Array(await blob.slice(at, at + CHUNK).arrayBuffer());
  }
}

/** Whether bytes are sealed. */
export function isSealed({ type }: Blob): boolean {
  return type.startsWith(SEALED);
}

/** Seals the bytes of a file, in chunks (AES-256-GCM, bundle/frames.ts). */
export async function sealBytes(from: From, blob: Blob): Promise<Blob> {
  const salt = randomBytes(SALT);
  const sealed: Blob[] = [];
  for await (const frame of sealFrames(pieces(blob), await cipherSealer(salt, from, toHex(salt)))) {
    sealed.push(new Blob([frame]));
  }
  return new Blob([salt, ...sealed], { type: `${SEALED}${blob.type}` });
}

/** What `sealBytes` was given; throws `BundleError` where they are not those bytes. */
export async function openBytes(from: From, blob: Blob): Promise<Blob> {
  const salt = join(new Uint8Array(await blob.slice(0, SALT).arrayBuffer()));
  const opened: Blob[] = [];
  for await (const piece of openFrames(blob, SALT, await cipherSealer(salt, from, toHex(salt)))) {
    opened.push(new Blob([piece]));
  }
  return new Blob(opened, { type: blob.type.slice(SEALED.length) });
}
