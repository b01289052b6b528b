import { createTrust } from '../../utils/evidence/signature/trust/known-verdicts.ts';
import { deliver } from '../../utils/messaging/deliver.ts';
import { chainVerdictsSchema, type JudgeChains } from '../../utils/messaging/trust.ts';
import { ensureEngine } from './engine.ts';

/** What the authorities in force say of the signers of files, which the engine works out. A cache and no state. */
export const trustIn = createTrust(async (chains, authorities) => {
  const message: JudgeChains = {
    to: 'engine',
    type: 'judge-chains',
    chains: Object.fromEntries(chains),
    authorities: [...authorities],
  };
  await ensureEngine();
  const sent = await deliver(message, chainVerdictsSchema);
  return new Map(sent.ok ? Object.entries(sent.answer) : []);
});
