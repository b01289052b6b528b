import type { BackupProblem } from '../../components/pages/keeping-model.ts';
import { BUNDLE_EXTENSION } from '../../utils/drafts/bundle/file-name.ts';
import { secretOf, type Secret } from '../../utils/drafts/bundle/secret.ts';
import { dropBackupFolder, getBackupFolder, putBackupFolder } from '../../utils/drafts/backup/store.ts';
import { backupName, writeBackup } from '../../utils/drafts/backup/write-backup.ts';
import { machineWord } from '../../utils/messaging/machine.ts';
import { withDrafts, withStored } from '../background/drafts-database.ts';
import { pickFolder as showPicker } from '../folder/copies.ts';
import { backupState } from './backup-state.ts';
import { permissionOf } from './folder-access.ts';

function problemOf(error: unknown): BackupProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'not-allowed';
  if (name === 'NotFoundError') return 'no-place';
  if (name === 'NotSupportedError') return 'not-supported';
  console.error(error);
  return 'failed';
}

/** Writes the backup; `ask` where a click allows to ask for permission. */
async function write(ask: boolean): Promise<BackupProblem | null> {
  try {
    const folder = await withDrafts(getBackupFolder);
    if (!folder) return 'no-place';
    if ((await permissionOf(folder.handle, ask)) !== 'granted') return 'not-allowed';
    const about = { madeAt: new Date().toISOString(), machine: await machineWord() };
    // Two pages of the extension never write the one file at once.
    await navigator.locks.request('backup', () =>
      withDrafts((database) => writeBackup(database, folder, about)),
    );
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/** Backs up on the person's click. */
export function backUp(): Promise<BackupProblem | null> {
  return write(true);
}

/** Backs up unasked where that is permitted already and something changed. Answers whether it did. */
export async function backUpQuietly(): Promise<boolean> {
  const state = await backupState();
  return state !== null && !state.current && (await write(false)) === null;
}

/** What the passphrase of the lock was made into; null where there is none, or drafts are locked. */
function secretOfLock(): Promise<Secret | null> {
  return withStored('shared', async (_database, { keys }) => keys?.secret ?? null);
}

/** Has a folder picked, keeps it with the key of the passphrase (without one: of the lock), and writes the first backup. */
export async function pickFolder(passphrase: string | null): Promise<BackupProblem | null> {
  try {
    const handle = await showPicker('readwrite');
    if (!handle) return null;
    const secret = passphrase === null ? await secretOfLock() : await secretOf(passphrase);
    if (!secret) return 'failed';
    await withDrafts((database) => putBackupFolder(database, { handle, secret, written: null }));
    return await write(false);
  } catch (error) {
    return problemOf(error);
  }
}

/** Forgets the folder; the files in it stay. */
export function forgetFolder(): Promise<void> {
  return withDrafts(dropBackupFolder);
}

/** Backups of other machines in the folder, the one written last first. */
export async function otherBackups(): Promise<readonly File[] | BackupProblem> {
  try {
    const folder = await withDrafts(getBackupFolder);
    if (!folder) return 'no-place';
    if ((await permissionOf(folder.handle, true)) !== 'granted') return 'not-allowed';
    const own = backupName(await machineWord());
    const files: File[] = [];
    for await (const entry of folder.handle.values()) {
      const isBackup = entry.name.endsWith(BUNDLE_EXTENSION) && entry.name !== own;
      if (isBackup && entry instanceof FileSystemFileHandle) files.push(await entry.getFile());
    }
    return files.sort((a, b) => b.lastModified - a.lastModified);
  } catch (error) {
    return problemOf(error);
  }
}
