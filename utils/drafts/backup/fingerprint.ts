import { toHex } from '../../text/hex.ts';
import { encode, sha256 } from '../bundle/bytes.ts';
import type { DraftsDatabase } from '../database.ts';

/**
 * Tells whether anything that a backup holds changed: a hash over texts, versions, files and what lies aside, bytes
 * by their hash alone. Cheap enough to be asked each time a page is opened.
 */
export async function fingerprint(database: DraftsDatabase): Promise<string> {
  const transaction = database.transaction(['texts', 'versions', 'files', 'aside']);
  const [texts, versions, files, aside] = await Promise.all([
    transaction.objectStore('texts').getAll(),
    transaction.objectStore('versions').getAll(),
    transaction.objectStore('files').getAll(),
    transaction.objectStore('aside').getAllKeys(),
  ]);
  await transaction.done;
  return toHex(await sha256(encode(JSON.stringify([texts, versions, files, aside]))));
}
