import { pemBlocks, pemCertificates } from '../text/pem.ts';
import { criteriaProblems } from './check-criteria.ts';
import { roundProblem } from './check-rounds.ts';
import { isHost } from './host.ts';
import type { Pack } from './pack.ts';
import { packProblem, type PackProblem } from './problem.ts';

function authorityProblem(pem: string, where: string): PackProblem | null {
  if (pemBlocks(pem).some(({ label }) => label.includes('PRIVATE KEY')))
    return packProblem('private-key', where);
  return pemCertificates(pem).length > 0 ? null : packProblem('no-certificate', where);
}

/** What is wrong with a pack that has the right shape, in the order of its parts; none where it can be used. */
export function packProblems(pack: Pack): PackProblem[] {
  const hosts = pack.portals.map((host, index) =>
    isHost(host) ? null : packProblem('bad-host', `portals.${index}`, { value: host }),
  );
  const rounds = pack.rounds.map((round, index) => roundProblem(round, `rounds.${index}`));
  const authorities = pack.authorities.map((pem, index) => authorityProblem(pem, `authorities.${index}`));
  return [...hosts, ...rounds, ...criteriaProblems(pack.criteria), ...authorities].filter(
    (problem) => problem !== null,
  );
}
