import type { DraftsDatabase } from './database.ts';
import { draftKey } from './key.ts';
import type { FileDraft } from './records.ts';
import { rememberedFileSchema, type RememberedFile } from './schema.ts';

/** Remembers name and hash of a file that was chosen under a criterion; outlives the draft, holds no bytes. */
export async function rememberFile(database: DraftsDatabase, draft: FileDraft): Promise<void> {
  const { owner, criterion, name, sha256, size, writtenAt } = draft;
  await database.put('remembered', {
    key: JSON.stringify([draftKey(draft), name]),
    owner,
    portal: owner.portal,
    criterion,
    name,
    sha256,
    size,
    rememberedAt: writtenAt,
  });
}

/** All files remembered for one portal, whoever's they are. */
export async function listRemembered(database: DraftsDatabase, portal: string): Promise<RememberedFile[]> {
  const records = await database.getAllFromIndex('remembered', 'portal', portal);
  return records.flatMap((record) => {
    const parsed = rememberedFileSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}
