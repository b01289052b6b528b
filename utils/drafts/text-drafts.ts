import type { IDBPObjectStore } from 'idb';
import type { DraftsDatabase } from './database.ts';
import { draftKey } from './key.ts';
import { textDraftSchema, type DraftOwner, type TextDraft } from './records.ts';
import { storedTextSchema, type DraftsSchema, type StoredText } from './schema.ts';
import { keepVersion, moveVersions, type VersionsStore } from './version-store.ts';
import { losesText, nextPeak } from './versions.ts';
import { comesLate } from './written.ts';

interface Stores {
  texts: IDBPObjectStore<DraftsSchema, ('texts' | 'versions')[], 'texts', 'readwrite'>;
  versions: VersionsStore;
}

/** Runs work on texts and their earlier versions in one transaction, which is on disk when this resolves. */
async function write(database: DraftsDatabase, work: (stores: Stores) => Promise<void>): Promise<void> {
  const transaction = database.transaction(['texts', 'versions'], 'readwrite', { durability: 'strict' });
  const stores = {
    texts: transaction.objectStore('texts'),
    versions: transaction.objectStore('versions'),
  };
  await Promise.all([work(stores), transaction.done]);
}

async function layOver({ texts, versions }: Stores, draft: TextDraft, now: number): Promise<void> {
  const key = draftKey(draft);
  const before = storedTextSchema.safeParse(await texts.get(key));
  let peak = draft.value;
  if (before.success) {
    const { peak: lost, value, writtenAt } = before.data;
    if (comesLate(draft, before.data, now)) {
      const isNew = draft.value !== value && draft.value.trim() !== '';
      if (isNew) await keepVersion(versions, { key, value: draft.value, writtenAt: draft.writtenAt });
      return;
    }
    if (losesText(lost, draft.value)) await keepVersion(versions, { key, value: lost, writtenAt });
    peak = nextPeak(lost, draft.value);
  }
  await texts.put({ ...draft, key, portal: draft.owner.portal, peak });
}

/**
 * Keeps a typed text, the empty one included, in place of the one before under its key; a longer text that it
 * would wipe out is kept as an earlier version. One that comes late, after a text written later, becomes an earlier
 * version itself; `now` in milliseconds, see `comesLate`. Resolves once it is on disk; throws the database's errors.
 */
export async function putText(database: DraftsDatabase, draft: TextDraft, now = Infinity): Promise<string> {
  await write(database, (stores) => layOver(stores, draft, now));
  return draftKey(draft);
}

/**
 * Moves a text, earlier versions included, to another owner. Where that one has a text in its place, the one
 * written last is the draft and the other an earlier version of it. Throws the database's errors, and then nothing
 * has moved.
 */
export async function moveText(
  database: DraftsDatabase,
  from: string,
  owner: DraftOwner,
  now = Infinity,
): Promise<void> {
  await write(database, async (stores) => {
    const stored = storedTextSchema.safeParse(await stores.texts.get(from));
    if (!stored.success) return;
    const draft = textDraftSchema.parse({ ...stored.data, owner });
    const key = draftKey(draft);
    if (key === from) return;
    await moveVersions(stores.versions, from, key);
    const own = storedTextSchema.safeParse(await stores.texts.get(key));
    if (own.success && own.data.value !== draft.value && own.data.value.trim() !== '') {
      const { value, writtenAt } = own.data;
      if (!comesLate(draft, own.data, now)) await keepVersion(stores.versions, { key, value, writtenAt });
    }
    await layOver(stores, draft, now);
    await stores.texts.delete(from);
  });
}

/** The text drafts kept for one portal, whoever's they are. Unreadable records are left alone and not returned. */
export async function listTexts(database: DraftsDatabase, portal: string): Promise<StoredText[]> {
  const records = await database.getAllFromIndex('texts', 'portal', portal);
  return records.flatMap((record) => {
    const parsed = storedTextSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}

/**
 * Forgets a text draft and its earlier versions. With `writtenAt`, only where nothing was typed since then: what
 * the portal was seen to hold may be older than what is typed at this moment.
 */
export async function deleteText(database: DraftsDatabase, key: string, writtenAt?: string): Promise<void> {
  await write(database, async ({ texts, versions }) => {
    if (writtenAt !== undefined && (await texts.get(key))?.writtenAt !== writtenAt) return;
    await texts.delete(key);
    for (const version of await versions.index('key').getAllKeys(key)) await versions.delete(version);
  });
}
