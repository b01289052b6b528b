import type { FileFacts } from '../../facts.ts';
import { chainsIn, trustFrom, type Chain, type Trust } from './chain.ts';
import type { ChainVerdict } from './verdict.ts';

const MOST_KNOWN = 2_000;

/** Verifies chains to the roots among certificates (base64 of DER), where the code for it can be had. */
export type AskForVerdicts = (
  chains: ReadonlyMap<string, Chain>,
  authorities: readonly string[],
) => Promise<ReadonlyMap<string, ChainVerdict>>;

/** What authorities say of the signers of files; null where there are none. Never rejects. */
export type FindTrust = (
  facts: readonly FileFacts[],
  authorities: readonly string[],
) => Promise<Trust | null>;

/**
 * Asks once for each chain and remembers the answers as long as the authorities stay the same. Where there is no
 * answer nothing is known, and it is asked again the next time.
 */
export function createTrust(ask: AskForVerdicts): FindTrust {
  let known = { authorities: '', verdicts: new Map<string, ChainVerdict>() };
  return async (facts, authorities) => {
    if (authorities.length === 0) return null;
    const list = authorities.join(' ');
    if (known.authorities !== list || known.verdicts.size > MOST_KNOWN) {
      known = { authorities: list, verdicts: new Map() };
    }
    const { verdicts } = known;
    const unknown = new Map([...chainsIn(facts)].filter(([key]) => !verdicts.has(key)));
    const answers = unknown.size > 0 ? await ask(unknown, authorities).catch(() => null) : null;
    for (const [key, verdict] of answers ?? []) verdicts.set(key, verdict);
    return trustFrom(verdicts);
  };
}
