import type { PdfObject } from './objects.ts';
import { Parser, SyntaxFault } from './parser.ts';

const MAX_TOKENS = 20_000;

/** One operator of a content stream with the operands before it (ISO 32000-2, 7.8.2). */
export interface Operation {
  operator: string;
  operands: readonly PdfObject[];
}

/**
 * The operations of a content stream, one after another.
 * @param data with its filters undone
 * @throws {SyntaxFault} while they are taken: where one cannot be read, or there are too many
 */
export function* operationsOf(data: Uint8Array): Generator<Operation> {
  const parser = new Parser(data, 0, false);
  let operands: PdfObject[] = [];
  for (let left = MAX_TOKENS; left > 0; left--) {
    const token = parser.token();
    if (token === null) return;
    if (typeof token === 'string') {
      yield { operator: token, operands };
      operands = [];
    } else operands.push(token);
  }
  throw new SyntaxFault('content without end');
}
