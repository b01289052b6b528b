import type { PanelModel } from '../../components/shared/model.ts';
import { ENGINE_CHANNEL, type ToEngine } from '../../utils/messaging/protocol.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';

/** Milliseconds until a file of which nothing was heard is handed over again; the engine takes it once only. */
const ASK_AGAIN = 15_000;

/**
 * Hands chosen files to the engine until something is known of each: the engine, or what it had to say, may be lost
 * (an update, memory running out), and is built anew then.
 */
export function createJudge(model: PanelModel): (request: ToEngine) => Promise<void> {
  const engine = new BroadcastChannel(ENGINE_CHANNEL);

  /** Listed and not looked at yet, as far as this panel has heard. */
  const isWaiting = ({ attachment }: ToEngine): boolean =>
    model.state.value === null || model.state.value.inProgress.includes(attachment);
  const judge = async (request: ToEngine): Promise<void> => {
    const sent = await sendToBackground({ to: 'background', type: 'want-engine' });
    if (sent.ok && sent.answer.ready) engine.postMessage(request);
    setTimeout(() => {
      if (isWaiting(request)) void judge(request);
    }, ASK_AGAIN);
  };
  return judge;
}
