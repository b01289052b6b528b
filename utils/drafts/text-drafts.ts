import type { IDBPObjectStore } from 'idb';
import type { DraftsDatabase } from './database.ts';
import { draftKey } from './key.ts';
import { textDraftSchema, type DraftOwner, type TextDraft } from './records.ts';
import { storedTextSchema, type DraftsSchema, type StoredText, type StoredVersion } from './schema.ts';
import { dropTyped, keepVersion, moveVersions, type VersionsStore } from './version-store.ts';
import { losesText, nextPeak, versionLeft } from './versions.ts';
import { comesLate } from './written.ts';
import { whole } from './whole.ts';

/** Texts and their earlier versions, open for writing. */
export interface Stores {
  texts: IDBPObjectStore<DraftsSchema, ('texts' | 'versions')[], 'texts', 'readwrite'>;
  versions: VersionsStore;
}

/** Runs work on texts and their earlier versions in one transaction, which is on disk when this resolves. */
export async function writeTexts(
  database: DraftsDatabase,
  work: (stores: Stores) => Promise<void>,
): Promise<void> {
  const transaction = database.transaction(['texts', 'versions'], 'readwrite', { durability: 'strict' });
  const stores = {
    texts: transaction.objectStore('texts'),
    versions: transaction.objectStore('versions'),
  };
  await whole(transaction, () => work(stores));
}

/** A draft as an earlier version; of one that another tab may still show, with what brings it back. */
function asVersion(draft: TextDraft, key: string, from: 'typed' | 'tab'): StoredVersion {
  const { value, formatting, writtenAt, writer, base } = draft;
  const version = { key, value, formatting, writtenAt, from };
  return from === 'tab' ? { ...version, writer, base } : version;
}

/** Keeps what would be gone with the text before: a longer one, one that stood for a while, one of another tab. */
async function keepBefore(versions: VersionsStore, before: StoredText, draft: TextDraft): Promise<void> {
  const { key, peak, value, writtenAt } = before;
  if (losesText(peak, draft.value)) {
    // The formatting of a longer text than that is not known any more.
    const formatting = peak === value ? before.formatting : undefined;
    await keepVersion(versions, { key, value: peak, formatting, writtenAt, from: 'typed' });
  }
  const left = versionLeft(before, draft);
  if (left !== null) await keepVersion(versions, asVersion(before, key, left));
}

async function layOver({ texts, versions }: Stores, draft: TextDraft, now: number): Promise<void> {
  const key = draftKey(draft);
  const stored = storedTextSchema.safeParse(await texts.get(key));
  const before = stored.success ? stored.data : null;
  if (before && comesLate(draft, before, now)) {
    const isNew = draft.value !== before.value && draft.value.trim() !== '';
    const from = draft.writer === before.writer ? 'typed' : 'tab';
    if (isNew) await keepVersion(versions, asVersion(draft, key, from));
    return;
  }
  if (before) await keepBefore(versions, before, draft);
  const base = draft.base ?? before?.base;
  if (base !== undefined && base !== before?.base && base.trim() !== '') {
    await keepVersion(versions, { key, value: base, writtenAt: draft.writtenAt, from: 'portal' });
  }
  const peak = before ? nextPeak(before.peak, draft.value) : draft.value;
  await texts.put({ ...draft, base, key, portal: draft.owner.portal, peak });
}

/**
 * Keeps a typed text, the empty one included, in place of the one before under its key; a longer text that it
 * would wipe out is kept as an earlier version. One that comes late, after a text written later, becomes an earlier
 * version itself; `now` in milliseconds, see `comesLate`. Resolves once it is on disk; throws the database's errors.
 */
export async function putText(database: DraftsDatabase, draft: TextDraft, now = Infinity): Promise<string> {
  await writeTexts(database, (stores) => layOver(stores, draft, now));
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
  await writeTexts(database, async (stores) => {
    const stored = storedTextSchema.safeParse(await stores.texts.get(from));
    if (!stored.success) return;
    const draft = textDraftSchema.parse({ ...stored.data, owner });
    const key = draftKey(draft);
    if (key === from) return;
    await moveVersions(stores.versions, from, key);
    const own = storedTextSchema.safeParse(await stores.texts.get(key));
    if (own.success && own.data.value !== draft.value && own.data.value.trim() !== '') {
      const { value, formatting, writtenAt } = own.data;
      if (!comesLate(draft, own.data, now))
        await keepVersion(stores.versions, { key, value, formatting, writtenAt });
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

/** Forgets a text draft and what was typed before it; what the portal held in its place stays. */
export async function deleteText(database: DraftsDatabase, key: string): Promise<void> {
  await writeTexts(database, async ({ texts, versions }) => {
    await texts.delete(key);
    await dropTyped(versions, key);
  });
}

/**
 * Makes a text that the portal was seen to hold, at `seenAt` (ISO 8601), a version of the history; only where
 * nothing was typed since `writtenAt`: what the portal holds may be older than what is typed at this moment.
 * Of `elsewhere`, the documents that other tabs show, one may have a text in that place that this one replaced:
 * the last of them is the draft from now on. Resolves once it is on disk; throws the database's errors.
 */
export async function settleText(
  database: DraftsDatabase,
  key: string,
  writtenAt: string,
  seenAt: string,
  elsewhere: readonly string[] = [],
): Promise<void> {
  await writeTexts(database, async ({ texts, versions }) => {
    const stored = storedTextSchema.safeParse(await texts.get(key));
    if (!stored.success || stored.data.writtenAt !== writtenAt) return;
    await texts.delete(key);
    const { value, formatting } = stored.data;
    if (value.trim() !== '')
      await keepVersion(versions, { key, value, formatting, writtenAt: seenAt, from: 'saved' });
    const others = (await versions.index('key').getAll(key)).filter(
      ({ from, writer, value: text }) =>
        from === 'tab' && text !== value && writer !== undefined && elsewhere.includes(writer),
    );
    const other = others.at(-1);
    if (!other) return;
    const { value: left, formatting: leftAs, writtenAt: leftAt, base, writer } = other;
    const text = { value: left, formatting: leftAs, peak: left, writtenAt: leftAt };
    await texts.put({ ...stored.data, ...text, base, writer });
  });
}
