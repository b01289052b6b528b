import { otherRounds, proposedRound } from '../../utils/deadline/round.ts';
import { toVietnamIso } from '../../utils/text/vietnam-time.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import { circumstances, type Circumstances } from './circumstances.ts';
import { endedOcr } from './ended-ocr.ts';
import { renewGate } from './gate-ready.ts';
import { handedIn } from './handed.ts';
import { factsIn, judgeTab } from './judge-tab.ts';
import { offersIn } from './offers.ts';
import { noteProgress } from './progress.ts';
import { pushOutcomes, pushState } from './push.ts';
import { wholeReport } from './seen-criteria.ts';
import { serially } from './serial.ts';
import { summaryIn } from './summary-facts.ts';
import { suggestedNames } from './suggested-names.ts';
import { changeTab, knownTabs, readTab, type TabRecord } from './tab-store.ts';
import { textsKept } from './texts-first.ts';
import { showOnTab } from './toolbar.ts';
import { knownUploadSpeed } from './upload-speed.ts';
import { unconfirmedIn } from './unconfirmed.ts';

/** Refreshes that wait for their turn, by tab: what comes meanwhile is covered by them. */
const waiting = new Map<number, Promise<void>>();

/** Milliseconds until drafts that could not be read are looked for again: after a crash the disk may be busy. */
const LOOK_AGAIN = 2_000;
const MOST_LOOKS = 5;

/** How often a tab is worked out without being held before it is held for once. */
const FREE_ATTEMPTS = 3;

/** `unread`: drafts could not be read, so there may be more to offer. */
interface Refreshed {
  record: TabRecord;
  unread: boolean;
}

function clockIn({ clock }: Circumstances): TabState['clock'] {
  if (!clock) return { offset: null, margin: null, readAt: null };
  return { offset: clock.offset, margin: clock.margin, readAt: toVietnamIso(clock.readAt + clock.offset) };
}

/** The round that the person or the administrator set, which a pack's open one may stand beside. */
const ofPerson = ({ settings }: Circumstances) => (settings.round ? [settings.round] : []);

async function refreshed(record: TabRecord): Promise<Refreshed> {
  await textsKept();
  const now = await circumstances(record.portal ?? undefined);
  const { report } = record.state;
  const whole = await wholeReport(record, now);
  const facts = await factsIn(record, now, whole?.report);
  const chosen = report?.criteria.flatMap(({ attachments }) => attachments) ?? [];
  const handed = await handedIn(record, now.round);
  const tables = await summaryIn(record, now);
  const { offers, unread, locked } = await offersIn(record, now.round);
  const next: TabRecord = {
    ...record,
    state: {
      ...record.state,
      seenEarlier: [...(whole?.earlier ?? [])],
      verdict: await judgeTab(record, whole, facts, now, 'entry', handed),
      suggestedNames: suggestedNames(record, facts),
      ocrEnded: endedOcr(facts),
      inProgress: chosen.filter(({ id, origin }) => origin === 'chosen' && !facts[id]).map(({ id }) => id),
      unseen: [
        ...chosen.filter(({ id, origin }) => origin === 'uploaded' && !facts[id]),
        ...tables.filter((table) => !table.facts),
      ].map(({ id }) => id),
      remarks: handed.remarks,
      review: handed.review,
      drafts: offers,
      draftsLocked: locked,
      unconfirmed: await unconfirmedIn(record, now.round),
      round: now.round,
      proposedRound:
        now.settings.setBy.round === 'locked'
          ? null
          : proposedRound(report?.announcedRound ?? null, now.round, now.now),
      otherRounds: otherRounds([...now.pack.rounds, ...ofPerson(now)], now.round, now.now),
      pace: {
        minutesPerCriterion: now.pack.thresholds.minutesPerCriterion,
        uploadSpeed: await knownUploadSpeed(),
      },
      clock: clockIn(now),
      language: now.settings.language,
    },
  };
  return { record: next, unread };
}

/**
 * Works a tab out anew from what is known of it, without holding up what comes meanwhile: where that changed
 * something, it is worked out again, the last time with the tab held.
 */
async function refreshRecord(tab: number): Promise<Refreshed | null> {
  for (let attempt = 0; attempt < FREE_ATTEMPTS; attempt += 1) {
    const before = await readTab(tab);
    if (!before) return null;
    const next = await refreshed(before);
    const written = await changeTab(tab, (current) =>
      current.revision === before.revision ? next.record : current,
    );
    if (written.state === next.record.state) return { ...next, record: written };
  }
  let unread = false;
  const record = await changeTab(tab, async (before) => {
    const next = await refreshed(before);
    unread = next.unread;
    return next.record;
  });
  return { record, unread };
}

async function refreshNow(tab: number, looks: number): Promise<void> {
  await renewGate(tab);
  const done = await refreshRecord(tab);
  if (!done) return;
  const { record, unread: isPart } = done;
  if (isPart && looks < MOST_LOOKS) setTimeout(() => void refreshTab(tab, looks + 1), LOOK_AGAIN);
  const { verdict, round } = record.state;
  await textsKept();
  pushState(record);
  pushOutcomes(tab, record);
  await showOnTab(tab, record);
  if (verdict && round) await noteProgress(round, verdict);
}

/** Judges a tab anew, works out what is to be offered, and tells panel, page and toolbar. */
export function refreshTab(tab: number, looks = 0): Promise<void> {
  const queued = waiting.get(tab);
  if (queued) return queued;
  const mine = serially(`refresh:${tab}`, () => {
    // What comes from now on is not covered by this one any more.
    waiting.delete(tab);
    return refreshNow(tab, looks);
  });
  waiting.set(tab, mine);
  return mine;
}

/** The same for every tab that shows a portal: after a change of settings or as time goes by. */
export async function refreshAll(): Promise<void> {
  await Promise.all((await knownTabs()).map((tab) => refreshTab(tab)));
}
