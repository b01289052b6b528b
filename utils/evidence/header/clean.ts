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
    .replace(/\/-(?=\p{Lu})/gu, '/')
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

/** Lines of one title; a symbol that was broken at its hyphen («88/PNV-» «CCHC») is joined again. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .join(' ')
    .replace(/(\d\/\p{Lu}[\p{L}-]*-) (?=\p{Lu}{2})/gu, '$1')
    .trim();
}

/** Letters that no Vietnamese word has, and signs between letters: a font that maps to the wrong letters. */
const FOREIGN = /(?![a-zđªºµ])\p{L}|\p{M}|\p{L}[¼½¾¿°¢]|[¼½¾¿]\p{L}|[\ue000-\uf8ff\ufffd]/iu;
/** Tone marks, circumflex, breve and horn of Vietnamese letters. */
const MARKS = /[\u0300-\u0303\u0306\u0309\u031b\u0323]/g;

/**
 * Whether a text is not what a reader sees: some programs write PDFs whose fonts map to the wrong letters («thā tÿc»
 * for «thủ tục»).
 */
export function isGarbled(text: string): boolean {
  return FOREIGN.test(text.normalize('NFD').replace(MARKS, ''));
}
