import { writeBundle } from '../bundle/bundle.ts';
import { collect } from '../bundle/collect.ts';
import { BUNDLE_EXTENSION } from '../bundle/file-name.ts';
import type { BundleHeader } from '../bundle/header.ts';
import type { DraftsDatabase } from '../database.ts';
import { fingerprint } from './fingerprint.ts';
import { noteBackup, type BackupFolder } from './store.ts';

/** Name of an installation's backup: each has its own, so that machines that share a folder never write one file. */
export function backupName(machine: string): string {
  return `Soat CCHC - sao luu ${machine}${BUNDLE_EXTENSION}`;
}

/**
 * Writes everything into the folder's file of this installation, sealed. The browser puts the new file in the old
 * one's place once it is whole; a write that breaks off leaves the old one. Throws the file system's and the
 * database's errors.
 */
export async function writeBackup(
  database: DraftsDatabase,
  folder: BackupFolder,
  about: Pick<BundleHeader, 'madeAt' | 'machine'>,
): Promise<void> {
  const kept = await fingerprint(database);
  const file = await folder.handle.getFileHandle(backupName(about.machine), { create: true });
  const writable = await file.createWritable();
  try {
    for await (const piece of writeBundle(collect(database, null), folder.secret, about)) {
      await writable.write(piece);
    }
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  await noteBackup(database, { at: about.madeAt, fingerprint: kept });
}
