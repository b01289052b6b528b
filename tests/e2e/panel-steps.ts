import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { FrameLocator, Locator } from 'playwright/test';
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
