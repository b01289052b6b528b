import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import type { LooseFiles } from './loose-files.ts';
import type { Page } from './page.ts';
import type { Provenance } from './provenance.ts';

/** Tells the service worker what the page shows, whenever that has changed. */
export function reportPage(page: Page, provenance: Provenance, loose: LooseFiles): void {
  let told = '';
  page.onRead((view) => {
    const { fresh, fromPortal } = provenance.of(view);
    const { recognised, reason } = view;
    const report = view.report && loose.addTo(view.report);
    const now = JSON.stringify([recognised, reason, report]);
    if (now === told) return;
    told = now;
    void sendFromPage({
      to: 'background',
      type: 'page-seen',
      recognised,
      reason,
      report,
      fresh,
      ...(fromPortal.length > 0 && { fromPortal }),
    });
    if (reason === 'signed-out') void sendFromPage({ to: 'background', type: 'session-ended' });
  });
}
