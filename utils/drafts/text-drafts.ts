import type { IDBPObjectStore } from 'idb';
import type { DraftsDatabase } from './database.ts';
import { draftKey } from './key.ts';
import type { TextDraft } from './records.ts';
import {
  storedTextSchema,
  storedVersionSchema,
  type DraftsSchema,
  type StoredText,
  type StoredVersion,
} from './schema.ts';
import { losesText, MAX_VERSIONS, nextPeak } from './versions.ts';

type VersionsStore = IDBPObjectStore<DraftsSchema, ('texts' | 'versions')[], 'versions', 'readwrite'>;

async function keepVersion(versions: VersionsStore, version: StoredVersion): Promise<void> {
  await versions.add(version);
  const kept = await versions.index('key').getAllKeys(version.key);
  for (const old of kept.slice(0, -MAX_VERSIONS)) await versions.delete(old);
}

/**
 * Keeps a typed text, the empty one included, in place of the one before under its key; a longer text that it
 * would wipe out is kept as an earlier version. Resolves once it is on disk; throws the database's errors.
 */
export async function putText(database: DraftsDatabase, draft: TextDraft): Promise<string> {
  const key = draftKey(draft);
  const transaction = database.transaction(['texts', 'versions'], 'readwrite', { durability: 'strict' });
  const work = async () => {
    const texts = transaction.objectStore('texts');
    const before = storedTextSchema.safeParse(await texts.get(key));
    let peak = draft.value;
    if (before.success) {
      const { peak: lost, writtenAt } = before.data;
      if (losesText(lost, draft.value)) {
        await keepVersion(transaction.objectStore('versions'), { key, value: lost, writtenAt });
      }
      peak = nextPeak(lost, draft.value);
    }
    await texts.put({ ...draft, key, portal: draft.owner.portal, peak });
  };
  await Promise.all([work(), transaction.done]);
  return key;
}

/** Keeps a text as an earlier version of the draft under that key. Throws the database's errors. */
export async function addVersion(database: DraftsDatabase, version: StoredVersion): Promise<void> {
  const transaction = database.transaction(['texts', 'versions'], 'readwrite', { durability: 'strict' });
  await Promise.all([keepVersion(transaction.objectStore('versions'), version), transaction.done]);
}

/** The text drafts kept for one portal, whoever's they are. Unreadable records are left alone and not returned. */
export async function listTexts(database: DraftsDatabase, portal: string): Promise<StoredText[]> {
  const records = await database.getAllFromIndex('texts', 'portal', portal);
  return records.flatMap((record) => {
    const parsed = storedTextSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Earlier versions of a text draft, newest first. */
export async function listVersions(database: DraftsDatabase, key: string): Promise<StoredVersion[]> {
  const records = await database.getAllFromIndex('versions', 'key', key);
  const versions = records.flatMap((record) => {
    const parsed = storedVersionSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
  return versions.reverse();
}

/**
 * Forgets a text draft and its earlier versions. With `writtenAt`, only where nothing was typed since then: what
 * the portal was seen to hold may be older than what is typed at this moment.
 */
export async function deleteText(database: DraftsDatabase, key: string, writtenAt?: string): Promise<void> {
  const transaction = database.transaction(['texts', 'versions'], 'readwrite', { durability: 'strict' });
  const work = async () => {
    const texts = transaction.objectStore('texts');
    if (writtenAt !== undefined && (await texts.get(key))?.writtenAt !== writtenAt) return;
    await texts.delete(key);
    const versions = transaction.objectStore('versions');
    for (const version of await versions.index('key').getAllKeys(key)) await versions.delete(version);
  };
  await Promise.all([work(), transaction.done]);
}
