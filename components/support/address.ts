/** Where what can be told the maintainers is shown: of the page in `tab`, or of none. */
export function supportAddress(what: 'structure' | 'problem', tab: number | null): string {
  return `/support.html?what=${what}${tab === null ? '' : `&tab=${tab}`}`;
}
