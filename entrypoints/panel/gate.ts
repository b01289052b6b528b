import type { GateQuestion, PanelModel } from '../../components/shared/model.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import type { PageLink } from './page-link.ts';

/** Milliseconds within which the checklist must be ready: later the page may have let the submission go. */
const PATIENCE = 1_200;
/** Milliseconds for keeping the reason; the submission does not wait longer for it. */
const KEEPING = 1_000;

/**
 * Shows the checklist for a submission that is held back. Where the judgement does not come in time nothing is
 * shown and nothing answered: the page then lets the submission go by itself.
 */
export async function askGate(model: PanelModel, gate: string): Promise<void> {
  const tab = model.state.value?.tab;
  if (tab === undefined) return;
  const asked = Date.now();
  const sent = await sendToBackground({ to: 'background', type: 'gate-verdict', tab });
  if (!sent.ok || !sent.answer.verdict || Date.now() - asked > PATIENCE) return;
  model.gate.value = { gate, verdict: sent.answer.verdict };
}

/** Keeps what was passed over, and lets the submission go whether or not that worked. */
export async function passGate(
  model: PanelModel,
  page: PageLink,
  { gate, verdict }: GateQuestion,
  reason: string,
): Promise<void> {
  const tab = model.state.value?.tab;
  if (tab !== undefined) {
    await Promise.race([
      sendToBackground({ to: 'background', type: 'gate-passed', tab, reason, verdict }),
      new Promise((late) => setTimeout(late, KEEPING)),
    ]);
  }
  page.send({ type: 'gate-answer', gate, go: true });
  model.gate.value = null;
}
