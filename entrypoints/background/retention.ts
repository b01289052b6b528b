import { dropReport } from '../../utils/drafts/drop-report.ts';
import type { DraftsDatabase } from '../../utils/drafts/database.ts';
import { listReports, type KeptReport } from '../../utils/drafts/kept-reports.ts';
import { DraftsLockedError } from '../../utils/drafts/lock/locked.ts';
import { nameOutside } from '../../utils/drafts/lock/sealed-database.ts';
import { dueAt, retentionStep, withEnds } from '../../utils/drafts/retention.ts';
import { readRetentionNotes, writeRetentionNotes } from '../../utils/messaging/retention-storage.ts';
import { circumstances } from './circumstances.ts';
import { withDrafts } from './drafts-database.ts';
import { refreshAll } from './refresh.ts';
import { forgetOldSeen } from './seen-criteria.ts';
import { serially } from './serial.ts';
import { noticeWords } from './words.ts';

/** Name of the alarm, and of the notification, a click on which leads to the options page. */
export const RETENTION = 'retention';
const MINUTES_A_DAY = 24 * 60;

async function say(due: number, reports: number, language: 'vi' | 'en'): Promise<void> {
  const words = noticeWords(language);
  await chrome.notifications.create(RETENTION, {
    type: 'basic',
    iconUrl: chrome.runtime.getURL('/icon/128.png'),
    title: words.retentionTitle,
    message: words.retentionBody(due, reports),
    priority: 1,
  });
}

/** The reports of which something is kept, with the names that notes know them by; null while drafts are locked. */
async function namedReports(): Promise<{ name: string; kept: KeptReport }[] | null> {
  const named = async (database: DraftsDatabase) =>
    (await listReports(database)).map((kept) => ({ name: nameOutside(database, kept.report), kept }));
  return withDrafts(named).catch((error: unknown) => {
    if (error instanceof DraftsLockedError) return null;
    throw error;
  });
}

/**
 * Deletes what was kept long enough after its round, and says beforehand what is going to be deleted. Each report's
 * deletion is said once; while drafts are locked nothing is said or deleted. Throws the database's errors.
 */
export function followRetention(): Promise<void> {
  return serially(RETENTION, async () => {
    const reports = await namedReports();
    if (!reports) return;
    const { settings, pack, round, now } = await circumstances();
    await forgetOldSeen(now);
    const before = await readRetentionNotes();
    const met = [settings.round, round, ...pack.rounds].filter((one) => one !== null);
    const ends = withEnds(before.ends, met);
    const told: typeof before.told = {};
    const announced: number[] = [];
    let deleted = false;
    for (const { name, kept } of reports) {
      const due = dueAt(kept, ends, settings.retentionDays);
      const said = before.told[name] ?? null;
      const step = retentionStep(due, said, now);
      if (step === 'delete') {
        await withDrafts((database) => dropReport(database, kept.report));
        deleted = true;
      } else if (step === 'tell' && due !== null) {
        told[name] = { at: now, due };
        announced.push(due);
      } else if (said?.due === due) {
        told[name] = said;
      }
    }
    await writeRetentionNotes({ ends, told });
    if (announced.length > 0) await say(Math.min(...announced), announced.length, settings.language);
    if (deleted) await refreshAll();
  });
}

/** Forgets what was said of a report that is gone, or of all: the notes name it. */
export function forgetTold(report?: string): Promise<void> {
  return serially(RETENTION, async () => {
    const { ends, told } = await readRetentionNotes();
    const name =
      report === undefined ? null : await withDrafts(async (database) => nameOutside(database, report));
    const others = Object.entries(told).filter(([other]) => name !== null && other !== name);
    await writeRetentionNotes({ ends, told: Object.fromEntries(others) });
  });
}

/** Has `followRetention` run each day. */
export async function setRetentionAlarm(): Promise<void> {
  await chrome.alarms.create(RETENTION, { delayInMinutes: 5, periodInMinutes: MINUTES_A_DAY });
}
