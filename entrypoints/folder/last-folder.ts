import { dropLastFolder, getLastFolder, putLastFolder } from '../../utils/drafts/folder-store.ts';
import { isContentHash } from '../../utils/evidence/hash.ts';
import { withDrafts } from '../background/drafts-database.ts';
import type { Entry } from './entry.ts';
import { keptFacts } from './look-into.ts';

/** What is known of the folder that was checked in an earlier visit. */
export interface LastFolder {
  name: string;
  /** ISO 8601. */
  checkedAt: string;
  handle: FileSystemDirectoryHandle | null;
  entries: Entry[];
}

/** Keeps the list of what was looked at. Without room for it the next visit starts from nothing. */
export async function keepLastFolder(
  handle: FileSystemDirectoryHandle | null,
  entries: readonly Entry[],
): Promise<void> {
  const files = entries.flatMap(({ path, size, facts }) =>
    facts && isContentHash(facts.sha256) ? [{ path, size, sha256: facts.sha256 }] : [],
  );
  const name = handle?.name ?? files[0]?.path.split('/')[0] ?? '';
  const checkedAt = new Date().toISOString();
  await withDrafts((database) => putLastFolder(database, { name, checkedAt, handle, files })).catch(
    () => undefined,
  );
}

export async function forgetLastFolder(): Promise<void> {
  await withDrafts(dropLastFolder).catch(() => undefined);
}

/** The list of an earlier visit with what this engine knows of it; null where nothing of it is known. */
export async function recallLastFolder(): Promise<LastFolder | null> {
  const stored = await withDrafts(getLastFolder).catch(() => null);
  if (!stored) return null;
  const entries: Entry[] = [];
  for (const { path, size, sha256 } of stored.files) {
    const facts = await keptFacts(sha256);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const shared = { id: crypto.randomUUID(), path, name, size, file: null, kept: true, again: false };
    if (facts) entries.push({ ...shared, step: 'done', facts });
  }
  const { name, checkedAt, handle } = stored;
  const isFolder = handle instanceof FileSystemDirectoryHandle;
  return entries.length > 0 ? { name, checkedAt, handle: isFolder ? handle : null, entries } : null;
}
