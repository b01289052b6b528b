import type { AnswerTo } from '../../utils/messaging/answers.ts';
import type { FromPanel } from '../../utils/messaging/protocol.ts';
import type { Sender } from '../../utils/messaging/sender.ts';
import { changeSettings, readSettings } from '../../utils/messaging/settings-storage.ts';
import { roundProblem } from '../../utils/packs/check-rounds.ts';
import { confirmDrafts, dropEverything, dropOneReport, dropOnClick, lockChanged } from './draft-actions.ts';
import { ensureEngine } from './engine.ts';
import { frameGone, frameStands } from './frame-gone.ts';
import { noteNotFetched, putFetcher } from './fetching.ts';
import { keptReceipts, notePassed, noteTick } from './gate.ts';
import { gateVerdict } from './gate-ready.ts';
import { giveResults, noteRemark, takeResults, takeReview } from './handover.ts';
import { historyOf, keptTextsOf, noteSent, offerAgain } from './history.ts';
import { keptStatesOf } from './kept-states.ts';
import { noteError } from './note-error.ts';
import { nonceOf } from './nonce.ts';
import { confirmSent } from './outcome.ts';
import { pushState } from './push.ts';
import { refreshAll, refreshTab } from './refresh.ts';
import { changeTab, readTab } from './tab-store.ts';
import { startTeaching } from './teaching.ts';

type PanelSender = Exclude<Sender, { kind: 'page' | 'engine' }>;

async function activeTab(): Promise<number | null> {
  const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id ?? null;
}

async function hello(sender: PanelSender, asked: number | null): Promise<AnswerTo<'panel-hello'>> {
  const tab = sender.kind === 'frame' ? sender.tab : (asked ?? (await activeTab()));
  const nonce = sender.kind === 'frame' ? await nonceOf(sender.tab) : null;
  if (sender.kind === 'frame') await frameStands(sender.tab);
  const record = tab === null ? null : await readTab(tab);
  return { allowed: true, tab, nonce, state: record?.seen ? record.state : null };
}

async function setPanelOpen(tab: number, open: boolean): Promise<void> {
  const record = await changeTab(tab, (before) => ({
    ...before,
    state: { ...before.state, panel: { open } },
  }));
  pushState(record);
}

/** Answers a message of a panel. One in a frame speaks for its own tab only, else null. */
export async function answerPanel(sender: PanelSender, message: FromPanel): Promise<unknown> {
  if (message.type === 'panel-hello') return await hello(sender, message.tab);
  if (sender.kind === 'frame' && 'tab' in message && message.tab !== sender.tab) return null;
  switch (message.type) {
    case 'set-panel-open':
      await setPanelOpen(message.tab, message.open);
      return { done: true };
    case 'frame-gone':
      if (sender.kind === 'frame') await frameGone(sender.tab);
      return { done: true };
    case 'accept-round': {
      const { setBy } = await readSettings();
      const usable = roundProblem(message.round, 'round') === null && setBy.round !== 'locked';
      // Writing the settings makes every tab look at them anew.
      if (usable) await changeSettings({ round: message.round });
      return { done: usable };
    }
    case 'gate-verdict':
      return { verdict: await gateVerdict(message.tab) };
    case 'gate-passed': {
      const done = await notePassed(message.tab, message.reason, message.verdict);
      // Now, since the page may be gone once it is sent.
      await noteSent(message.tab);
      return { done };
    }
    case 'tick':
      return { done: await noteTick(message.tab, message.reminder, message.done) };
    case 'receipts':
      return { receipts: await keptReceipts(message.tab) };
    case 'start-teaching':
      return { done: await startTeaching(message.tab) };
    case 'sent-seen':
      await confirmSent(message.tab, 'person');
      await refreshTab(message.tab);
      return { done: true };
    case 'confirm-drafts':
      await confirmDrafts(message.tab, message.keys);
      return { done: true };
    case 'drop-draft':
      await dropOnClick(message.tab, message.key);
      return { done: true };
    case 'drop-all-drafts':
      if (sender.kind === 'frame') return null;
      await dropEverything();
      return { done: true };
    case 'kept-states':
      return await keptStatesOf(message.tab);
    case 'history':
      return { entries: await historyOf(message.tab, message.criterion) };
    case 'kept-texts':
      return { texts: await keptTextsOf(message.tab) };
    case 'offer-again':
      return { done: await offerAgain(message.tab, message) };
    case 'drop-report':
      if (sender.kind === 'frame') return null;
      await dropOneReport(message.report);
      return { done: true };
    case 'drafts-merged':
      await refreshAll();
      return { done: true };
    case 'lock-changed':
      await lockChanged();
      return { done: true };
    case 'put-fetcher':
      if (sender.kind !== 'frame') return null;
      return { done: await putFetcher(message.tab) };
    case 'not-fetched':
      await noteNotFetched(message.tab, message.files);
      return { done: true };
    case 'note-remark':
      return { done: await noteRemark(message.tab, message.criterion, message.text) };
    case 'take-review':
      return { problem: await takeReview(message.tab, message.review) };
    case 'take-results':
      return { problem: await takeResults(message.tab, message.results) };
    case 'give-results':
      return { results: await giveResults(message.tab) };
    case 'error-met':
      await noteError(message.place, message.outline);
      return { done: true };
    case 'want-engine':
      await ensureEngine();
      return { ready: true };
  }
}
