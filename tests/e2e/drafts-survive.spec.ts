import { cp, readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { driverFor } from '../portal/drive.ts';
import { panelFrame } from './browser.ts';
import {
  draftOf,
  expectOffers,
  failSaves,
  keptDrafts,
  pressSeen,
  RESTORE_ALL,
  restoreAll,
} from './drafts-steps.ts';
import { expect, test } from './harness.ts';
import { extensionFolder } from './paths.ts';
import { assignAll, badgeOf } from './steps.ts';

const TYPED = 'Đã hoàn thành 12/12 nhiệm vụ.';
const FILE = {
  name: '1.4_so 5BC-UBND_Bao cao.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%âãÏÓ\ntrailer << >>\n%%EOF\n'),
};
/** Milliseconds after which the browser stops a service worker that rests. */
const REST = 31_000;

/**
 * Has the portal lose a text on its way: it answers each post-back with a form that does not have it. Returns what
 * ends that.
 */
async function loseOnTheWay(page: Page, text: string): Promise<() => Promise<void>> {
  const posted = new URLSearchParams({ text }).toString().replace('text=', '');
  const address = '**/TuDanhGia.aspx';
  await page.route(address, (route) =>
    route.request().method() === 'POST'
      ? route.continue({ postData: (route.request().postData() ?? '').replaceAll(posted, '') })
      : route.fallback(),
  );
  return () => page.unroute(address);
}

test('a service worker that was stopped after its half minute of rest takes the next key', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  assignAll(desk.portal);
  const { page, driver } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await failSaves(page);
  await page.waitForTimeout(REST);
  await desk.stopServiceWorker();
  await (await driver.explanationField('1.1.1')).fill(TYPED);
  await page.waitForTimeout(1000);
  await desk.killBrowser();
  const { panel } = await desk.openReport();
  await expectOffers(panel, 1);
});

test('a tab whose process dies loses nothing that was typed before', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await failSaves(page);
  await driver.typeExplanation('1.1.1', TYPED);
  await page.waitForTimeout(500);
  const died = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await died;
  const again = await desk.context.newPage();
  await page.close();
  await driverFor(again, desk.markup).openReport();
  await expectOffers(panelFrame(again), 1);
});

test('a post-back that clears the form loses nothing', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  const heal = await loseOnTheWay(page, TYPED);
  await driver.typeExplanation('1.1.1', TYPED);
  await driver.save('1.1.1');
  await expect(await driver.explanationField('1.1.1')).toHaveValue('');
  await expectOffers(panel, 1);
  // What is put in posts itself back as well.
  await heal();
  await restoreAll(panel);
  await expect.poll(() => desk.portal.entry('1.1.1').explanation).toBe(TYPED);
  await expect(await driver.explanationField('1.1.1')).toHaveValue(TYPED);
});

test('a portal that clears what is put back each time is told of, and the draft stays', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await loseOnTheWay(page, TYPED);
  await driver.typeExplanation('1.1.1', TYPED);
  await driver.save('1.1.1');
  await expectOffers(panel, 1);
  await restoreAll(panel);
  const draft = draftOf(panel, '1.1.1');
  await expect(draft).toContainText('Phần mềm không nhận', { timeout: 30_000 });
  await expect(draft).toContainText(TYPED);
  await draft.getByRole('button', { name: 'Chép bản này' }).click();
  await expect(draft.getByText('Đã chép vào bộ nhớ tạm')).toBeVisible();
  expect(await keptDrafts(desk)).toBe(1);
});

test('a file whose upload failed comes back with its name and bytes, and can be taken as a download', async ({
  desk,
}) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.4').waitFor();
  const heal = await failSaves(page);
  await driver.chooseFiles('1.4', [FILE]);
  await expect.poll(() => keptDrafts(desk)).toBe(1);
  await driver.upload('1.4').catch(() => undefined);
  await heal();
  await driver.openReport();
  await expectOffers(panel, 1);
  await panel.locator('.pill').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Tải tệp này về' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(FILE.name);
  await pressSeen(panel, RESTORE_ALL);
  const chosen = async () =>
    (await driver.fileField('1.4')).evaluate(async (field: HTMLInputElement) => {
      const [file] = field.files ?? [];
      return file ? [file.name, await file.text()] : null;
    });
  await expect.poll(chosen).toEqual([FILE.name, FILE.buffer.toString()]);
});

test('an update of the extension while the page is open loses nothing of what was typed before', async ({
  desk,
}, info) => {
  assignAll(desk.portal);
  const build = info.outputPath('build');
  await cp(extensionFolder, build, { recursive: true });
  await desk.launch({ build });
  const extensions = await desk.context.newPage();
  await extensions.goto('chrome://extensions');
  // Without it the browser loads no unpacked extension anew.
  await extensions.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await extensions.close();
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await failSaves(page);
  await driver.typeExplanation('1.1.1', TYPED);
  await page.waitForTimeout(500);
  const manifest = `${build}/manifest.json`;
  await writeFile(
    manifest,
    (await readFile(manifest, 'utf8')).replace(/"version":"[^"]*"/, '"version":"99.0"'),
  );
  const worker = await desk.serviceWorker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect(page.locator('soat-cchc-notice')).toBeVisible();
  await expect.poll(() => desk.context.serviceWorkers().length).toBe(1);
  const updated = await desk.serviceWorker();
  expect(await updated.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0');
  await page.getByRole('button', { name: 'Tải lại' }).click();
  await expectOffers(panel, 1);
  await restoreAll(panel);
  await expect(await driver.explanationField('1.1.1')).toHaveValue(TYPED);
});

test('where the disk is full, all that was entered can be taken as a file', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await failSaves(page);
  const worker = await desk.serviceWorker();
  await worker.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await (await driver.explanationField('1.1.1')).fill(TYPED);
  await panel.locator('.pill').click();
  await expect(panel.getByText('Không lưu được bản nháp')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Tải nội dung về thành tệp' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toContain(`Tiêu chí 1.1.1: Giải trình\n${TYPED}`);
  await panel.getByRole('button', { name: 'Chép mọi nội dung đã nhập' }).click();
  await expect(panel.getByText('Đã chép vào bộ nhớ tạm')).toBeVisible();
});
