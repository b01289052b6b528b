import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { BrowserContext, Frame, FrameLocator, Locator, Page } from 'playwright/test';
import { root } from './paths.ts';

/** A file of the fixtures with its name and bytes, called `as` where the officer named it otherwise. */
export function fixture(path: string, as?: string): { name: string; mimeType: string; buffer: Buffer } {
  const buffer = readFileSync(`${root}/tests/fixtures/files/${path}`);
  return { name: as ?? basename(path), mimeType: '', buffer };
}

/** Unfolds the panel by a click on the pill, and waits for what it shows. */
export async function openPanel(panel: FrameLocator): Promise<void> {
  await panel.locator('button.pill').click();
  await panel.locator('main').waitFor();
}

/** A criterion in the panel or in the checklist. */
export function criterionIn(panel: FrameLocator, code: string): Locator {
  return panel.locator(`[data-criterion="${code}"]`);
}

/** Opens the report at a glance from the panel's head, in a tab of its own. */
export async function openOverview(context: BrowserContext, panel: FrameLocator): Promise<Page> {
  const [overview] = await Promise.all([
    context.waitForEvent('page'),
    panel.getByRole('button', { name: 'Toàn cảnh báo cáo' }).click(),
  ]);
  return overview;
}

/** The document of the panel that lies over a page of the portal. */
export function panelDocument(page: Page): Frame {
  const found = page.frames().find((frame) => frame.url().startsWith('chrome-extension://'));
  if (!found) throw new Error('The panel is not there.');
  return found;
}
