/** Codes that are listed by name; of more, the number is enough. */
const MOST_CODES = 12;

/** Criteria by their codes: «2.3, 2.4», cut short where there are many. */
export function listCodes(codes: readonly string[]): string {
  return codes.slice(0, MOST_CODES).join(', ') + (codes.length > MOST_CODES ? '…' : '');
}
