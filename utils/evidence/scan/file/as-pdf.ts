import { POINTS_PER_INCH } from '../paper.ts';
import { resolutionOf, type Sheet } from './sheet.ts';

const encoder = new TextEncoder();

/**
 * Image files in a PDF's clothes, a sheet a page as large as its resolution says, so that one set of decoders serves
 * both.
 */
export function asPdf(sheets: readonly Sheet[]): Uint8Array {
  const objects: Uint8Array[] = [];
  const reserve = (content: Uint8Array) => objects.push(content) + 2;
  const pages = sheets.map((sheet) => addPage(sheet, reserve));
  const catalog = encoder.encode('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((number) => `${number} 0 R`).join(' ');
  const tree = encoder.encode(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  return write([catalog, tree, ...objects]);
}

/** The page's object number. */
function addPage(sheet: Sheet, add: (content: Uint8Array) => number): number {
  const points = POINTS_PER_INCH / resolutionOf(sheet);
  const [width, height] = [sheet.width * points, sheet.height * points];
  let drawn = 0;
  let drawing = '';
  const names = sheet.strips.map(({ rows, tile, entries, bytes }, index) => {
    const place = tile ?? { left: 0, top: drawn, width: sheet.width };
    const size = `/Type /XObject /Subtype /Image /Width ${place.width} /Height ${rows}`;
    const corner = `${place.left * points} ${height - (place.top + rows) * points}`;
    drawn += rows;
    drawing += `q ${place.width * points} 0 0 ${rows * points} ${corner} cm /S${index} Do Q\n`;
    return `/S${index} ${add(stream(`${size} ${entries}`, bytes))} 0 R`;
  });
  const content = add(stream('', encoder.encode(drawing)));
  const resources = `/Resources << /XObject << ${names.join(' ')} >> >>`;
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${sheet.turn}`;
  return add(encoder.encode(`${page} ${resources} /Contents ${content} 0 R >>`));
}

function stream(entries: string, bytes: Uint8Array): Uint8Array {
  return join([
    encoder.encode(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    encoder.encode('\nendstream'),
  ]);
}

function write(objects: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [encoder.encode('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((object, index) => {
    const offset = length;
    const whole = [encoder.encode(`${index + 1} 0 obj\n`), object, encoder.encode('\nendobj\n')];
    parts.push(...whole);
    length += whole.reduce((sum, part) => sum + part.length, 0);
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return join([...parts, encoder.encode(table + trailer)]);
}

/** Byte arrays one after another. */
export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
