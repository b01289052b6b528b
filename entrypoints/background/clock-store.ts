import * as z from 'zod/mini';
import { combineReadings, readClock, type ClockReading } from '../../utils/deadline/clock.ts';
import { serially } from './serial.ts';

const readingSchema = z.object({ offset: z.number(), margin: z.number(), readAt: z.number() });

/** Milliseconds that a reading counts; later the computer's clock may well have been set. */
const GOOD_FOR = 24 * 60 * 60 * 1000;

/** Kept beyond this run of the browser: the content script reads the clock each half hour at most. */
const keyOf = (portal: string) => `clock:${portal}`;

/** The portal's clock as known best; null where it has not been read within a day of the computer's clock. */
export async function knownClock(portal: string): Promise<ClockReading | null> {
  const stored = await chrome.storage.local.get(keyOf(portal));
  const parsed = readingSchema.safeParse(stored[keyOf(portal)]);
  if (!parsed.success) return null;
  const age = Date.now() - parsed.data.readAt;
  return age >= 0 && age < GOOD_FOR ? parsed.data : null;
}

/** Takes a `Date` header of the portal into what is known of its clock. Returns whether it was a reading. */
export function noteClock(
  portal: string,
  { portalDate, sentAt, receivedAt }: { portalDate: string; sentAt: number; receivedAt: number },
): Promise<boolean> {
  return serially(keyOf(portal), async () => {
    const reading = readClock(portalDate, sentAt, receivedAt);
    if (!reading) return false;
    await chrome.storage.local.set({ [keyOf(portal)]: combineReadings(await knownClock(portal), reading) });
    return true;
  });
}
