const EXTENSIONS =
  'pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|csv|jpe?g|png|gif|bmp|tiff?|webp|heic|heif|zip|rar|7z|gz|tar|xml|html?|exe|mp4|p7m|p7s';
/** No letter follows, accents included; `\p{L}` would say the same ten times slower. */
const ENDING = new RegExp(`[^\\s;|\\\\/.]\\.(?:${EXTENSIONS})(?![A-Za-z0-9À-ỹ\\u0300-\\u036f]|\\.\\w)`, 'gi');
const BEFORE = /^.*[\n\r;|\\/]/s;
const SIZE_BEFORE = /^\s*\([^)]*\)/;
const WORDS_BEFORE = /^(?:[\s,•*\-–]+|(?:tệp|file|đã chọn|tải (?:về|xuống)|xem)\s*:?\s+|(?:tệp|file)\s*:)+/i;

/**
 * Names of files in a shown text, told by their extensions: «a.pdf (1,2 MB); b.docx» → a.pdf, b.docx. Blanks,
 * commas and dots inside a name stay; sizes, bullets and separators go.
 */
export function fileNames(text: string): string[] {
  if (!text.includes('.')) return [];
  const names: string[] = [];
  let from = 0;
  ENDING.lastIndex = 0;
  while (ENDING.test(text)) {
    const end = ENDING.lastIndex;
    const stretch = text.slice(from, end);
    const name = (from > 0 ? stretch.replace(SIZE_BEFORE, '') : stretch).replace(BEFORE, '');
    names.push(name.replace(WORDS_BEFORE, ''));
    from = end;
  }
  return names;
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
