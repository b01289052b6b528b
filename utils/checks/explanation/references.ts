import { citationsIn, type Citation } from '../../report/citations.ts';
import { TYPE_TERMS } from '../../report/document-types.ts';
import { fold } from '../../text/fold.ts';
import { plainWords } from '../../text/words.ts';

const NUMBER = String.raw`\d{1,5}[a-z]?(?:\s?[/.-]\s?[a-z][a-z0-9./-]*|/\d{4}(?:/[a-z0-9./-]+)?)?`;
const NUMBERS = String.raw`(?:${NUMBER})(?:\s*(?:,|;|\+|&|va)\s*(?:so\s*)?(?:${NUMBER}))*`;
/** «số 25, 48 và 77/BC-UBND», «BC 25»; «hồ sơ 25» is no number of a document. */
const MENTION = new RegExp(
  String.raw`(?<![a-z0-9])(?<!ho )(${TYPE_TERMS.join('|')}|van ban|vb|so)\s*(?:so\s*)?[:.]?\s*(${NUMBERS})`,
  'g',
);
/** «từ số 05/TB-UBND đến số 40/TB-UBND» */
const RANGE = new RegExp(
  String.raw`(?<!ho )\bso\s*:?\s*(${NUMBER})\s*den\s*(?:(?:${TYPE_TERMS.join('|')})?\s*so\s*)?(${NUMBER})`,
  'g',
);

/** Numbers named after a kind of document («BC 25») or after «số»; without leading zeros. */
interface Mention {
  /** Folded: «bao cao», «bc», «so». */
  term: string;
  numbers: ReadonlySet<number>;
}

/** All by which a text may refer to documents, read once for all files that it may mean. */
export interface References {
  words: string;
  citations: readonly Citation[];
  mentions: readonly Mention[];
  /** First and last number of «từ số … đến số …». */
  ranges: readonly (readonly [first: number, last: number])[];
}

const numberIn = (text: string) => parseInt(/\d+/.exec(text)?.[0] ?? '', 10);

/** Reads the references off an explanation. */
export function referencesIn(text: string): References {
  const folded = fold(text);
  return {
    words: plainWords(text),
    citations: citationsIn(text),
    mentions: [...folded.matchAll(MENTION)].map(([, term = '', list = '']) => ({
      term,
      numbers: new Set(list.split(/,|;|\+|&|\bva\b/).map(numberIn)),
    })),
    ranges: [...folded.matchAll(RANGE)].map(
      ([, first = '', last = '']) => [numberIn(first), numberIn(last)] as const,
    ),
  };
}
