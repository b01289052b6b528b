import { proposedRound } from '../../utils/deadline/round.ts';
import { toVietnamIso } from '../../utils/text/vietnam-time.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import { circumstances, type Circumstances } from './circumstances.ts';
import { factsIn, judgeTab } from './judge-tab.ts';
import { offersIn } from './offers.ts';
import { noteProgress } from './progress.ts';
import { pushOutcomes, pushState } from './push.ts';
import { suggestedNames } from './suggested-names.ts';
import { changeTab, knownTabs, type TabRecord } from './tab-store.ts';
import { showOnTab } from './toolbar.ts';

/** Refreshes that wait for their turn, by tab: what comes meanwhile is covered by them. */
const waiting = new Map<number, Promise<void>>();

/** Milliseconds until drafts that could not be read are looked for again: after a crash the disk may be busy. */
const LOOK_AGAIN = 2_000;
const MOST_LOOKS = 5;

function clockIn({ clock }: Circumstances): TabState['clock'] {
  if (!clock) return { offset: null, margin: null, readAt: null };
  return { offset: clock.offset, margin: clock.margin, readAt: toVietnamIso(clock.readAt + clock.offset) };
}

async function refreshed(record: TabRecord): Promise<{ record: TabRecord; unread: boolean }> {
  const now = await circumstances(record.portal ?? undefined);
  const { report } = record.state;
  const facts = await factsIn(record, now);
  const chosen = report?.criteria.flatMap(({ attachments }) => attachments) ?? [];
  const { offers, unread } = await offersIn(record, now.round);
  const next: TabRecord = {
    ...record,
    state: {
      ...record.state,
      verdict: judgeTab(record, facts, now, 'entry'),
      suggestedNames: suggestedNames(record, facts),
      inProgress: chosen.filter(({ id, origin }) => origin === 'chosen' && !facts[id]).map(({ id }) => id),
      drafts: offers,
      round: now.round,
      proposedRound: proposedRound(report?.announcedRound ?? null, now.round, now.now),
      clock: clockIn(now),
      language: now.settings.language,
    },
  };
  return { record: next, unread };
}

async function refreshNow(tab: number, looks: number): Promise<void> {
  let isPart = false;
  const record = await changeTab(tab, async (before) => {
    waiting.delete(tab);
    const { record: next, unread } = await refreshed(before);
    isPart = unread;
    return next;
  });
  if (isPart && looks < MOST_LOOKS) setTimeout(() => void refreshTab(tab, looks + 1), LOOK_AGAIN);
  const { verdict, language, round } = record.state;
  pushState(record);
  pushOutcomes(tab, verdict, language);
  await showOnTab(tab, record);
  if (verdict && round) await noteProgress(round, verdict);
}

/** Judges a tab anew, works out what is to be offered, and tells panel, page and toolbar. */
export function refreshTab(tab: number, looks = 0): Promise<void> {
  const queued = waiting.get(tab);
  if (queued) return queued;
  const mine = refreshNow(tab, looks).finally(() => {
    if (waiting.get(tab) === mine) waiting.delete(tab);
  });
  waiting.set(tab, mine);
  return mine;
}

/** The same for every tab that shows a portal: after a change of settings or as time goes by. */
export async function refreshAll(): Promise<void> {
  await Promise.all((await knownTabs()).map((tab) => refreshTab(tab)));
}
