import type { DraftsDatabase } from '../database.ts';
import { digest } from './cipher.ts';
import { openBytes, isSealed, sealBytes } from './seal-bytes.ts';
import { isSealedStore, openRecord, sealRecord, type SealedStore } from './seal-record.ts';
import type { VaultKeys } from './vault.ts';
import { whole } from '../whole.ts';

/** What is used of a store, an index and a cursor of the database, whichever records they hold. */
interface Index {
  keyPath: string | string[] | null;
  getAll: (query?: unknown) => Promise<unknown[]>;
  getAllKeys: (query?: unknown) => Promise<unknown[]>;
  count: (query?: unknown) => Promise<number>;
}
interface Cursor {
  value: unknown;
  update: (value: unknown) => Promise<unknown>;
  continue: () => Promise<Cursor | null>;
}
interface Store extends Omit<Index, 'keyPath'> {
  name: string;
  get: (query: unknown) => Promise<unknown>;
  put: (value: object, key?: unknown) => Promise<unknown>;
  add: (value: object, key?: unknown) => Promise<unknown>;
  delete: (query: unknown) => Promise<void>;
  index: (name: string) => Index;
  openCursor: () => Promise<Cursor | null>;
}
interface Transaction {
  store: Store;
  objectStore: (name: string) => Store;
  done: Promise<void>;
  abort: () => void;
}
interface Database {
  transaction: (stores: string | readonly string[], mode?: string, options?: object) => Transaction;
}

/** Keys of the databases that seal what is written to them. */
const KEYS = new WeakMap<object, VaultKeys>();

/** The same object with some of its members replaced. */
function withMembers<Target extends object>(target: Target, members: Partial<Target>): Target {
  return new Proxy(target, {
    get(_target, name) {
      if (Object.hasOwn(members, name)) return Reflect.get(members, name);
      const value: unknown = Reflect.get(target, name);
      // The database's own methods work on its own objects alone.
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** A key as it is stored: a digest stands for a text, of facts for the second of two. */
function storedKey(keys: VaultKeys, store: SealedStore, query: unknown): unknown {
  if (store === 'folders') return query;
  if (typeof query === 'string') return digest(keys.lookup, query);
  if (!Array.isArray(query)) return query;
  const [engine, sha256] = query as unknown[];
  return [engine, typeof sha256 === 'string' ? digest(keys.lookup, sha256) : sha256];
}

function sealedIndex(keys: VaultKeys, store: SealedStore, index: Index): Index {
  const stored = (query: unknown) => storedKey(keys, store, query);
  return withMembers(index, {
    async getAll(query) {
      const isRange = query instanceof IDBKeyRange;
      const records = await index.getAll(isRange ? undefined : stored(query));
      const opened = records.map((record) => openRecord(keys, store, record));
      // Digests are in no order, so that a range is found in what was opened.
      return isRange ? opened.filter((record) => isWithin(query, record, index.keyPath)) : opened;
    },
    getAllKeys: (query) => index.getAllKeys(stored(query)),
    count: (query) => index.count(stored(query)),
  });
}

function isWithin(range: IDBKeyRange, record: unknown, path: Index['keyPath']): boolean {
  if (typeof record !== 'object' || record === null || typeof path !== 'string') return false;
  const key: unknown = Reflect.get(record, path);
  return typeof key === 'string' && range.includes(key);
}

function sealedCursor(keys: VaultKeys, store: SealedStore, cursor: Cursor | null): Cursor | null {
  if (!cursor) return null;
  return withMembers(cursor, {
    value: openRecord(keys, store, cursor.value),
    update: (value) => cursor.update(sealRecord(keys, store, value as object)),
    continue: async () => sealedCursor(keys, store, await cursor.continue()),
  });
}

function sealedStore(keys: VaultKeys, plain: Store): Store {
  const { name } = plain;
  if (!isSealedStore(name)) return plain;
  const stored = (query: unknown) => storedKey(keys, name, query);
  // Bytes that have not been sealed yet stand under their hash itself.
  const mayBePlain = name === 'blobs';
  return withMembers(plain, {
    async get(query) {
      const found = (await plain.get(stored(query))) ?? (mayBePlain ? await plain.get(query) : undefined);
      return openRecord(keys, name, found);
    },
    getAll: async (query) =>
      (await plain.getAll(stored(query))).map((record) => openRecord(keys, name, record)),
    put: (value, key) => plain.put(sealRecord(keys, name, value), key),
    add: (value, key) => plain.add(sealRecord(keys, name, value), key),
    async delete(query) {
      await plain.delete(stored(query));
      if (mayBePlain) await plain.delete(query);
    },
    index: (index) => sealedIndex(keys, name, plain.index(index)),
    openCursor: async () => sealedCursor(keys, name, await plain.openCursor()),
  });
}

function sealedTransaction(keys: VaultKeys, plain: Transaction): Transaction {
  const objectStore = (name: string) => sealedStore(keys, plain.objectStore(name));
  return new Proxy(plain, {
    get(target, name) {
      if (name === 'objectStore') return objectStore;
      // Of one store alone: that of a transaction of several is undefined.
      if (name === 'store') return target.store && sealedStore(keys, target.store);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/**
 * The database as those see it who know the passphrase: every record is sealed as it is written and opened as it is
 * read, so that nobody else need know of it. Bytes of files are sealed by whoever writes them (`bytesToKeep`), since
 * that takes longer than a transaction lasts.
 */
export function sealedDatabase(database: DraftsDatabase, keys: VaultKeys): DraftsDatabase {
  const plain = database as unknown as Database;
  const transaction: Database['transaction'] = (stores, mode, options) =>
    sealedTransaction(keys, plain.transaction(stores, mode, options));
  const writing = async <Result>(name: string, work: (store: Store) => Promise<Result>): Promise<Result> => {
    const opened = transaction(name, 'readwrite');
    return whole(opened, () => work(opened.store));
  };
  const reading = (name: string) => transaction(name).store;
  const members = {
    transaction,
    get: (name: string, key: unknown) => reading(name).get(key),
    getAll: (name: string, query?: unknown) => reading(name).getAll(query),
    getAllFromIndex: (name: string, index: string, query?: unknown) =>
      reading(name).index(index).getAll(query),
    put: (name: string, value: object, key?: unknown) => writing(name, (store) => store.put(value, key)),
    add: (name: string, value: object, key?: unknown) => writing(name, (store) => store.add(value, key)),
    delete: (name: string, key: unknown) => writing(name, (store) => store.delete(key)),
  };
  const sealed = withMembers(database, members as unknown as Partial<DraftsDatabase>);
  KEYS.set(sealed, keys);
  return sealed;
}

/** The keys that a database seals with; null where it keeps what it is given. */
export function keysOf(database: DraftsDatabase): VaultKeys | null {
  return KEYS.get(database) ?? null;
}

/** A name that may stand outside of the database: while drafts are locked it says nothing. */
export function nameOutside(database: DraftsDatabase, name: string): string {
  const keys = keysOf(database);
  return keys ? digest(keys.lookup, name) : name;
}

/** A file's bytes as the database is to keep them. */
export async function bytesToKeep(database: DraftsDatabase, blob: Blob): Promise<Blob> {
  const keys = keysOf(database);
  return keys ? sealBytes(keys.bytes, blob) : blob;
}

/** A file's bytes, of what the database keeps of them. */
export async function bytesKept(database: DraftsDatabase, blob: Blob): Promise<Blob> {
  const keys = keysOf(database);
  return keys && isSealed(blob) ? openBytes(keys.bytes, blob) : blob;
}
