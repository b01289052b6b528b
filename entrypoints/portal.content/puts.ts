import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import type { Page } from './page.ts';
import type { PanelPort } from './port.ts';
import type { Provenance } from './provenance.ts';
import { PUTS, type WaitingPuts } from './waiting-puts.ts';

/** Gathers what the panel asks to be put into the page, and has the script fetched that does it. */
export function gatherPuts(page: Page, port: PanelPort, provenance: Provenance): void {
  const fetchScript = async (): Promise<void> => {
    puts.begin = () => {};
    const { ok } = await sendFromPage({ to: 'background', type: 'puts-waiting' });
    // The next request tries again.
    if (!ok) puts.begin = fetchScript;
  };
  const puts: WaitingPuts = { page, port, provenance, queue: [], begin: fetchScript };
  Object.assign(globalThis, { [PUTS]: puts });
  port.onMessage((message) => {
    if (message.type !== 'put-text' && message.type !== 'put-file') return;
    puts.queue.push(message);
    puts.begin();
  });
}
