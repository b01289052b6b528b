import type { IDBPObjectStore } from 'idb';
import type { DraftsDatabase } from './database.ts';
import { storedVersionSchema, type DraftsSchema, type StoredVersion } from './schema.ts';
import { MAX_VERSIONS } from './versions.ts';

export type VersionsStore = IDBPObjectStore<DraftsSchema, ('texts' | 'versions')[], 'versions', 'readwrite'>;

/** Versions of one draft with the keys of their records, in the order in which they were kept. */
async function kept(versions: VersionsStore, key: string): Promise<{ id: number; version: StoredVersion }[]> {
  const found: { id: number; version: StoredVersion }[] = [];
  for (const id of await versions.index('key').getAllKeys(key)) {
    const version = storedVersionSchema.safeParse(await versions.get(id));
    if (version.success) found.push({ id, version: version.data });
  }
  return found;
}

async function trim(versions: VersionsStore, key: string): Promise<void> {
  const old = (await kept(versions, key)).filter(({ version }) => version.from !== 'sent');
  for (const { id } of old.slice(0, -MAX_VERSIONS)) await versions.delete(id);
}

/** Whether `old` says nothing that `version` does not say: the same from the same source, or its beginning. */
function isCovered(old: StoredVersion, version: StoredVersion): boolean {
  const from = old.from ?? 'typed';
  if (from !== (version.from ?? 'typed')) return false;
  return old.value === version.value || (from === 'typed' && version.value.startsWith(old.value));
}

/**
 * Keeps a text as an earlier version of the draft under its key, in place of those that it covers; the oldest ones
 * make room for it.
 */
export async function keepVersion(versions: VersionsStore, version: StoredVersion): Promise<void> {
  for (const { id, version: old } of await kept(versions, version.key)) {
    if (isCovered(old, version)) await versions.delete(id);
  }
  await versions.add(version);
  await trim(versions, version.key);
}

/** Makes the earlier versions of one draft those of another. */
export async function moveVersions(versions: VersionsStore, from: string, to: string): Promise<void> {
  for (const { id, version } of await kept(versions, from)) await versions.put({ ...version, key: to }, id);
  await trim(versions, to);
}

/** Forgets the versions that were typed; what the portal held stays. */
export async function dropTyped(versions: VersionsStore, key: string): Promise<void> {
  for (const { id, version } of await kept(versions, key)) {
    if (version.from === undefined || version.from === 'typed' || version.from === 'tab')
      await versions.delete(id);
  }
}

/** Of versions, in the order in which they were kept, the one written last first. */
function newestFirst(records: readonly unknown[]): StoredVersion[] {
  const versions = records.flatMap((record) => {
    const parsed = storedVersionSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
  return versions.reverse().sort((a, b) => Date.parse(b.writtenAt) - Date.parse(a.writtenAt));
}

/** Earlier versions of a text draft, the one written last first. Throws the database's errors. */
export async function listVersions(database: DraftsDatabase, key: string): Promise<StoredVersion[]> {
  return newestFirst(await database.getAllFromIndex('versions', 'key', key));
}

/** The same of all drafts whose keys begin so. */
export async function listVersionsUnder(database: DraftsDatabase, prefix: string): Promise<StoredVersion[]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  return newestFirst(await database.getAllFromIndex('versions', 'key', range));
}
