import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import type { FrameLocator, Page } from 'playwright/test';
import { expect, test, type Desk } from './harness.ts';
import { wrongWith } from './looks.ts';
import { fixture, openOverview, openPanel } from './panel-steps.ts';
import { assignAll, badgeOf, sendAnyway } from './steps.ts';

/** Points. */
const A4_ACROSS = 842;

/** The report at a glance of a report in which 1.1.1 has more points than there are. */
async function overviewOfWrongScore(desk: Desk): Promise<{ panel: FrameLocator; review: Page }> {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await driver.typeScore('1.1.1', '9');
  await openPanel(panel);
  return { panel, review: await openOverview(desk.context, panel) };
}

test('the whole report at a glance follows what is entered, and leads back to a criterion', async ({
  desk,
}) => {
  const { panel, review } = await overviewOfWrongScore(desk);
  const row = review.locator('[data-criterion="1.1.1"]');
  await expect(row.locator('[data-rule="score.over-max"]')).toBeVisible();
  await expect(review.locator('[data-at-risk]')).toContainText('Có thể mất');
  await expect(review.locator('[data-area]').first()).toContainText('điểm');

  await review.getByRole('button', { name: /\d lỗi/ }).click();
  await expect(review.locator('tbody tr')).toHaveCount(1);
  expect(await wrongWith(review)).toEqual([]);

  await row.getByRole('button', { name: '1.1.1' }).click();
  await expect(panel.locator('[data-criterion="1.1.1"]')).toBeInViewport();
});

test('the report at a glance is used by keys alone, printed on A4 without what is for the screen, and saved as a table', async ({
  desk,
}) => {
  const { panel, review } = await overviewOfWrongScore(desk);
  const row = review.locator('[data-criterion="1.1.1"]');
  await row.locator('[data-rule="score.over-max"]').waitFor();

  const rules = review.getByLabel('Quy tắc');
  await expect(async () => {
    await rules.press('ArrowDown');
    await expect(rules).toHaveValue('score.over-max', { timeout: 300 });
  }).toPass();
  await expect(review.locator('tbody tr')).toHaveCount(1);
  const [download] = await Promise.all([
    review.waitForEvent('download'),
    review.getByRole('button', { name: 'Lưu bảng (CSV)' }).press('Enter'),
  ]);
  const [, ...lines] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  expect(lines.filter((one) => !one.startsWith('"1.1.1"'))).toEqual([]);
  expect(lines.join('\n')).toContain('Điểm ngoài khoảng cho phép');

  await review.emulateMedia({ media: 'print' });
  for (const name of ['In phiếu soát', 'Lưu bảng (CSV)', 'Soát tệp đã nộp']) {
    await expect(review.getByRole('button', { name })).toBeHidden();
  }
  const sheet = await PDFDocument.load(await review.pdf({ preferCSSPageSize: true }));
  expect(sheet.getPages().map((one) => Math.round(one.getWidth()))).toEqual([A4_ACROSS]);
  await review.emulateMedia({ media: null });

  await row.getByRole('button', { name: '1.1.1' }).press('Enter');
  await expect(panel.locator('[data-criterion="1.1.1"]')).toBeInViewport();
});

test('the report at a glance stands in the browser’s side panel too, and leads back to the panel', async ({
  desk,
}) => {
  assignAll(desk.portal);
  const { page, driver } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await driver.typeScore('1.1.1', '9');
  const worker = await desk.serviceWorker();
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  const side = await desk.context.newPage();
  await side.setViewportSize({ width: 380, height: 700 });
  await side.goto(new URL(`/panel.html?host=side&tab=${tab}`, worker.url()).href);
  await side.getByRole('button', { name: 'Toàn cảnh báo cáo' }).click();
  const row = side.locator('[data-criterion="1.1.1"]');
  await expect(row.locator('[data-rule="score.over-max"]')).toBeVisible();
  expect(await side.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
  await side.getByRole('link', { name: 'Về bảng soát' }).click();
  await expect(side.getByRole('button', { name: 'Toàn cảnh báo cáo' })).toBeVisible();
});

test('a receipt is kept of what was sent: saved, opened again, and held against files', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  const plan = fixture('demo/1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf');
  await driver.chooseFiles('1.1.1', [plan]);
  await driver.upload('1.1.1');
  await expect.poll(() => desk.portal.entry('1.1.1').files.length).toBe(1);
  await driver.typeScore('1.1.1', '1');
  await driver.sendButton().click();
  await sendAnyway(panel);
  await driver.confirmSend();
  await driver.openReport();
  await badgeOf(page, '1.1.1').waitFor();

  await openPanel(panel);
  const review = await openOverview(desk.context, panel);
  const [receipt] = await Promise.all([
    desk.context.waitForEvent('page'),
    review.getByRole('button', { name: 'Biên nhận đã gửi' }).click(),
  ]);
  await expect(receipt.getByRole('main')).toContainText('đã thấy phần mềm ghi là đã gửi');
  const sha256 = createHash('sha256').update(plan.buffer).digest('hex');
  await expect(receipt.locator('[data-criterion="1.1.1"]')).toContainText(sha256);

  const [download] = await Promise.all([
    receipt.waitForEvent('download'),
    receipt.getByRole('button', { name: 'Lưu biên nhận (JSON)' }).click(),
  ]);
  const saved = await download.path();
  await receipt.goto(receipt.url().replace(/\?.*/, ''));
  await receipt.getByLabel('Mở biên nhận đã lưu').setInputFiles(saved);
  await receipt.getByLabel('Chọn tệp').setInputFiles([{ ...plan, name: 'ten khac.pdf' }]);
  await expect(receipt.getByRole('status')).toHaveText('1/1 tệp đúng như đã gửi.');
  await receipt.getByLabel('Mở biên nhận đã lưu').setInputFiles([plan]);
  await expect(receipt.getByRole('alert')).toContainText('không phải biên nhận');
  expect(await wrongWith(receipt)).toEqual([]);
});
