import * as z from 'zod/mini';
import { boxOf, viewport, type Frame } from './frame.ts';
import { firstHome } from './place.ts';

const KEY = 'frame-home';
const homeSchema = z.object({ x: z.number(), y: z.number() });

/** Puts the pill where it was left the last time; false where it never was. */
export async function recallHome(frame: Frame): Promise<boolean> {
  try {
    const kept = homeSchema.safeParse((await chrome.storage.local.get(KEY))[KEY]);
    if (kept.success) frame.setHome(kept.data);
    return kept.success;
  } catch {
    return false;
  }
}

/** Puts the pill out of the way of the page's own controls. */
export function findHome(frame: Frame): void {
  const controls = document.querySelectorAll('a, button, input, select, textarea, [role=button]');
  frame.setHome(firstHome(viewport(), [...controls].map(boxOf)));
}

/** Remembers where the pill was left. */
export async function keepHome(frame: Frame): Promise<void> {
  try {
    await chrome.storage.local.set({ [KEY]: frame.home() });
  } catch {
    // The next page shows it at its first place.
  }
}
