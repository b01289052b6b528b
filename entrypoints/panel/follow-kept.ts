import { effect } from '@preact/signals';
import type { PanelModel } from '../../components/shared/model.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';

/** Milliseconds after a new state until it is asked, since one follows the other while somebody types. */
const SOON = 400;
/** Milliseconds between two questions while the panel is unfolded: a portal may save without the page changing. */
const AGAIN = 3_000;

/** Shows how each criterion stands: whenever the state has changed, and again and again while somebody may look. */
export function followKept(model: PanelModel, tab: () => number | null): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    const speaksOf = tab();
    if (speaksOf === null) return;
    const sent = await sendToBackground({ to: 'background', type: 'kept-states', tab: speaksOf });
    if (sent.ok) model.kept.states.value = sent.answer;
  };
  effect(() => {
    if (model.state.value === null) return;
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), SOON);
  });
  setInterval(() => {
    const isLookedAt = model.open.value && document.visibilityState === 'visible';
    if (isLookedAt && model.state.value?.portal.recognised && model.connection.value === 'ready') void ask();
  }, AGAIN);
}
