import type { FileJudged } from '../../utils/messaging/protocol.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';

/** How often it is told at most, and milliseconds in between. */
const MOST_ATTEMPTS = 3;
const AGAIN_AFTER = 1_000;

/**
 * Tells the service worker what was found out about a file, again where it was stopped before it had kept and shown
 * that. Never throws.
 */
export async function tellFound(found: FileJudged): Promise<void> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const sent = await sendToBackground(found);
    if (sent.ok || sent.failure !== 'no-answer') return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
  }
}
