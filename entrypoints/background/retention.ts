import { dropReport } from '../../utils/drafts/drop-report.ts';
import { listReports } from '../../utils/drafts/kept-reports.ts';
import { dueAt, retentionStep, withEnds } from '../../utils/drafts/retention.ts';
import { readRetentionNotes, writeRetentionNotes } from '../../utils/messaging/retention-storage.ts';
import { circumstances } from './circumstances.ts';
import { withDrafts } from './drafts-database.ts';
import { refreshAll } from './refresh.ts';
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

/**
 * Deletes what was kept long enough after its round, and says beforehand what is going to be deleted. Each report's
 * deletion is said once; throws the database's errors.
 */
export function followRetention(): Promise<void> {
  return serially(RETENTION, async () => {
    const { settings, pack, round, now } = await circumstances();
    const before = await readRetentionNotes();
    const met = [settings.round, round, ...pack.rounds].filter((one) => one !== null);
    const ends = withEnds(before.ends, met);
    const told: typeof before.told = {};
    const announced: number[] = [];
    let deleted = false;
    for (const kept of await withDrafts(listReports)) {
      const due = dueAt(kept, ends, settings.retentionDays);
      const said = before.told[kept.report] ?? null;
      const step = retentionStep(due, said, now);
      if (step === 'delete') {
        await withDrafts((database) => dropReport(database, kept.report));
        deleted = true;
      } else if (step === 'tell' && due !== null) {
        told[kept.report] = { at: now, due };
        announced.push(due);
      } else if (said?.due === due) {
        told[kept.report] = said;
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
    const others = Object.entries(told).filter(([other]) => report !== undefined && other !== report);
    await writeRetentionNotes({ ends, told: Object.fromEntries(others) });
  });
}

/** Has `followRetention` run each day. */
export async function setRetentionAlarm(): Promise<void> {
  await chrome.alarms.create(RETENTION, { delayInMinutes: 5, periodInMinutes: MINUTES_A_DAY });
}
