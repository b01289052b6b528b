import * as z from 'zod/mini';
import type { Frame } from './frame.ts';

const KEY = 'frame-home';
const homeSchema = z.object({ x: z.number(), y: z.number() });

/** Puts the pill where it was left the last time. */
export async function recallHome(frame: Frame): Promise<void> {
  try {
    const kept = homeSchema.safeParse((await chrome.storage.local.get(KEY))[KEY]);
    if (kept.success) frame.setHome(kept.data);
  } catch {
    // Not remembered: it stands at its first place.
  }
}

/** Remembers where the pill was left. */
export async function keepHome(frame: Frame): Promise<void> {
  try {
    await chrome.storage.local.set({ [KEY]: frame.home() });
  } catch {
    // The next page shows it at its first place.
  }
}
