import type { BrowserContext, Page } from 'playwright';
import { portalAddress } from '../../tests/portal/drive.ts';
import { inBrowser } from './browser.ts';
import { pageOfCriteria } from './page.ts';

const CRITERIA = 500;

/** The same page of 500 criteria in two browsers, the second one with the extension, whose badges are there. */
export async function sideBySide<T>(work: (bare: Page, ours: Page) => Promise<T>): Promise<T> {
  return inBrowser(false, async (bare) =>
    inBrowser(true, async (ours) => {
      const [barePage, ourPage] = [await openPage(bare), await openPage(ours)];
      await ourPage.locator('soat-cchc-badge').first().waitFor();
      // The introduction, which opens once, would leave the page in the background, where nothing is drawn.
      await ourPage.bringToFront();
      return work(barePage, ourPage);
    }),
  );
}

/**
 * Milliseconds of processor time that a page's main thread takes while something is done. By the clock it would count
 * what the machine's other work takes from it too.
 */
export async function spentIn(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await taskTime();
  await work();
  const spent = (await taskTime()) - before;
  await session.detach();
  return spent;
}

/** Milliseconds of the main thread in one round. */
interface Round {
  bare: number;
  ours: number;
}

/**
 * Times both pages in each of some rounds. Each goes first in turn: what follows upon the other is slower or quicker
 * by that alone. `time` gives milliseconds.
 */
export async function takeTurns(
  bare: Page,
  ours: Page,
  rounds: number,
  time: (page: Page) => Promise<number>,
): Promise<Round[]> {
  const times: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = round % 2 === 0 ? await time(bare) : null;
    const withIt = await time(ours);
    times.push({ bare: before ?? (await time(bare)), ours: withIt });
  }
  return times;
}

/** Milliseconds of the main thread more with the extension while a page acts, of each of some rounds. */
export async function moreOf(
  bare: Page,
  ours: Page,
  rounds: number,
  act: (page: Page) => Promise<void>,
): Promise<number[]> {
  const times = await takeTurns(bare, ours, rounds, (page) => spentIn(page, () => act(page)));
  return times.map((round) => round.ours - round.bare);
}

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${portalAddress}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOfCriteria(CRITERIA) }),
  );
  await page.goto(`${portalAddress}/tu-danh-gia`);
  return page;
}
