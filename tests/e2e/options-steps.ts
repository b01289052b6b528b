import type { Page } from 'playwright/test';
import type { Desk } from './harness.ts';

/** Opens the options page in a tab of its own. */
export async function openOptions(desk: Desk): Promise<Page> {
  const worker = await desk.serviceWorker();
  const page = await desk.context.newPage();
  await page.goto(new URL('/options.html', worker.url()).href);
  return page;
}
