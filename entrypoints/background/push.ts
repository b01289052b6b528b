import type { ToPanels } from '../../utils/messaging/answers.ts';
import type { ToContent } from '../../utils/messaging/protocol.ts';
import { countAtOutcome, type Verdict } from '../../utils/report/finding.ts';
import type { TabRecord } from './tab-store.ts';
import { noticeWords } from './words.ts';

/** Nobody may be listening: no panel is open, or the page is gone. */
function ignore(): void {}

/** Sends a tab's state to all panels that may show it. */
export function pushState({ seen, state }: TabRecord): void {
  if (!seen) return;
  const message: ToPanels = { to: 'panel', type: 'state', state };
  chrome.runtime.sendMessage(message).catch(ignore);
}

function pushToContent(tab: number, message: ToContent): void {
  chrome.tabs.sendMessage(tab, message).catch(ignore);
}

/** Sends the outcomes for the badges beside the criteria. */
export function pushOutcomes(tab: number, verdict: Verdict | null, language: 'vi' | 'en'): void {
  const words = noticeWords(language);
  const outcomes = (verdict?.criteria ?? []).map((criterion) => {
    const { code, outcome } = criterion;
    const count = countAtOutcome(criterion);
    return { code, outcome, count, label: words.badge(code, outcome, count) };
  });
  pushToContent(tab, { to: 'content', type: 'outcomes', outcomes });
}
