import { codesAbove } from '../../report/tree.ts';
import { plainWords, shingles } from '../../text/words.ts';
import { defineCheck } from '../check.ts';
import { withoutNonFigures } from './plain-figures.ts';
import { isNotApplicable, isStockPhrase } from './phrases.ts';

/** Words beside citations and dates that a text must have for its likeness to mean anything: one file may serve many. */
const FEWEST_WORDS = 10;
const SHINGLE = 3;
/** Share of runs of words that two texts have in common, of all that they have. */
const NEARLY_THE_SAME = 0.8;

interface Explained {
  code: string;
  runs: Set<string>;
}

/** Whether two texts have most of their runs of words in common; stops as soon as too many differ. */
function areAlike(a: Set<string>, b: Set<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  // Of runs in either, the common ones are to be the share wanted: c ≥ s · (a + b − c).
  const wanted = (NEARLY_THE_SAME * (a.size + b.size)) / (1 + NEARLY_THE_SAME);
  let mayDiffer = small.size - wanted;
  for (const run of small) {
    if (mayDiffer < 0) return false;
    if (!large.has(run)) mayDiffer -= 1;
  }
  return mayDiffer >= 0;
}

/** (Nearly) the same text under another criterion; other figures and other documents make it another text. */
export default defineCheck({
  meta: { id: 'explanation.copied', scope: 'report', source: 'R10', needs: ['report'] },
  check: ({ report }) => {
    const above = codesAbove(report.criteria.map(({ code }) => code));
    const explained: Explained[] = [];
    for (const { code, explanation } of report.criteria) {
      if (above.has(code) || !explanation) continue;
      if (plainWords(withoutNonFigures(explanation)).split(' ').length < FEWEST_WORDS) continue;
      if (isNotApplicable(explanation) || isStockPhrase(explanation)) continue;
      explained.push({ code, runs: shingles(plainWords(explanation), SHINGLE) });
    }
    return explained.flatMap(({ code, runs }) => {
      const other = explained.find((each) => each.code !== code && areAlike(runs, each.runs));
      return other ? [{ outcome: 'warning', criterion: code, params: { other: other.code } }] : [];
    });
  },
});
