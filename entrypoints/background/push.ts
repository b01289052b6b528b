import type { ToPanels } from '../../utils/messaging/pushed.ts';
import type { ToContent } from '../../utils/messaging/protocol.ts';
import { countAtOutcome } from '../../utils/report/finding.ts';
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

/** The outcomes that a tab's document has been told, as JSON: the same are not parsed and shown again at every key. */
const told = new Map<number, string>();

/** Sends the outcomes for the badges beside the criteria, where they are not those that the document shows. */
export function pushOutcomes(tab: number, { document, state }: TabRecord): void {
  const words = noticeWords(state.language);
  const outcomes = (state.verdict?.criteria ?? []).map((criterion) => {
    const { code, outcome } = criterion;
    const count = countAtOutcome(criterion);
    return { code, outcome, count, label: words.badge(code, outcome, count) };
  });
  const now = JSON.stringify([document, outcomes]);
  if (document !== null && told.get(tab) === now) return;
  told.set(tab, now);
  const message: ToContent = { to: 'content', type: 'outcomes', outcomes };
  chrome.tabs.sendMessage(tab, message).catch(() => told.delete(tab));
}
