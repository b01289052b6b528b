import type { IDBPObjectStore } from 'idb';
import type { DraftsDatabase } from './database.ts';
import { storedVersionSchema, type DraftsSchema, type StoredVersion } from './schema.ts';
import { MAX_VERSIONS } from './versions.ts';

export type VersionsStore = IDBPObjectStore<DraftsSchema, ('texts' | 'versions')[], 'versions', 'readwrite'>;

async function trim(versions: VersionsStore, key: string): Promise<void> {
  const kept = await versions.index('key').getAllKeys(key);
  for (const old of kept.slice(0, -MAX_VERSIONS)) await versions.delete(old);
}

/** Keeps a text as an earlier version of the draft under its key, once; the oldest ones make room for it. */
export async function keepVersion(versions: VersionsStore, version: StoredVersion): Promise<void> {
  const { key, value, writtenAt } = version;
  const kept = await versions.index('key').getAll(key);
  if (kept.some((other) => other.value === value && other.writtenAt === writtenAt)) return;
  await versions.add(version);
  await trim(versions, key);
}

/** Makes the earlier versions of one draft those of another. */
export async function moveVersions(versions: VersionsStore, from: string, to: string): Promise<void> {
  const index = versions.index('key');
  const ids = await index.getAllKeys(from);
  for (const id of ids) {
    const version = await versions.get(id);
    if (version) await versions.put({ ...version, key: to }, id);
  }
  await trim(versions, to);
}

/** Earlier versions of a text draft, the one written last first. Throws the database's errors. */
export async function listVersions(database: DraftsDatabase, key: string): Promise<StoredVersion[]> {
  const records = await database.getAllFromIndex('versions', 'key', key);
  const versions = records.flatMap((record) => {
    const parsed = storedVersionSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
  return versions.reverse().sort((a, b) => Date.parse(b.writtenAt) - Date.parse(a.writtenAt));
}
