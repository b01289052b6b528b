import type { DraftsDatabase } from '../database.ts';
import { placeOf } from '../key.ts';
import { fileDraftSchema, type DraftOwner } from '../records.ts';
import { bytesKept } from '../lock/sealed-database.ts';
import { reportOf } from '../report-of.ts';
import { storedFileSchema, storedTextSchema, storedVersionSchema, type StoredFile } from '../schema.ts';
import { bareTextSchema, bareVersionSchema, type CarriedVersion } from './items.ts';
import type { Outgoing } from './write-items.ts';

interface Snapshot {
  texts: unknown[];
  versions: unknown[];
  files: unknown[];
  aside: { store: string; record: unknown; bytes: Blob | null }[];
}

/** All that is kept at one moment, without the bytes of files. */
async function snapshot(database: DraftsDatabase): Promise<Snapshot> {
  const transaction = database.transaction(['texts', 'versions', 'files', 'aside']);
  const [texts, versions, files, aside] = await Promise.all([
    transaction.objectStore('texts').getAll(),
    transaction.objectStore('versions').getAll(),
    transaction.objectStore('files').getAll(),
    transaction.objectStore('aside').getAll(),
  ]);
  await transaction.done;
  return { texts, versions, files, aside };
}

function odd(store: string, record: unknown, bytes: Blob | null = null): Outgoing {
  return { item: { type: 'odd', store, record, size: bytes?.size ?? 0 }, bytes };
}

/** The earlier versions of texts, by the text's key, and those that cannot be read. */
function versionsByKey(records: readonly unknown[]) {
  const byKey = new Map<string, CarriedVersion[]>();
  const unread: Outgoing[] = [];
  for (const record of records) {
    const parsed = storedVersionSchema.safeParse(record);
    if (!parsed.success || !placeOf(parsed.data.key)) unread.push(odd('versions', record));
    else {
      const { key } = parsed.data;
      byKey.set(key, [...(byKey.get(key) ?? []), bareVersionSchema.parse(parsed.data)]);
    }
  }
  return { byKey, unread };
}

async function contentOf(database: DraftsDatabase, stored: readonly StoredFile[]): Promise<Outgoing[]> {
  const [first] = stored;
  const kept = first && (await database.get('blobs', first.sha256));
  // A draft that was let go of since then, or that never had its bytes, has nothing to be put into a file.
  if (!kept) return stored.map((record) => odd('files', record));
  const { sha256 } = first;
  const files = stored.map((file) => fileDraftSchema.parse(file));
  const bytes = await bytesKept(database, kept.blob);
  const { size, type: mime } = bytes;
  return [{ item: { type: 'content', sha256, size, mime, files }, bytes }];
}

/** Items of texts and their versions, and of versions whose text is gone. */
function textItems({ texts, versions }: Snapshot, isWanted: (owner: DraftOwner) => boolean) {
  const { byKey, unread } = versionsByKey(versions);
  const items: Outgoing[] = [];
  for (const record of texts) {
    const parsed = storedTextSchema.safeParse(record);
    if (!parsed.success) {
      unread.push(odd('texts', record));
      continue;
    }
    const { key, owner } = parsed.data;
    const text = bareTextSchema.parse(parsed.data);
    if (isWanted(owner)) {
      items.push({ item: { type: 'text', text, versions: byKey.get(key) ?? [] }, bytes: null });
    }
    byKey.delete(key);
  }
  for (const [key, ofKey] of byKey) {
    const place = placeOf(key);
    if (!place || !isWanted(place.owner)) continue;
    items.push({ item: { type: 'history', ...place, versions: ofKey }, bytes: null });
  }
  return { items, unread };
}

/** File drafts by their content, and records of files that cannot be read. */
function filesByContent(records: readonly unknown[], isWanted: (owner: DraftOwner) => boolean) {
  const byContent = new Map<string, StoredFile[]>();
  const unread: Outgoing[] = [];
  for (const record of records) {
    const parsed = storedFileSchema.safeParse(record);
    if (!parsed.success) unread.push(odd('files', record));
    else if (isWanted(parsed.data.owner)) {
      const { sha256 } = parsed.data;
      byContent.set(sha256, [...(byContent.get(sha256) ?? []), parsed.data]);
    }
  }
  return { byContent, unread };
}

/**
 * What is put into a file of drafts: texts with their versions, contents with the drafts that have them, and
 * records that cannot be read. Of one report (`reportOf`) or, with null, of all; what cannot be read belongs to no
 * report. Texts are as they were at one moment. Throws the database's errors.
 */
export async function* collect(database: DraftsDatabase, report: string | null): AsyncGenerator<Outgoing> {
  const isWanted = (owner: DraftOwner) => report === null || reportOf(owner) === report;
  const taken = await snapshot(database);
  const texts = textItems(taken, isWanted);
  const files = filesByContent(taken.files, isWanted);
  yield* texts.items;
  for (const stored of files.byContent.values()) yield* await contentOf(database, stored);
  if (report !== null) return;
  yield* texts.unread;
  yield* files.unread;
  for (const { store, record, bytes } of taken.aside) {
    yield odd(store, record, bytes && (await bytesKept(database, bytes)));
  }
}
