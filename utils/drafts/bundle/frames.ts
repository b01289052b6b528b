import { fourBytes, join, readFour } from './bytes.ts';
import { BundleError } from './error.ts';
import { SEAL_BYTES, type Sealer } from './sealer.ts';

/** Bytes of a chunk before it is sealed; no more than a few of them are in memory at once. */
export const CHUNK = 1_048_576;
/** Whether it is the last chunk, and its length once sealed. */
const FRAME_HEAD = 5;

/** Cuts a stream of bytes into chunks of `CHUNK`, of which the last may be shorter or empty, and seals them. */
export async function* sealFrames(
  content: AsyncIterable<Uint8Array>,
  sealer: Sealer,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let index = 0;
  let waiting: Uint8Array[] = [];
  let length = 0;
  const frame = async (plain: Uint8Array<ArrayBuffer>, last: boolean) => {
    const sealed = await sealer.seal(plain, index, last);
    index += 1;
    return join(new Uint8Array([last ? 1 : 0]), fourBytes(sealed.length), sealed);
  };
  for await (const piece of content) {
    waiting.push(piece);
    length += piece.length;
    if (length <= CHUNK) continue;
    let rest = join(...waiting);
    while (rest.length > CHUNK) {
      yield await frame(rest.slice(0, CHUNK), false);
      rest = rest.subarray(CHUNK);
    }
    waiting = [rest];
    length = rest.length;
  }
  yield await frame(join(...waiting), true);
}

/**
 * Opens the chunks of a file from a place on. Throws `BundleError`: `cut` where the last one is missing, `damaged`
 * where one is not what was written or something follows the last.
 */
export async function* openFrames(
  file: Blob,
  from: number,
  sealer: Sealer,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let at = from;
  for (let index = 0; ; index += 1) {
    const head = new Uint8Array(await file.slice(at, at + FRAME_HEAD).arrayBuffer());
    if (head.length < FRAME_HEAD) throw new BundleError('cut');
    const length = readFour(head, 1);
    const [last] = head;
    if (length > CHUNK + SEAL_BYTES || last === undefined || last > 1) throw new BundleError('damaged');
    at += FRAME_HEAD;
    if (at + length > file.size) throw new BundleError('cut');
    const sealed = new Uint8Array(await file.slice(at, at + length).arrayBuffer());
    yield await sealer.open(sealed, index, last === 1);
    at += length;
    if (last === 0) continue;
    if (at !== file.size) throw new BundleError('damaged');
    return;
  }
}
