import type { GateQuestion, PanelModel } from '../../components/shared/model.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import type { PageLink } from './page-link.ts';

/** Milliseconds within which the checklist must be ready: later the page may have let the submission go. */
const PATIENCE = 1_200;
/** Milliseconds for keeping the reason; the submission does not wait longer for it. */
const KEEPING = 1_000;

/** The questions that come from the page. */
export interface GateQuestions {
  /**
   * Shows the checklist for a submission that is held back. Where the judgement does not come in time nothing is
   * shown and nothing answered: the page then lets the submission go by itself.
   */
  ask: (gate: string) => Promise<void>;
  /** Keeps that a reminder is done, or no longer, and shows the checklist accordingly. */
  tick: (tab: number, reminder: string, done: boolean) => Promise<void>;
  /** The submission is held back no longer. Where it could not be `pressed`, the officer is told to press again. */
  end: (gate: string, pressed: boolean) => void;
}

export function createGateQuestions(model: PanelModel): GateQuestions {
  let open: string | null = null;
  return {
    async ask(gate) {
      const tab = model.state.value?.tab;
      if (tab === undefined) return;
      open = gate;
      model.pressAgain.value = false;
      const asked = Date.now();
      const sent = await sendToBackground({ to: 'background', type: 'gate-verdict', tab });
      if (!sent.ok || !sent.answer.verdict || Date.now() - asked > PATIENCE || open !== gate) return;
      model.gate.value = { gate, verdict: sent.answer.verdict };
    },
    async tick(tab, reminder, done) {
      await sendToBackground({ to: 'background', type: 'tick', tab, reminder, done });
      const shown = model.gate.value;
      const sent = await sendToBackground({ to: 'background', type: 'gate-verdict', tab });
      if (!shown || model.gate.value !== shown || !sent.ok || !sent.answer.verdict) return;
      model.gate.value = { gate: shown.gate, verdict: sent.answer.verdict };
    },
    end(gate, pressed) {
      if (open === gate) open = null;
      if (model.gate.value?.gate === gate) model.gate.value = null;
      if (pressed) return;
      model.pressAgain.value = true;
      model.open.value = true;
    },
  };
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
