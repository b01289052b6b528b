import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import type { PortalView } from '../../utils/portal/view.ts';
import { arrival } from './arrival.ts';
import type { LooseFiles } from './loose-files.ts';
import type { Page } from './page.ts';
import type { Provenance } from './provenance.ts';
import type { FromPage } from '../../utils/messaging/protocol.ts';

/** Milliseconds until a reading that the service worker did not answer is told once more. */
const RETRY = 1000;

type PageSeen = Extract<FromPage, { type: 'page-seen' }>;

/** What has been told of the page. */
export interface Reporter {
  /** Reads the page as it stands, and resolves once the service worker has taken that over. */
  catchUp(): Promise<void>;
}

/** Tells the service worker what the page shows, whenever that has changed. */
export function reportPage(page: Page, provenance: Provenance, loose: LooseFiles): Reporter {
  const came = arrival();
  let told = '';
  let telling = Promise.resolve();

  const send = async (seen: PageSeen): Promise<void> => {
    const sent = await sendFromPage(seen);
    if (sent.ok || sent.failure === 'outdated') return;
    told = '';
    window.setTimeout(page.touch, RETRY);
  };
  /** Does not wait itself: whatever waits would hold the view, with it tables that the page replaces meanwhile. */
  const tell = (view: PortalView, before: Promise<void>): Promise<void> => {
    const { fresh, fromPortal } = provenance.of(view);
    const { recognised, reason } = view;
    const report = view.report && loose.addTo(view.report);
    const now = JSON.stringify([recognised, reason, report, view.datedTexts]);
    if (now === told) return before;
    told = now;
    if (reason === 'signed-out') void sendFromPage({ to: 'background', type: 'session-ended' });
    return send({
      to: 'background',
      type: 'page-seen',
      recognised,
      reason,
      report,
      fresh,
      datedTexts: [...view.datedTexts],
      ...(came && { arrival: came }),
      ...(fromPortal.length > 0 && { fromPortal }),
    });
  };
  page.renewed = (view) => void (telling = tell(view, telling));
  page.onRead(page.renewed);
  return {
    catchUp() {
      page.touch();
      page.current();
      return telling;
    },
  };
}
