const EXTENSIONS =
  'pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|csv|jpe?g|png|gif|bmp|tiff?|webp|heic|heif|zip|rar|7z|gz|tar|xml|html?|exe|mp4|p7m|p7s';
const NAME = new RegExp(
  `[^\\n\\r;|\\\\/]*?[^\\s;|\\\\/.]\\.(?:${EXTENSIONS})(?![\\p{L}\\p{N}])(?!\\.\\w)`,
  'giu',
);
const WORDS_BEFORE = /^[\s,;•*\-–]+|^(?:tệp|file|đã chọn|tải (?:về|xuống)|xem)\s*:?\s+/i;

/**
 * Names of files in a shown text, told by their extensions: «a.pdf (1,2 MB); b.docx» → a.pdf, b.docx. Blanks,
 * commas and dots inside a name stay; sizes, bullets and separators go.
 */
export function fileNames(text: string): string[] {
  if (!text.includes('.')) return [];
  const names = text.match(NAME) ?? [];
  return names.map((name, at) => (at > 0 ? name.replace(/^\s*\([^)]*\)/, '') : name)).map(withoutWords);
}

function withoutWords(name: string): string {
  return name.replace(WORDS_BEFORE, '').replace(WORDS_BEFORE, '').trim();
}

/** The file name in the address of a link: its last step, or a parameter; `download` before both. */
export function namesInAddress(link: Element): string[] {
  const download = fileNames(link.getAttribute('download') ?? '');
  if (download.length > 0) return download;
  const address = link.getAttribute('href') ?? '';
  if (address === '' || address.startsWith('javascript:')) return [];
  for (const piece of address.split(/[?&#]/).reverse()) {
    const names = fileNames(decoded(piece.slice(Math.max(piece.lastIndexOf('/'), piece.indexOf('=')) + 1)));
    if (names.length > 0) return names;
  }
  return [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
