import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Download, FrameLocator, Page } from 'playwright/test';
import { driverFor, signIn, type Driver } from '../portal/drive.ts';
import type { User } from '../portal/users.ts';
import { launchBrowser, panelFrame } from './browser.ts';
import { test as base, type Desk } from './harness.ts';

/** Milliseconds that a step may take before it is named as the one that hangs. */
const PATIENCE = 40_000;

/** A person at a machine of their own: another profile, another browser. */
export interface Seat {
  context: BrowserContext;
  page: Page;
  driver: Driver;
  panel: FrameLocator;
}

async function seatOf(desk: Desk, folder: string, user: User): Promise<Seat> {
  const context = await launchBrowser({ profile: join(folder, user.id), port: desk.portal.port });
  context.setDefaultTimeout(PATIENCE);
  const page = context.pages()[0] ?? (await context.newPage());
  await signIn(page, user);
  const driver = driverFor(page, desk.markup);
  await driver.openReport();
  return { context, page, driver, panel: panelFrame(page) };
}

/** `test` with machines: `sit` puts a person before the portal, signed in, with the report open. */
export const test = base.extend<{ sit: (user: User) => Promise<Seat> }>({
  sit: async ({ desk }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'soat-cchc-seats-'));
    const seats: Seat[] = [];
    await use(async (user) => {
      const seat = await seatOf(desk, folder, user);
      seats.push(seat);
      return seat;
    });
    for (const { context } of seats) await context.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** What a download holds, as it is chosen in a file field of another machine. */
async function handedOver(download: Download): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const buffer = await readFile(await download.path());
  return { name: download.suggestedFilename(), mimeType: 'application/json', buffer };
}

/** Does something that saves a file, and gives that. */
export async function savedBy(page: Page, act: () => Promise<unknown>): ReturnType<typeof handedOver> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return handedOver(download);
}
