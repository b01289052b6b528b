import * as z from 'zod/mini';
import { nextChange, remaining } from '../../utils/deadline/countdown.ts';
import { dueNotice, nextNotice, NOTICES, roundKey, type NoticeId } from '../../utils/deadline/notices.ts';
import { toInstant } from '../../utils/text/vietnam-time.ts';
import type { Round } from '../../utils/report/report.ts';
import { circumstances } from './circumstances.ts';
import { readProgress } from './progress.ts';
import { serially } from './serial.ts';
import { noticeWords } from './words.ts';

export const TICK_ALARM = 'tick';
/** Milliseconds after which things are looked at anew even if nothing is due: the clock may have been set. */
const AT_LATEST = 6 * 60 * 60 * 1000;
/** Alarms closer than this are put off by the browser anyway. */
const AT_EARLIEST = 30_000;

const KEY = 'reminded';
const ids = NOTICES.map(({ id }) => id);
const remindedSchema = z.object({ round: z.string(), shown: z.array(z.enum(ids)) });

async function remindedOf(round: Round): Promise<NoticeId[]> {
  const parsed = remindedSchema.safeParse((await chrome.storage.local.get(KEY))[KEY]);
  return parsed.success && parsed.data.round === roundKey(round) ? parsed.data.shown : [];
}

async function notify(round: Round, now: number, language: 'vi' | 'en'): Promise<void> {
  const closes = toInstant(round.closesAt);
  if (closes === null) return;
  const words = noticeWords(language);
  const progress = await readProgress(round);
  await chrome.notifications.create('deadline', {
    type: 'basic',
    iconUrl: chrome.runtime.getURL('/icon/128.png'),
    title: words.reminderTitle(remaining(closes, now)),
    message: progress ? words.reminderBody(progress.untouched, progress.withErrors) : words.reminderUnknown,
    priority: 2,
  });
}

/** Shows the reminder that is due, each once in a round. */
export function remind(): Promise<void> {
  return serially(KEY, async () => {
    const { round, now, settings } = await circumstances();
    if (!round) return;
    const due = dueNotice(round, now, await remindedOf(round));
    if (!due) return;
    // Noted first: a reminder that is missed is less of a nuisance than one that comes every minute.
    await chrome.storage.local.set({ [KEY]: { round: roundKey(round), shown: due.shown } });
    await notify(round, now, settings.language);
  });
}

/** Sets the alarm for the next reminder or the next change of the time on the toolbar. */
export async function setTick(): Promise<void> {
  const { round, now } = await circumstances();
  const closes = round ? toInstant(round.closesAt) : null;
  const instants = [
    round ? nextNotice(round, now) : null,
    closes === null ? null : nextChange(closes, now),
    now + AT_LATEST,
  ].filter((instant) => instant !== null);
  const delay = Math.max(AT_EARLIEST, Math.min(...instants) - now);
  await chrome.alarms.create(TICK_ALARM, { when: Date.now() + delay });
}
