import type { Attachment } from '../report/criterion.ts';
import type { FileDraft } from './records.ts';

/** A timestamp, number or GUID that a portal puts in front, with its separator: «638316…_», «20231001_0815-». */
const PREFIX = /^(?=.*\d)[\da-f{}_-]{3,}[_\-.\s]$/i;

/** A name as it is compared: percent escapes undone, NFC, blanks and underscores alike. */
export function plainName(name: string): string {
  let decoded = name;
  try {
    decoded = decodeURIComponent(name);
  } catch {
    // A lone percent sign is part of the name.
  }
  return decoded
    .normalize('NFC')
    .replace(/[\s_]+/g, '_')
    .trim();
}

/**
 * Whether the portal lists a chosen file: by a name that it did not list when the file was chosen, or by one more of
 * the same. An earlier version by that name may be there still.
 */
export function isListed(draft: FileDraft, attachments: readonly Attachment[]): boolean {
  const ofThatName = (name: string) => isUploadedAs(name, draft.name);
  const before = (draft.listed ?? []).filter(ofThatName);
  const now = attachments
    .flatMap(({ origin, name }) => (origin === 'uploaded' ? [name] : []))
    .filter(ofThatName);
  return now.length > before.length || now.some((name) => !before.includes(name));
}

/** Whether a name in the portal's list is that of a file of one's own, up to a prefix that the portal put on. */
export function isUploadedAs(listed: string, own: string): boolean {
  return isPlainlyUploadedAs(plainName(listed), plainName(own));
}

/** The same of names as `plainName` gives them: for many names, each of which is taken apart once. */
export function isPlainlyUploadedAs(shown: string, name: string): boolean {
  if (shown === name) return true;
  return shown.endsWith(name) && PREFIX.test(shown.slice(0, -name.length));
}
