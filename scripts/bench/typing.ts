import type { Page } from 'playwright';
import { sideBySide, spentIn, takeTurns } from './main-thread.ts';
import { quiet, type Row } from './row.ts';

const ROUNDS = 12;
/** Milliseconds between two keys of a quick typist. */
const PACE = 100;
/** Milliseconds after the last key in which all that follows from typing has been done. */
const REST = 1500;
const TEXT = 'Kế hoạch số 12/KH-UBND ngày 05/01/2023, đạt 98,5 %. ';

/** Main-thread time of the page while an officer types, beside the same page without the extension. */
export async function measureTyping(): Promise<Row[]> {
  return sideBySide(async (bare, ours) => {
    // The first round warms both up.
    const [, ...times] = await takeTurns(bare, ours, ROUNDS + 1, timeTyping);
    const without = quiet(times.map((round) => round.bare));
    const withIt = quiet(times.map((round) => round.ours));
    const more = (withIt / without - 1) * 100;
    const value = `${more.toFixed(1)} % more (${withIt.toFixed(0)} ms beside ${without.toFixed(0)} ms)`;
    return [
      {
        what: `main thread while typing ${TEXT.length} characters`,
        value,
        aim: 'at most 5 % more',
        met: more <= 5,
      },
    ];
  });
}

/** Milliseconds of the main thread while `TEXT` is typed and until all has been done that follows from it. */
async function timeTyping(page: Page): Promise<number> {
  await page.locator('textarea').nth(3).click();
  return spentIn(page, async () => {
    await page.keyboard.type(TEXT, { delay: PACE });
    await page.waitForTimeout(REST);
  });
}
