import type { PageLayout } from './layout.ts';

/** TCVN3 (ABC) and VNI fonts by the names that their makers gave them, behind a subset's mark or not. */
const LEGACY_NAME = /^(?:[A-Z]{6}\+)?(\.?Vn[A-Z3]\w*|\.Vn\w+|VNI[-\s]?\w[\w-]*|VNtimes\w*|Vni\w+)/;
/** Letters that only Unicode text has: these fonts' own codes end below. */
const UNICODE_LETTERS = /[ăđơưĂĐƠƯ\u0300-\u0323\u1ea0-\u1ef9]/u;
/** What the old codes look like when they are taken for Western letters. */
const OLD_CODES = /[\u00a1-\u00ff]/gu;
const FEWEST = 5;

/** The name of a font of an old Vietnamese encoding without a subset's mark; null for other fonts. */
export function legacyFontName(name: string): string | null {
  return LEGACY_NAME.exec(name)?.[1] ?? null;
}

/**
 * Names of fonts of old encodings in which the pages have text that is no Unicode; those that the program mapped to
 * Unicode, and those that only show figures, are left out.
 */
export function unreadableFonts(layouts: readonly PageLayout[]): string[] {
  const texts = new Map<string, string>();
  for (const { fragments } of layouts) {
    for (const { legacyFont, text } of fragments) {
      if (legacyFont) texts.set(legacyFont, (texts.get(legacyFont) ?? '') + text);
    }
  }
  return [...texts]
    .filter(([, text]) => !UNICODE_LETTERS.test(text) && (text.match(OLD_CODES) ?? []).length >= FEWEST)
    .map(([font]) => font);
}
