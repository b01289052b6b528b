import * as z from 'zod/mini';
import { combineReadings, readClock, type ClockReading } from '../../utils/deadline/clock.ts';
import { serially } from './serial.ts';

const readingSchema = z.object({ offset: z.number(), margin: z.number(), readAt: z.number() });

/** Kept for this run of the browser only: the computer's clock may be set meanwhile. */
const keyOf = (portal: string) => `clock:${portal}`;

/** The portal's clock as known best; null while it has not been read. */
export async function knownClock(portal: string): Promise<ClockReading | null> {
  const stored = await chrome.storage.session.get(keyOf(portal));
  const parsed = readingSchema.safeParse(stored[keyOf(portal)]);
  return parsed.success ? parsed.data : null;
}

/** Takes a `Date` header of the portal into what is known of its clock. Returns whether it was a reading. */
export function noteClock(
  portal: string,
  { portalDate, sentAt, receivedAt }: { portalDate: string; sentAt: number; receivedAt: number },
): Promise<boolean> {
  return serially(keyOf(portal), async () => {
    const reading = readClock(portalDate, sentAt, receivedAt);
    if (!reading) return false;
    await chrome.storage.session.set({ [keyOf(portal)]: combineReadings(await knownClock(portal), reading) });
    return true;
  });
}
