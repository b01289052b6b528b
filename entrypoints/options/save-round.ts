import { changeSettings } from '../../utils/messaging/settings-storage.ts';
import { roundProblem } from '../../utils/packs/check-rounds.ts';
import type { PackProblem } from '../../utils/packs/problem.ts';
import type { Round } from '../../utils/report/report.ts';

/** Keeps a round, or none; answers with what is wrong with it, null where it was kept. */
export async function saveRound(round: Round | null): Promise<PackProblem | null> {
  const problem = round && roundProblem(round, 'round');
  if (!problem) await changeSettings({ round });
  return problem;
}
