import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import type { Report } from '../../utils/report/report.ts';
import type { PortalView } from '../../utils/portal/view.ts';
import type { Page } from './page.ts';
import type { Provenance } from './provenance.ts';

/** Tells the service worker what the page shows, whenever that has changed. */
export function reportPage(page: Page, provenance: Provenance): void {
  let told = '';
  page.onRead((view) => {
    const { fresh, fromPortal } = provenance.of(view);
    const now = signature(view);
    if (now === told) return;
    told = now;
    const { recognised, reason, report } = view;
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

function signature(view: PortalView): string {
  const report: Report | null = view.report;
  return JSON.stringify([view.recognised, view.reason, report]);
}
