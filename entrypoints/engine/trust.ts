import { judgeChainsSchema, type JudgeChains } from '../../utils/messaging/trust.ts';

async function judge({ chains, authorities }: JudgeChains): Promise<object> {
  const { judgeChains } = await import('../../utils/evidence/signature/trust/judge-chains.ts');
  return Object.fromEntries(await judgeChains(new Map(Object.entries(chains)), authorities));
}

/** Answers the service worker's questions about chains of certificates, for which it cannot load the code itself. */
export function answerAboutTrust(): void {
  chrome.runtime.onMessage.addListener((message: unknown, { id, tab }, respond) => {
    const asked = judgeChainsSchema.safeParse(message);
    if (!asked.success || id !== chrome.runtime.id || tab) return false;
    judge(asked.data).then(respond, () => respond(null));
    return true;
  });
}
