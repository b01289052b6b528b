import { latin1Text } from './bytes.ts';

/** Formats written as text, by how they begin; "text" for any other text; null for what is none. */
export function textFormat(bytes: Uint8Array): string | null {
  const head = latin1Text(bytes.subarray(0, 1024));
  const start = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '').toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<svg/s.test(start)) return 'svg';
  if (start.startsWith('<?xml')) return 'xml';
  // Control characters other than tab, line ends and form feed do not stand in text.
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(head) ? null : 'text';
}
