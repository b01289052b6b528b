import { FIGURE, valuesOf } from '../../text/figures.ts';
import { defineCheck, type AttachedFile } from '../check.ts';
import { readablePdf } from '../files.ts';
import { isWorkedOut, takenFigures, type TakenFigure } from './figures-in.ts';
import { isNotApplicable } from './phrases.ts';

/** Fewer letters are a stamp on pictures rather than a document's text. */
const FEWEST_LETTERS = 200;
const MOST_NAMED = 5;
const ANY_FIGURE = new RegExp(`(?<!\\d)(?:${FIGURE})`, 'g');
/** Figures as whole groups of digits too: «12.3.2023» and «1, 250» say more than one number. */
const DIGITS = /\d+/g;
const SPLIT = /(?<=\d)[^\S\n]+(?=\d)/g;

/** The whole text of a file; null where a part of it may not be seen: no PDF, a scan, a page without text. */
function wholeText(file: AttachedFile): string | null {
  const pdf = readablePdf(file);
  if (!pdf || pdf.scan || pdf.legacyFonts?.length || pdf.text.length < pdf.pages) return null;
  if (pdf.text.some((page) => page.trim() === '')) return null;
  const text = pdf.text.join('\n').normalize('NFC');
  return (text.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS ? null : text;
}

interface Content {
  values: ReadonlySet<number>;
  /** Without blanks: tables set the parts of one number apart. */
  compact: string;
}

function contentOf(texts: readonly string[]): Content {
  const text = texts.join('\n');
  const figures = [...text.matchAll(ANY_FIGURE), ...text.replace(SPLIT, '').matchAll(ANY_FIGURE)];
  const groups = text.match(DIGITS) ?? [];
  return {
    values: new Set([...figures.flatMap(([figure]) => valuesOf(figure)), ...groups.map(Number)]),
    compact: text.replace(/\s+/g, ''),
  };
}

/** Whether the documents show a figure: its value, what rounds to it, or its digits set apart. */
function isShown(figure: TakenFigure, { values: shown, compact }: Content): boolean {
  const { text, values, scale, decimals, percent } = figure;
  if (values.some((value) => shown.has(value) || shown.has(value * scale))) return true;
  const digits = /[\d.,]*\d/.exec(text)?.[0] ?? '';
  if (digits.length > 2 && compact.includes(digits)) return true;
  if (decimals === 0 && !percent && scale === 1) return false;
  const [own = NaN] = values;
  const step = 10 ** -decimals;
  return [...shown].some(
    (value) => Math.abs(value - own) < step || Math.abs(value - own * scale) < step * scale,
  );
}

/** Figures that stand in none of the attached documents, where all of them can be read. One remark a criterion. */
export default defineCheck({
  meta: {
    id: 'explanation.figure-not-found',
    scope: 'criterion',
    source: 'R28',
    needs: ['criterion', 'files'],
  },
  check: ({ criterion, files }) => {
    const explanation = criterion.explanation?.trim();
    if (!explanation || files.length === 0 || isNotApplicable(explanation)) return [];
    const { figures, small } = takenFigures(explanation, criterion.maxScore);
    if (figures.length === 0) return [];
    const texts = files.map(wholeText).filter((text) => text !== null);
    if (texts.length < files.length) return [];
    const content = contentOf(texts);
    const shown = figures.filter((figure) => isShown(figure, content));
    const absent = new Set(
      figures
        .filter((figure) => !shown.includes(figure) && !isWorkedOut(figure, [...shown, ...small]))
        .map(({ text }) => text),
    );
    if (absent.size === 0) return [];
    const named = [...absent].slice(0, MOST_NAMED).map((text) => `«${text}»`);
    return [
      { outcome: 'review', params: { figures: named.join(', ') + (absent.size > MOST_NAMED ? '…' : '') } },
    ];
  },
});
