import { toHundredths } from '../report/points.ts';

/** Line ends, composition and blanks around are the browser's and the server's affair, not the person's. */
function plainText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** Whether two texts say the same, letter for letter; «1,5» and «1.5» do not. */
export function sameText(one: string, other: string): boolean {
  return plainText(one) === plainText(other);
}

/**
 * Whether a draft is worth offering beside what the page shows: another text; of a score, another number, since
 * portals give back «1.50» for «1,5».
 */
export function worthOffering(field: 'score' | 'explanation', draft: string, present: string): boolean {
  if (sameText(draft, present)) return false;
  if (field === 'explanation') return true;
  const points = toHundredths(draft);
  return points === null || points !== toHundredths(present);
}
