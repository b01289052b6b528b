import type { Frame, Page } from 'playwright/test';
import { violationsIn } from './axe.ts';

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** A screen of 1366×768 at 200 %. */
const ZOOMED = { width: 683, height: 384 };

/**
 * What is wrong with a page, or with a document in a frame on it, in any look, and whether it has to be scrolled
 * sideways at 200 %.
 */
export async function wrongWith(document: Frame | Page, inFrame = false): Promise<string[]> {
  const page = 'page' in document ? document.page() : document;
  const found: string[] = [];
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    for (const each of await violationsIn(document, inFrame))
      found.push(`${look.colorScheme}/${look.forcedColors} ${each}`);
  }
  const before = page.viewportSize();
  await page.setViewportSize(ZOOMED);
  if (await document.evaluate(() => window.document.documentElement.scrollWidth > innerWidth))
    found.push('wide at 200 %');
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: null });
  return found;
}
