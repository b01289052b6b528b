import { packProblem, type PackProblem } from '../problem.ts';

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * The text of a table file: UTF-8, or UTF-16 with its mark, as Excel's «Unicode Text» has it. A workbook (a zip or an
 * OLE file) and text in an older coding are problems: letters would come out wrong without anybody seeing it.
 */
export function decodeTable(bytes: Uint8Array): { text: string } | { problem: PackProblem } {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return { problem: packProblem('workbook', '') };
  }
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: packProblem('not-utf8', '') };
  }
}
