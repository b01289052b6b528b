import { writeBundle } from '../../utils/drafts/bundle/bundle.ts';
import { collect } from '../../utils/drafts/bundle/collect.ts';
import { bundleName } from '../../utils/drafts/bundle/file-name.ts';
import { secretOf } from '../../utils/drafts/bundle/secret.ts';
import { machineWord } from '../../utils/messaging/machine.ts';
import { withDrafts } from '../background/drafts-database.ts';

/**
 * Makes a file of one report's drafts (`reportOf`) or, with null, of all. Its pieces are handed to the browser one
 * by one, which puts on disk what memory does not hold. Null where it failed.
 */
export async function exportDrafts(report: string | null, passphrase: string | null): Promise<File | null> {
  const madeAt = new Date().toISOString();
  try {
    const secret = passphrase === null ? null : await secretOf(passphrase);
    const about = { madeAt, machine: await machineWord() };
    const pieces: Blob[] = [];
    await withDrafts(async (database) => {
      for await (const piece of writeBundle(collect(database, report), secret, about)) {
        pieces.push(new Blob([piece]));
      }
    });
    return new File(pieces, bundleName(madeAt), { type: 'application/octet-stream' });
  } catch (error) {
    console.error(error);
    return null;
  }
}
