import type { Finding } from '../report/finding.ts';
import { createRecall } from '../text/recall.ts';
import type { Language } from '../words/language.ts';
import type { Inputs } from './check.ts';

/** All that a check of one criterion may need: what it finds is remembered by it. */
export const OF_CRITERION = ['criterion', 'files', 'standard'] as const;
type OfCriterion = Pick<Inputs, (typeof OF_CRITERION)[number]>;

/** By all that decides it: at each change of a report, most of its criteria are as they were. */
const recall = createRecall<readonly Finding[]>(1_000);

/**
 * What `find` finds, or found before for the same criterion with the same files in the same words. Where a file's
 * bytes have been seen it is found anew: to hold all that is known of files would take more than it saves.
 */
export function remembered(
  { criterion, files, standard }: OfCriterion,
  language: Language,
  find: () => readonly Finding[],
): readonly Finding[] {
  if (files.some(({ facts }) => facts)) return find();
  return recall(JSON.stringify([language, criterion, files, standard]), find);
}
