import type { BrowserContext, Page } from 'playwright';
import { portalAddress } from '../../tests/portal/drive.ts';
import { inBrowser } from './browser.ts';
import { pageOfCriteria } from './page.ts';
import { median, type Row } from './row.ts';

const CRITERIA = 500;
const ROUNDS = 5;
/** Milliseconds after the last key in which all that follows from typing has been done. */
const REST = 1500;
const TEXT =
  'Đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2023, trang 2, đạt 98,5 % so với chỉ tiêu được giao. ';

/** Main-thread time of the page while an officer types, beside the same page without the extension. */
export async function measureTyping(): Promise<Row[]> {
  return inBrowser(false, async (bare) =>
    inBrowser(true, async (ours) => {
      const [barePage, ourPage] = [await openPage(bare), await openPage(ours)];
      await ourPage.locator('soat-cchc-badge').first().waitFor();
      const times: { bare: number[]; ours: number[] } = { bare: [], ours: [] };
      for (let round = 0; round <= ROUNDS; round += 1) {
        const pair = [await timeTyping(barePage), await timeTyping(ourPage)] as const;
        // The first round warms both up.
        if (round > 0) [times.bare, times.ours].forEach((list, index) => list.push(pair[index] ?? 0));
      }
      const [without, withIt] = [median(times.bare), median(times.ours)];
      const more = (withIt / without - 1) * 100;
      const value = `${more.toFixed(1)} % more (${withIt.toFixed(0)} ms beside ${without.toFixed(0)} ms)`;
      return [
        { what: 'main thread while typing 100 characters', value, aim: 'at most 5 % more', met: more <= 5 },
      ];
    }),
  );
}

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${portalAddress}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOfCriteria(CRITERIA) }),
  );
  await page.goto(`${portalAddress}/tu-danh-gia`);
  return page;
}

/**
 * Milliseconds of processor time that the page's main thread takes while `TEXT` is typed at an officer's pace. By the
 * clock it would count what the machine's other work takes from it too.
 */
async function timeTyping(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await page.locator('textarea').nth(3).click();
  const before = await taskTime();
  await page.keyboard.type(TEXT, { delay: 30 });
  await page.waitForTimeout(REST);
  const spent = (await taskTime()) - before;
  await session.detach();
  return spent;
}
