import { codesAbove } from '../../report/tree.ts';
import { plainWords, shingles } from '../../text/words.ts';
import { defineCheck } from '../check.ts';
import { isNotApplicable, isStockPhrase } from './phrases.ts';

/** Words that a text must have for its likeness to mean anything. */
const FEWEST_WORDS = 10;
const SHINGLE = 3;
/** Share of runs of words that two texts have in common, of all that they have. */
const NEARLY_THE_SAME = 0.8;

interface Explained {
  code: string;
  runs: Set<string>;
}

function likeness(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < large.size * NEARLY_THE_SAME) return 0;
  let common = 0;
  for (const run of small) if (large.has(run)) common += 1;
  return common / (a.size + b.size - common);
}

/** (Nearly) the same text under another criterion; other figures and other documents make it another text. */
export default defineCheck({
  meta: { id: 'explanation.copied', scope: 'report', source: 'R10', needs: ['report'] },
  check: ({ report }) => {
    const above = codesAbove(report.criteria.map(({ code }) => code));
    const explained: Explained[] = [];
    for (const { code, explanation } of report.criteria) {
      if (above.has(code) || !explanation || isNotApplicable(explanation) || isStockPhrase(explanation))
        continue;
      const words = plainWords(explanation);
      if (words.split(' ').length >= FEWEST_WORDS) explained.push({ code, runs: shingles(words, SHINGLE) });
    }
    return explained.flatMap(({ code, runs }) => {
      const other = explained.find(
        (each) => each.code !== code && likeness(runs, each.runs) >= NEARLY_THE_SAME,
      );
      return other ? [{ outcome: 'warning', criterion: code, params: { other: other.code } }] : [];
    });
  },
});
