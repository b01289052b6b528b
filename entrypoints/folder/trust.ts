import { createTrust } from '../../utils/evidence/signature/trust/known-verdicts.ts';

/** What the authorities in force say of the signers of files; the code for it is loaded when first wanted. */
export const trustIn = createTrust(async (chains, authorities) => {
  const { judgeChains } = await import('../../utils/evidence/signature/trust/judge-chains.ts');
  return judgeChains(chains, authorities);
});
