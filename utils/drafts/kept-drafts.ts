import type { DraftsDatabase } from './database.ts';
import { deleteFile, listFiles } from './file-drafts.ts';
import { draftSchema, type Draft } from './records.ts';
import { deleteText, listTexts, settleText } from './text-drafts.ts';

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

/**
 * Lets go of a draft that the portal was seen to hold as it was read, unless it was written anew since then; a text
 * stays in the history. `elsewhere`: see `settleText`.
 */
export async function settleDraft(
  database: DraftsDatabase,
  { key, draft }: KeptDraft,
  elsewhere: readonly string[] = [],
): Promise<void> {
  const { writtenAt } = draft;
  if (draft.kind === 'file') await deleteFile(database, key, writtenAt);
  else await settleText(database, key, writtenAt, new Date().toISOString(), elsewhere);
}

/** Forgets a draft on the person's own click, of whichever kind it is. */
export async function dropDraft(database: DraftsDatabase, key: string): Promise<void> {
  await deleteText(database, key);
  await deleteFile(database, key);
}
