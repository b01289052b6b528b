/** Vietnamese text without accents, case kept: «Báo cáo số 25/BC-UBND» → "Bao cao so 25/BC-UBND". */
export function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC');
}

/** Cuts a text at a blank so that it has at most `length` characters; a single long word is cut hard. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1).lastIndexOf(' ');
  return text.slice(0, cut > 0 ? cut : length).trimEnd();
}
