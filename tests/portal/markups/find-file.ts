import type { Portal } from '../portal.ts';
import type { StoredFile } from '../store.ts';
import type { User } from '../users.ts';

/** A file of the person's own unit by its id, the summary included. */
export function findFile(portal: Portal, user: User, id: string): StoredFile | undefined {
  const { entries, summary } = portal.procedure.report(user);
  const files = Object.values(entries).flatMap((entry) => entry.files);
  return [...files, ...(summary === null ? [] : [summary])].find((file) => file.id === id);
}
