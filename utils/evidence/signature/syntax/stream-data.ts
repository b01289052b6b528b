import { hasAscii, indexOfAscii } from '../../kind/bytes.ts';
import { inflate } from '../../pdf/inflate.ts';
import { asDict, asInteger, asItems, asName, type PdfObject, type PdfStream } from './objects.ts';
import { isWhiteSpace } from './bytes.ts';
import { SyntaxFault } from './parser.ts';
import { undoPng } from './predictor.ts';

/** Cross-reference and object streams are lists of objects: one larger than this is no honest one. */
const MAX_INFLATED = 64 * 1024 * 1024;

/** The bytes as stored: as long as /Length says if `endstream` follows there, else up to the first `endstream`. */
export function storedBytes(bytes: Uint8Array, stream: PdfStream, length: number | null): Uint8Array {
  const { dataStart } = stream;
  if (length !== null && length >= 0) {
    let after = dataStart + length;
    while (after < dataStart + length + 3 && isWhiteSpace(bytes[after])) after++;
    if (hasAscii(bytes, after, 'endstream')) return bytes.subarray(dataStart, dataStart + length);
  }
  const end = indexOfAscii(bytes, 'endstream', dataStart, bytes.length);
  if (end < 0) throw new SyntaxFault('stream without end');
  return bytes.subarray(dataStart, end);
}

function unpackedPredictor(data: Uint8Array, parameters: PdfObject | undefined): Uint8Array {
  const entries = asDict(parameters)?.entries;
  const predictor = asInteger(entries?.get('Predictor')) ?? 1;
  if (predictor === 1) return data;
  const columns = asInteger(entries?.get('Columns')) ?? 1;
  const plain =
    (asInteger(entries?.get('Colors')) ?? 1) === 1 &&
    (asInteger(entries?.get('BitsPerComponent')) ?? 8) === 8;
  if (predictor < 10 || !plain || columns < 1) throw new SyntaxFault('predictor');
  return undoPng(data, columns, 1);
}

/**
 * Decoded data of a cross-reference or object stream: none or one FlateDecode filter, as every writer makes them.
 * @param stored the stream's bytes, encryption undone
 * @throws {SyntaxFault} for other filters; LimitError where it grows too large
 */
export async function streamData(stored: Uint8Array, { dict: { entries } }: PdfStream): Promise<Uint8Array> {
  const filter = entries.get('Filter');
  const filters = (asItems(filter) ?? (filter && filter.kind !== 'null' ? [filter] : [])).map(asName);
  if (!filters.length) return stored;
  if (filters.length > 1 || filters[0] !== 'FlateDecode') throw new SyntaxFault('filter');
  const parameters = entries.get('DecodeParms');
  const { bytes: data } = await inflate(stored, MAX_INFLATED, true);
  return unpackedPredictor(data, asItems(parameters)?.[0] ?? parameters);
}
