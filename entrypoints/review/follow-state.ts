import type { ReviewModel } from '../../components/review/model.ts';
import { keepSame } from '../../utils/messaging/keep-same.ts';
import { pushedState } from '../../utils/messaging/pushed.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import type { TabState } from '../../utils/messaging/state.ts';

/** Shows the report of a tab as it is now, and every change of it. A page that is closed leaves the last one standing. */
export async function followState(model: ReviewModel, tab: number): Promise<void> {
  const show = (state: TabState): void => {
    if (!state.report && model.state.value?.report) return;
    model.readAt.value = Date.now();
    model.state.value = keepSame(model.state.value, state);
  };
  chrome.runtime.onMessage.addListener((message: unknown, sender) => {
    const state = pushedState(message, sender, tab);
    if (state) show(state);
  });
  const sent = await sendToBackground({ to: 'background', type: 'panel-hello', tab });
  if (sent.ok && sent.answer.state) show(sent.answer.state);
  if (!sent.ok) model.outdated.value = sent.failure === 'outdated';
}
