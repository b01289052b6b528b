import type { Round } from '../report/report.ts';
import { toInstant } from '../text/vietnam-time.ts';
import { packProblem, type PackProblem } from './problem.ts';

/** The first problem of a round's instants, with `where` as prefix of the place; null where all is well. */
export function roundProblem(round: Round, where: string): PackProblem | null {
  const { opensAt, closesAt } = round;
  if (toInstant(closesAt) === null)
    return packProblem('bad-instant', `${where}.closesAt`, { value: closesAt });
  if (opensAt === null) return null;
  if (toInstant(opensAt) === null) return packProblem('bad-instant', `${where}.opensAt`, { value: opensAt });
  const inOrder = Date.parse(opensAt) < Date.parse(closesAt);
  return inOrder ? null : packProblem('closes-first', `${where}.closesAt`);
}
