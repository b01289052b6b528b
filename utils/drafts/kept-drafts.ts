import type { DraftsDatabase } from './database.ts';
import { deleteFile, listFiles } from './file-drafts.ts';
import { draftSchema, type Draft } from './records.ts';
import { deleteText, listTexts } from './text-drafts.ts';

/** A draft with the key it is kept under. */
export interface KeptDraft {
  key: string;
  draft: Draft;
}

/** All drafts kept for one portal, texts and files, whoever's they are. */
export async function listDrafts(database: DraftsDatabase, portal: string): Promise<KeptDraft[]> {
  const [texts, files] = await Promise.all([listTexts(database, portal), listFiles(database, portal)]);
  return [...texts, ...files].map((stored) => ({ key: stored.key, draft: draftSchema.parse(stored) }));
}

/** Forgets a draft as it was read, unless it was written anew since then. */
export async function deleteAsRead(database: DraftsDatabase, { key, draft }: KeptDraft): Promise<void> {
  const remove = draft.kind === 'text' ? deleteText : deleteFile;
  await remove(database, key, draft.writtenAt);
}

/** Forgets a draft on the person's own click, of whichever kind it is. */
export async function dropDraft(database: DraftsDatabase, key: string): Promise<void> {
  await deleteText(database, key);
  await deleteFile(database, key);
}
