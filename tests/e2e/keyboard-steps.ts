import type { FrameLocator, Page } from 'playwright/test';

const MOST_STOPS = 200;

/** Presses Tab until what has the focus, in the page or in the panel, matches; fails where it never comes. */
export async function tabTo(
  page: Page,
  panel: FrameLocator | null,
  selector: string,
  name: RegExp,
): Promise<void> {
  const scope = panel ?? page;
  const target = scope.locator(`${selector}:focus`).filter({ hasText: name });
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await target.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector} ${name}.`);
}
