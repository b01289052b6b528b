/**
 * Folds Vietnamese text for comparing: NFC/NFD, tone placement, case, accents and runs of blanks no longer
 * matter («Hoà  Bình» and «HÒA BÌNH» both become "hoa binh").
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
