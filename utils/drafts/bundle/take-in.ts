import type { IDBPObjectStore, StoreNames } from 'idb';
import type { DraftsDatabase } from '../database.ts';
import { draftKey } from '../key.ts';
import { bytesToKeep } from '../lock/sealed-database.ts';
import { storedFileSchema, type DraftsSchema } from '../schema.ts';
import type { OpenBundle } from './bundle.ts';
import {
  bareTextSchema,
  bareVersionSchema,
  type CarriedContent,
  type CarriedHistory,
  type CarriedOdd,
  type CarriedText,
  type CarriedVersion,
} from './items.ts';
import { merge, unite, winnerOf, type TextState } from './merge.ts';
import { whole } from '../whole.ts';

type VersionsStore = IDBPObjectStore<DraftsSchema, StoreNames<DraftsSchema>[], 'versions', 'readwrite'>;

/** Which text is to be the draft, by draft key, where the person said so. */
export type Choices = Readonly<Record<string, 'here' | 'incoming'>>;

/** The text kept under a key with its versions; null where there is none that can be read. */
export async function textState(database: DraftsDatabase, key: string): Promise<TextState | null> {
  const transaction = database.transaction(['texts', 'versions']);
  const [record, versions] = await Promise.all([
    transaction.objectStore('texts').get(key),
    transaction.objectStore('versions').index('key').getAll(key),
  ]);
  await transaction.done;
  return stateOf(record, versions);
}

/** Versions that can be read, without their key. */
function versionsOf(records: readonly unknown[]): CarriedVersion[] {
  return records.flatMap((record) => {
    const version = bareVersionSchema.safeParse(record);
    return version.success ? [version.data] : [];
  });
}

function stateOf(record: unknown, versions: readonly unknown[]): TextState | null {
  const text = bareTextSchema.safeParse(record);
  return text.success ? { text: text.data, versions: versionsOf(versions) } : null;
}

/** Writes the versions of a text anew in the order of time, since the oldest make room for later ones. */
async function writeVersions(
  store: VersionsStore,
  key: string,
  versions: readonly CarriedVersion[],
): Promise<void> {
  for (const id of await store.index('key').getAllKeys(key)) {
    if (bareVersionSchema.safeParse(await store.get(id)).success) await store.delete(id);
  }
  for (const version of versions) await store.add({ ...version, key });
}

/** Merges versions whose text is gone. */
async function takeHistory(database: DraftsDatabase, history: CarriedHistory): Promise<void> {
  const key = draftKey({ ...history, kind: 'text', value: '', writtenAt: '' });
  const transaction = database.transaction('versions', 'readwrite', { durability: 'strict' });
  const work = async () => {
    const kept = versionsOf(await transaction.store.index('key').getAll(key));
    await writeVersions(transaction.store, key, unite([...kept, ...history.versions]));
  };
  await whole(transaction, work);
}

/** Merges one text in one transaction, against what is there at that moment. */
async function takeText(
  database: DraftsDatabase,
  incoming: CarriedText,
  choices: Choices,
  now: number,
): Promise<void> {
  const key = draftKey(incoming.text);
  const transaction = database.transaction(['texts', 'versions', 'aside'], 'readwrite', {
    durability: 'strict',
  });
  const work = async () => {
    const texts = transaction.objectStore('texts');
    const versions = transaction.objectStore('versions');
    const record = await texts.get(key);
    const kept = await versions.index('key').getAll(key);
    const here = stateOf(record, kept);
    if (record && !here) {
      const at = new Date(now).toISOString();
      await transaction.objectStore('aside').add({ store: 'texts', record, bytes: null, at });
    }
    const winner = here ? (choices[key] ?? winnerOf(here, incoming, now)) : 'incoming';
    const merged = merge(here, incoming, winner);
    // Where the draft is gone, what it once was may still be there.
    await writeVersions(versions, key, unite([...versionsOf(kept), ...merged.versions]));
    await texts.put({ ...merged.text, key, portal: merged.text.owner.portal });
  };
  await whole(transaction, work);
}

/** Keeps a content and those of its drafts that are not here yet. */
async function takeContent(database: DraftsDatabase, content: CarriedContent, bytes: Blob): Promise<void> {
  const blob = await bytesToKeep(database, new Blob([bytes], { type: content.mime }));
  const transaction = database.transaction(['files', 'blobs'], 'readwrite', { durability: 'strict' });
  const work = async () => {
    const files = transaction.objectStore('files');
    for (const file of content.files) {
      const key = draftKey(file);
      if (storedFileSchema.safeParse(await files.get(key)).success) continue;
      await files.put({ ...file, key, portal: file.owner.portal });
    }
    await transaction.objectStore('blobs').put({ sha256: content.sha256, blob });
  };
  await whole(transaction, work);
}

/** Keeps aside what is no draft of this version's shape, once. */
async function takeOdd(database: DraftsDatabase, odd: CarriedOdd, bytes: Blob, now: number): Promise<void> {
  const { store, record, size } = odd;
  const kept = size > 0 ? await bytesToKeep(database, bytes) : null;
  const transaction = database.transaction('aside', 'readwrite', { durability: 'strict' });
  const work = async () => {
    const asText = JSON.stringify(record);
    const others = await transaction.store.getAll();
    if (others.some((other) => other.store === store && JSON.stringify(other.record) === asText)) return;
    const at = new Date(now).toISOString();
    await transaction.store.add({ store, record, bytes: kept, at });
  };
  await whole(transaction, work);
}

/**
 * Takes a file of drafts into the database, item by item: each is on disk before the next is read, and taking the
 * same file in again changes nothing, so that a broken-off import is simply begun anew. Nothing that is here goes:
 * a text that loses its place becomes an earlier version. `now` in milliseconds. Throws `BundleError` and the
 * database's errors.
 */
export async function takeIn(
  database: DraftsDatabase,
  bundle: OpenBundle,
  choices: Choices,
  now: number,
): Promise<void> {
  for await (const { item, bytes } of bundle.items()) {
    if (item.type === 'text') await takeText(database, item, choices, now);
    else if (item.type === 'history') await takeHistory(database, item);
    else if (item.type === 'content') await takeContent(database, item, bytes);
    else await takeOdd(database, item, bytes, now);
  }
}
