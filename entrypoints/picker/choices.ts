import { scanPage } from '../../utils/portal/scan-page.ts';
import { partCandidates } from '../../utils/portal/teaching/part-candidates.ts';
import { rowCandidates } from '../../utils/portal/teaching/row-candidates.ts';
import { rootsOf } from '../../utils/portal/teaching/roots.ts';
import { selectorOfOne } from '../../utils/portal/teaching/selectors.ts';
import { submitCandidates } from '../../utils/portal/teaching/submit-candidates.ts';
import type { TeachWords } from '../../utils/words/vi/teach.ts';
import type { Lesson, Step } from './lesson.ts';

/** One thing that can be meant in a step. */
export interface Choice {
  /** All that are alike on the page. */
  elements: Element[];
  /** What it is, for the list and the screen reader. */
  label: string;
  pick: () => void;
}

/** What can be meant in a step, by what was pointed at before, likeliest first. */
export function choicesFor(step: Step, lesson: Lesson, words: TeachWords): Choice[] {
  const page = scanPage(document);
  const { rows, parts } = lesson;
  if (step === 'row') {
    return rowCandidates(page).map((one) => ({
      elements: one.regions.map(({ row }) => row),
      label: words.rowChoice(one.codes.length, one.codes[0] ?? '', one.title),
      pick: () => (lesson.rows = one),
    }));
  }
  if (!rows) return [];
  if (step === 'submit') {
    const around = rows.regions.map(({ row }) => row);
    return submitCandidates(page, around).map(({ selector, element, text }) => ({
      elements: [element],
      label: text,
      pick: () => (parts.submit = selector),
    }));
  }
  return partCandidates(page, rows, step).map(({ place, elements, hint }, at) => ({
    elements,
    label: words.partChoice(at + 1, hint, elements.length, rows.codes.length),
    pick: () => (parts[step] = place),
  }));
}

/** Whatever was clicked is what sends the report: it may look like nothing that can be pressed. */
export function submitAt({ parts }: Lesson): (target: Element) => Choice {
  const roots = rootsOf(scanPage(document));
  return (target) => ({
    elements: [target],
    label: '',
    pick: () => (parts.submit = selectorOfOne(target, roots)),
  });
}
