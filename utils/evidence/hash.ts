import { toHex } from '../text/hex.ts';

/** SHA-256 of the bytes as lower-case hex. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  // A view of shared memory cannot be digested, so the type is narrowed; our bytes come from files.
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return toHex(new Uint8Array(digest));
}

const UNREAD = 'unread:';

/** Stands in the place of a hash where the bytes were not read: unlike that of any content or other look. */
export function unreadHash(): string {
  return UNREAD + crypto.randomUUID();
}

/** Whether it is the hash of a content that was read. */
export function isContentHash(sha256: string): boolean {
  return !sha256.startsWith(UNREAD);
}
