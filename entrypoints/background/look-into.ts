import type { KeepFile } from '../../utils/messaging/files.ts';
import { ENGINE_CHANNEL, type ToEngine } from '../../utils/messaging/protocol.ts';
import { ensureEngine } from './engine.ts';

/**
 * Hands a chosen file to the engine. The panel does so as well, but is gone with its page where that is posted before
 * the engine stands, as on the first page of the day; the engine takes a file once only. Never throws.
 */
export async function lookInto({ tab, criterion, attachment, file }: KeepFile): Promise<void> {
  await ensureEngine()
    .then(() => {
      const engine = new BroadcastChannel(ENGINE_CHANNEL);
      const request: ToEngine = { type: 'judge-file', tab, criterion, attachment, file };
      engine.postMessage(request);
      engine.close();
    })
    .catch(() => undefined);
}
