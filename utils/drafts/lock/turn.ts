import type { DraftsDatabase } from '../database.ts';
import type { StoredVault } from '../schema.ts';
import { isSealed, openBytes, sealBytes } from './seal-bytes.ts';
import { isSealedRecord, openRecord, sealRecord, type SealedStore } from './seal-record.ts';
import type { VaultKeys } from './vault.ts';
import { whole } from '../whole.ts';

/** The stores of which a record is small enough that all of them are turned in one transaction. */
const SMALL = ['texts', 'versions', 'files', 'remembered', 'gates', 'seen', 'folders', 'aside'] as const;
/** Those whose records carry no key of their own. */
const NUMBERED: readonly string[] = ['versions', 'gates', 'aside'];

/** Bytes that lie aside, turned beforehand, by the record's number. */
async function turnAside(
  database: DraftsDatabase,
  turn: (blob: Blob) => Promise<Blob>,
): Promise<Map<unknown, Blob>> {
  const turned = new Map<unknown, Blob>();
  for (const number of await database.getAllKeys('aside')) {
    const record = await database.get('aside', number);
    if (record?.bytes) turned.set(number, await turn(record.bytes));
  }
  return turned;
}

/** Turns every small record and what is said of the lock in one transaction: all of it is on disk, or nothing. */
async function turnRecords(
  database: DraftsDatabase,
  vault: StoredVault | null,
  turn: (store: SealedStore, record: object) => object,
  aside: ReadonlyMap<unknown, Blob>,
): Promise<void> {
  const transaction = database.transaction([...SMALL, 'facts', 'backups', 'vault'], 'readwrite', {
    durability: 'strict',
  });
  const work = async () => {
    for (const name of SMALL) {
      const store = transaction.objectStore(name);
      const [records, numbers] = await Promise.all([store.getAll(), store.getAllKeys()]);
      await store.clear();
      for (const [index, record] of records.entries()) {
        const number = numbers[index];
        const bytes = name === 'aside' ? aside.get(number) : undefined;
        const turned = turn(name, { ...record, ...(bytes && { bytes }) }) as never;
        await store.put(turned, NUMBERED.includes(name) ? (number as never) : undefined);
      }
    }
    // What was read of files is read again; the key of backups must not lie beside what it opens.
    await transaction.objectStore('facts').clear();
    await transaction.objectStore('backups').clear();
    const vaults = transaction.objectStore('vault');
    await (vault ? vaults.put(vault) : vaults.clear());
  };
  await whole(transaction, work);
}

/**
 * Turns the lock on: every record is sealed at once, then the bytes of files one by one (`sealFiles`). Nobody else
 * may write meanwhile. The folder of backups is forgotten: its key would open them. Throws the database's errors, and
 * then nothing is locked.
 */
export async function turnOn(database: DraftsDatabase, vault: StoredVault, keys: VaultKeys): Promise<void> {
  const aside = await turnAside(database, (blob) => sealBytes(keys.bytes, blob));
  await turnRecords(database, vault, (store, record) => sealRecord(keys, store, record), aside);
}

/**
 * Turns the lock off, once all bytes of files are open (`openFiles`) and letters taken in. Nobody else may write
 * meanwhile. Throws the database's errors, and then all is still locked.
 */
export async function turnOff(database: DraftsDatabase, keys: VaultKeys): Promise<void> {
  const aside = await turnAside(database, async (blob) =>
    isSealed(blob) ? openBytes(keys.bytes, blob) : blob,
  );
  const open = (store: SealedStore, record: object) => openRecord(keys, store, record) as object;
  await turnRecords(database, null, open, aside);
}

/** Puts turned bytes in the place of those that were read, unless these are gone since then. */
async function replaceBytes(
  database: DraftsDatabase,
  from: string,
  turned: Record<string, unknown> & { sha256: string },
): Promise<void> {
  const transaction = database.transaction('blobs', 'readwrite', { durability: 'strict' });
  const work = async () => {
    if ((await transaction.store.getKey(from)) === undefined) return;
    await transaction.store.put(turned as never);
    if (turned.sha256 !== from) await transaction.store.delete(from);
  };
  await whole(transaction, work);
}

/** Seals the bytes of files that are not sealed yet; each on its own, so that it may be broken off and done again. */
export async function sealFiles(database: DraftsDatabase, keys: VaultKeys): Promise<void> {
  for (const key of await database.getAllKeys('blobs')) {
    const record = await database.get('blobs', key);
    if (!record || isSealedRecord(record)) continue;
    const blob = await sealBytes(keys.bytes, record.blob);
    await replaceBytes(database, key, sealRecord(keys, 'blobs', { ...record, blob }) as { sha256: string });
  }
}

/** The same the other way round. */
export async function openFiles(database: DraftsDatabase, keys: VaultKeys): Promise<void> {
  for (const key of await database.getAllKeys('blobs')) {
    const record = await database.get('blobs', key);
    if (!record || !isSealedRecord(record)) continue;
    const opened = openRecord(keys, 'blobs', record) as { sha256: string };
    const blob = isSealed(record.blob) ? await openBytes(keys.bytes, record.blob) : record.blob;
    await replaceBytes(database, key, { ...opened, blob });
  }
}
