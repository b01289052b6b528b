import type { Frame, Page } from 'playwright/test';
import { violationsIn } from './axe.ts';

/** Light, dark, and the colours that a person has chosen in the system. */
export const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** A screen of 1366×768 at 200 %. */
const ZOOMED = { width: 683, height: 384 };

/** In the document: whether anything has a transition or an animation. */
function moves(): boolean {
  return [...window.document.querySelectorAll('*')].some((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return animationName !== 'none' || /[1-9]/.test(transitionDuration);
  });
}

/**
 * What is wrong with a page, or with a document in a frame on it, in any look, whether anything moves though
 * motion is to be reduced, and whether it has to be scrolled sideways at 200 %.
 */
export async function wrongWith(document: Frame | Page, inFrame = false): Promise<string[]> {
  const page = 'page' in document ? document.page() : document;
  const found: string[] = [];
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    for (const each of await violationsIn(document, { inFrame }))
      found.push(`${look.colorScheme}/${look.forcedColors} ${each}`);
  }
  if (await document.evaluate(moves)) found.push('moves although motion is to be reduced');
  const before = page.viewportSize();
  await page.setViewportSize(ZOOMED);
  if (await document.evaluate(() => window.document.documentElement.scrollWidth > innerWidth))
    found.push('wide at 200 %');
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: null });
  return found;
}
