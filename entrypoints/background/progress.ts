import * as z from 'zod/mini';
import { roundKey } from '../../utils/deadline/notices.ts';
import type { Verdict } from '../../utils/report/finding.ts';
import type { Round } from '../../utils/report/report.ts';

const KEY = 'progress';

/** How much was left to do when a report was last seen: counts alone, since machines are shared. */
const progressSchema = z.object({ round: z.string(), untouched: z.number(), withErrors: z.number() });
export type Progress = z.infer<typeof progressSchema>;

/** Notes what is left to do in a round. */
export async function noteProgress(round: Round, { criteria }: Verdict): Promise<void> {
  const progress: Progress = {
    round: roundKey(round),
    untouched: criteria.filter(({ outcome }) => outcome === 'none').length,
    withErrors: criteria.filter(({ outcome }) => outcome === 'error').length,
  };
  await chrome.storage.local.set({ [KEY]: progress });
}

/** What was left to do in a round when it was last seen; null where that is not known. */
export async function readProgress(round: Round): Promise<Progress | null> {
  const parsed = progressSchema.safeParse((await chrome.storage.local.get(KEY))[KEY]);
  return parsed.success && parsed.data.round === roundKey(round) ? parsed.data : null;
}
