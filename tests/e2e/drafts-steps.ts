import { setTimeout } from 'node:timers/promises';
import type { FrameLocator, Locator, Page } from 'playwright/test';
import type { Driver } from '../portal/drive.ts';
import type { MarkupName } from '../portal/server.ts';
import type { Desk } from './harness.ts';
import { expect } from './harness.ts';

/** Has the portal fail at every save in this page, as a server does that is down. Returns what ends that. */
export async function failSaves(page: Page): Promise<() => Promise<void>> {
  const isSave = (url: URL): boolean => /TuDanhGia\.aspx$|\/api\/tieu-chi\//.test(url.pathname);
  await page.route(isSave, (route) =>
    route.request().method() === 'GET'
      ? route.fallback()
      : route.fulfill({ status: 500, body: 'Lỗi máy chủ' }),
  );
  return () => page.unroute(isSave);
}

/** How many drafts the panel offers. */
export async function expectOffers(panel: FrameLocator, count: number): Promise<void> {
  const shown = panel.locator('[data-drafts]').first();
  // A browser that has just been started anew on a busy machine takes its time.
  const options = { timeout: 20_000 };
  if (count > 0) await expect(shown).toHaveAttribute('data-drafts', String(count), options);
  else await expect(shown).toHaveCount(0);
}

/** The button that has everything put back that is offered. */
export const RESTORE_ALL = 'Khôi phục tất cả';

/** Milliseconds for which a person looks at the panel before pressing: it takes no press sooner. */
export const LOOKING = 700;
/** Milliseconds in which the panel asks for a second press where the browser could not tell that it is in sight. */
const ASKING = 1500;

/** Presses a button of the unfolded panel as a person does, who looks first and presses again where it asks. */
export async function pressSeen(panel: FrameLocator, name: string): Promise<void> {
  const button = panel.getByRole('button', { name });
  await button.waitFor();
  await setTimeout(LOOKING);
  await button.click();
  const asks = panel.locator('[data-covered]').waitFor({ timeout: ASKING });
  const isAsked = await asks.then(
    () => true,
    () => false,
  );
  if (!isAsked) return;
  await setTimeout(2 * ASKING);
  await button.click();
}

/** Unfolds the panel and has everything that is offered put back. */
export async function restoreAll(panel: FrameLocator): Promise<void> {
  await panel.locator('.pill').click();
  await pressSeen(panel, RESTORE_ALL);
}

/** Presses the portal's «Lưu» for each criterion whose values come up in the shared dialog. */
export async function saveEachInDialog(page: Page, panel: FrameLocator, criteria: number): Promise<void> {
  const progress = panel.locator('.restore-progress');
  const save = page.locator('.modal.show').getByRole('button', { name: 'Lưu' });
  for (let following = criteria - 1; following > 0; following -= 1) {
    const after = following - 1;
    await expect(progress).toContainText(after > 0 ? `còn ${after} tiêu chí` : 'Đến lượt tiêu chí');
    if (after === 0) await expect(progress).not.toContainText('Sau đó');
    await save.click();
  }
  await expect(progress).toContainText('Đã đưa');
  await save.click();
}

/** Has a restored criterion saved in the way of the markup: at once, or with «Lưu» in the dialog. */
export async function saveRestored(
  { page, driver, panel }: { page: Page; driver: Driver; panel: FrameLocator },
  markup: MarkupName,
  code: string,
): Promise<void> {
  if (markup === 'spa') await saveEachInDialog(page, panel, 1);
  else await driver.save(code);
}

/** A draft as it lies on disk; of a file, no value. */
interface OnDisk {
  criterion: string;
  field?: string;
  value?: string;
}

/** The drafts that lie on disk, texts first, files included. */
export async function readDrafts(desk: Desk): Promise<OnDisk[]> {
  const worker = await desk.serviceWorker();
  return worker.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('soat-cchc'));
    const stores = database.transaction(['texts', 'files']);
    const kept = ['texts', 'files'].map((name) => done(stores.objectStore(name).getAll()));
    const drafts = (await Promise.all(kept)).flat() as OnDisk[];
    database.close();
    return drafts;
  });
}

/** How many drafts lie on disk, files included. */
export async function keptDrafts(desk: Desk): Promise<number> {
  return (await readDrafts(desk)).length;
}

/** The draft that the panel shows for a criterion. */
export function draftOf(panel: FrameLocator, code: string): Locator {
  return panel.locator(`.draft-group[data-criterion="${code}"]`);
}
