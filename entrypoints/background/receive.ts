import { grantedPortals } from '../../utils/messaging/granted-portals.ts';
import { fromEngineSchema, fromPageSchema, fromPanelSchema } from '../../utils/messaging/protocol.ts';
import { identify, type RawSender } from '../../utils/messaging/sender.ts';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { fileJudged } from './file-judged.ts';
import { noteError, noteOwnError } from './note-error.ts';
import { ownOrigin } from './origin.ts';
import { answerPage } from './page-messages.ts';
import { answerPanel } from './panel-messages.ts';

const REFUSED = { allowed: false, tab: null, nonce: null, state: null };

/** Whoever says hello is told that it may not go on, so that a panel framed by another site shows nothing. */
function isHello(message: unknown): boolean {
  const parsed = fromPanelSchema.safeParse(message);
  return parsed.success && parsed.data.type === 'panel-hello';
}

/**
 * Parses a message by what its sender may say, and answers it; null for what nobody may say. Our scripts run nowhere
 * but where the browser has granted it, so that nothing here waits for settings or policy.
 */
async function answer(message: unknown, raw: RawSender): Promise<unknown> {
  const portals = [...BUILTIN_PACK.portals, ...(await grantedPortals())];
  const own = { id: chrome.runtime.id, origin: ownOrigin() };
  const sender = identify(raw, own, portals);
  if (sender === null) {
    return isHello(message) ? REFUSED : null;
  }
  if (sender.kind === 'page') {
    const parsed = fromPageSchema.safeParse(message);
    return parsed.success ? await answerPage(sender, parsed.data) : null;
  }
  if (sender.kind === 'engine') {
    const parsed = fromEngineSchema.safeParse(message);
    if (!parsed.success) return null;
    if (parsed.data.type === 'error-met') await noteError(parsed.data.place, parsed.data.outline);
    else await fileJudged(parsed.data);
    return { done: true };
  }
  const parsed = fromPanelSchema.safeParse(message);
  return parsed.success ? await answerPanel(sender, parsed.data) : null;
}

function isForBackground(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'background';
}

/** Listens for runtime messages. An exception is answered with null, which the sender tells from an answer. */
export function receiveMessages(): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isForBackground(message)) return false;
    answer(message, sender).then(respond, (error: unknown) => {
      noteOwnError(error);
      respond(null);
    });
    return true;
  });
}
