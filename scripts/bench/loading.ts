import type { Page } from 'playwright';
import { moreOf, sideBySide } from './main-thread.ts';
import { median, type Row } from './row.ts';

const ROUNDS = 3;
/** Milliseconds in which a page is loaded and understood. */
const LOADING = 3000;

/**
 * Main-thread time that the extension adds to a page of 500 criteria while that loads and is understood for the first
 * time, beside the same page without the extension.
 */
export async function measureLoading(): Promise<Row[]> {
  return sideBySide(async (bare, ours) => {
    const more = await moreOf(bare, ours, ROUNDS, load);
    return [
      {
        what: 'main thread while 500 criteria load and are first understood',
        value: `${median(more).toFixed(0)} ms more`,
        aim: 'shown',
        met: null,
      },
    ];
  });
}

async function load(page: Page): Promise<void> {
  await page.reload();
  await page.waitForTimeout(LOADING);
}
