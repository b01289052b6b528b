import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import { arrival } from './arrival.ts';
import type { LooseFiles } from './loose-files.ts';
import type { Page } from './page.ts';
import type { Provenance } from './provenance.ts';

/** Milliseconds until a reading that the service worker did not answer is told once more. */
const RETRY = 1000;

/** Tells the service worker what the page shows, whenever that has changed. */
export function reportPage(page: Page, provenance: Provenance, loose: LooseFiles): void {
  const came = arrival();
  let told = '';
  page.onRead(async (view) => {
    const { fresh, fromPortal } = provenance.of(view);
    const { recognised, reason } = view;
    const report = view.report && loose.addTo(view.report);
    const now = JSON.stringify([recognised, reason, report]);
    if (now === told) return;
    told = now;
    if (reason === 'signed-out') void sendFromPage({ to: 'background', type: 'session-ended' });
    const sent = await sendFromPage({
      to: 'background',
      type: 'page-seen',
      recognised,
      reason,
      report,
      fresh,
      ...(came && { arrival: came }),
      ...(fromPortal.length > 0 && { fromPortal }),
    });
    if (sent.ok || sent.failure === 'outdated') return;
    told = '';
    window.setTimeout(page.touch, RETRY);
  });
}
