import * as z from 'zod/mini';
import {
  DEEPEST,
  FORMATS,
  isLinkAddress,
  MOST_CHARACTERS,
  MOST_PIECES,
  type Formatted,
} from './formatted.ts';

/** Counts pieces and characters until there are too many of either. */
function isWithinBounds(formatted: readonly Formatted[]): boolean {
  let pieces = 0;
  let characters = 0;
  const count = (piece: Formatted): boolean => {
    pieces += 1;
    if (typeof piece === 'string') characters += piece.length;
    if (pieces > MOST_PIECES || characters > MOST_CHARACTERS) return false;
    return typeof piece === 'string' || piece.holds.every(count);
  };
  return formatted.every(count);
}

/** One schema for each depth, so that a text nested without end is refused before anything walks through it. */
function pieceSchema(): z.ZodMiniType<Formatted> {
  let piece: z.ZodMiniType<Formatted> = z.string();
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const format = z.object({
      as: z.enum(FORMATS),
      to: z.optional(z.string().check(z.refine(isLinkAddress))),
      holds: z.array(piece).check(z.maxLength(MOST_PIECES)),
    });
    piece = z.union([z.string(), format]);
  }
  return piece;
}

/**
 * The formatting of a text that was entered in an editor, from a page, a file or the disk alike. It stands beside the
 * text, which is whole without it: one that is not as it should be counts as none.
 */
export const formattingSchema = z.catch(
  z.optional(z.array(pieceSchema()).check(z.maxLength(MOST_PIECES), z.refine(isWithinBounds))),
  undefined,
);
