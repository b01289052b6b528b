/**
 * Text of a PDF as it is meant: composed letters, one kind of blank, dash and slash. Some fonts map their hyphen to
 * the soft hyphen, and «Đ» to the Icelandic letter that looks the same.
 */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[\u2044\u2215\uff0f]/g, '/')
    .replace(/\uff1a/g, ':')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without any blank, for text whose letters were set apart: «S ố : 2 5» → «Số:25». */
export function compact(text: string): string {
  return text.replace(/\s+/g, '');
}
