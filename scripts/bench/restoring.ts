import type { Page } from 'playwright';
import { panelFrame, serviceWorkerOf } from '../../tests/e2e/browser.ts';
import { portalAddress } from '../../tests/portal/drive.ts';
import { inBrowser } from './browser.ts';
import { pageOfCriteria } from './page.ts';
import { median, type Row } from './row.ts';

const CRITERIA = 100;
const FILES = 300;
/** Bytes; together 600 MB. */
const FILE_SIZE = 2_000_000;
const ROUNDS = 5;
/** Milliseconds. */
const AIM = 2000;

/** Time until a page's drafts are offered, where a whole report and all its files are kept. */
export async function measureRestoring(): Promise<Row[]> {
  return inBrowser(true, async (context) => {
    const page = await context.newPage();
    const body = pageOfCriteria(CRITERIA);
    await page.route(`${portalAddress}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto(`${portalAddress}/tu-danh-gia`);
    await page.locator('soat-cchc-badge').first().waitFor();
    // One draft that is kept in earnest shows what the others are to look like.
    await page.locator('textarea').first().fill('Đã ban hành Kế hoạch.');
    await page.waitForTimeout(1000);
    const codes = await page.locator('tbody td:first-child').allTextContents();
    const worker = await serviceWorkerOf(context);
    await worker.evaluate(keepMany, { codes, files: FILES, size: FILE_SIZE });
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOffer(page));
    const value = median(times);
    const what = `drafts offered after loading, ${CRITERIA} criteria and ${FILES} files (600 MB) kept`;
    return [{ what, value: `${value.toFixed(0)} ms`, aim: `at most ${AIM} ms`, met: value <= AIM }];
  });
}

/** Milliseconds from the end of a page's loading until the panel offers everything. */
async function timeOffer(page: Page): Promise<number> {
  await page.reload();
  await panelFrame(page)
    .locator(`[data-drafts="${CRITERIA + FILES}"]`)
    .first()
    .waitFor();
  const now = Date.now();
  const loaded = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return performance.timeOrigin + (navigation as PerformanceNavigationTiming).loadEventEnd;
  });
  return now - loaded;
}

/** Runs in the service worker: makes of the one text that is kept a text for each criterion, and files. */
async function keepMany({
  codes,
  files,
  size,
}: {
  codes: string[];
  files: number;
  size: number;
}): Promise<void> {
  const opened = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  type Kept = { key: string; portal: string; owner: object; criterion: string; writtenAt: string };
  const database = await opened(indexedDB.open('soat-cchc'));
  const reading = database.transaction('texts').objectStore('texts').getAll();
  const [first] = (await opened(reading)) as Kept[];
  if (!first) throw new Error('No draft was kept.');
  const keyOf = (code: string, slot: string) =>
    JSON.stringify([...(JSON.parse(first.key) as unknown[]).slice(0, 4), code, slot]);
  for (const [index, criterion] of codes.entries()) {
    const value = `Đã ban hành Kế hoạch số ${index}/KH-UBND. `.repeat(50);
    const text = { ...first, key: keyOf(criterion, 'explanation'), criterion, value, peak: value };
    await opened(database.transaction('texts', 'readwrite').objectStore('texts').put(text));
  }
  const { portal, owner, writtenAt } = first;
  for (let index = 0; index < files; index += 1) {
    const sha256 = index.toString(16).padStart(64, '0');
    const criterion = codes[index % codes.length] ?? '';
    const name = `${criterion}_so ${index}KH-UBND_Ke hoach.pdf`;
    const key = keyOf(criterion, `file:${sha256}`);
    const file = { kind: 'file', key, portal, owner, criterion, name, sha256, size, writtenAt };
    const blob = new Blob([new Uint8Array(size).fill(index)]);
    const stores = database.transaction(['files', 'blobs'], 'readwrite');
    const written = stores.objectStore('files').put(file);
    await Promise.all([opened(written), opened(stores.objectStore('blobs').put({ sha256, blob }))]);
  }
  database.close();
}
