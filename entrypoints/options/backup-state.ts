import type { BackupState } from '../../components/pages/keeping-model.ts';
import { fingerprint } from '../../utils/drafts/backup/fingerprint.ts';
import { getBackupFolder } from '../../utils/drafts/backup/store.ts';
import { withDrafts } from '../background/drafts-database.ts';

/** How the standing backup stands now; null where no folder was picked. */
export async function backupState(): Promise<BackupState | null> {
  return withDrafts(async (database) => {
    const folder = await getBackupFolder(database);
    if (!folder) return null;
    const { handle, written } = folder;
    const current = written !== null && written.fingerprint === (await fingerprint(database));
    return { folder: handle.name, writtenAt: written?.at ?? null, current };
  }).catch(() => null);
}
