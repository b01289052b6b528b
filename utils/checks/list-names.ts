import type { AttachedFile } from './check.ts';

/** More names than these make a finding unreadable. */
const MOST_NAMES = 5;

/** Files by the names that the page shows: «a.pdf», «b.pdf». */
export function listNames(files: readonly AttachedFile[]): string {
  const names = files.slice(0, MOST_NAMES).map(({ attachment }) => `«${attachment.name}»`);
  return names.join(', ') + (files.length > MOST_NAMES ? '…' : '');
}
