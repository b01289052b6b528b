import { asItems, type PdfObject } from '../syntax/objects.ts';
import { operationsOf } from '../syntax/operations.ts';
import { SyntaxFault } from '../syntax/parser.ts';
import type { Revision } from '../syntax/revision.ts';
import { streamData } from '../syntax/stream-data.ts';
import { resourcesOf } from './appearances.ts';

/** Operators that fill a path, shade or show an inline picture (ISO 32000-2, tables 59, 76 and 90). */
const FILLS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'BI']);
/** Operators that draw the line of a path (table 59). */
const STROKES = new Set(['S', 's', 'B', 'B*', 'b', 'b*']);
const MAX_NESTED = 8;

/** What a form, with those that it draws, lays over what is below. */
export interface Painted {
  fills: boolean;
  /** Points across of the broadest line, at most. */
  broadest: number;
}

/**
 * @param scale points on the page for one unit of the form
 * @throws SyntaxFault where it cannot be read
 */
export async function paintedBy(
  revision: Revision,
  form: PdfObject,
  scale: number,
  depth = 0,
): Promise<Painted> {
  if (form.kind !== 'stream') return { fills: false, broadest: 0 };
  if (depth > MAX_NESTED) throw new SyntaxFault('forms in a circle');
  const own = scale * scaleOf(asItems(await revision.lookup(form.dict, 'Matrix')) ?? []);
  const data = await streamData(await revision.storedData(form), form);
  const { scale: inner, ...painted } = follow(data, own);
  const objects = await resourcesOf(revision, form, 'XObject');
  for (const value of objects?.entries.values() ?? []) {
    const other = await paintedBy(revision, await revision.resolve(value), inner, depth + 1);
    painted.fills ||= other.fills;
    painted.broadest = Math.max(painted.broadest, other.broadest);
  }
  return painted;
}

/** By how much a matrix may enlarge what is drawn; 1 where it does not. */
function scaleOf(matrix: readonly PdfObject[]): number {
  const [a = 1, b = 0, c = 0, d = 1] = matrix.map((each) => (each.kind === 'number' ? each.value : 1));
  return Math.max(1, Math.hypot(a, b), Math.hypot(c, d));
}

/** Matrices are taken together as if none ended: lines are no broader than that. */
function follow(data: Uint8Array, from: number): Painted & { scale: number } {
  const painted = { fills: false, broadest: 0, scale: from };
  let widest = 1;
  for (const { operator, operands } of operationsOf(data)) {
    const [first] = operands;
    if (operator === 'cm') painted.scale *= scaleOf(operands);
    if (operator === 'w' && first?.kind === 'number') widest = Math.max(widest, first.value);
    if (STROKES.has(operator)) painted.broadest = 1;
    if (FILLS.has(operator)) painted.fills = true;
  }
  return { ...painted, broadest: painted.broadest && widest * painted.scale };
}
