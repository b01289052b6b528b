import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from './harness.ts';
import { fixture, openPanel } from './panel-steps.ts';
import { assignAll, badgeOf, sendAnyway } from './steps.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('the whole report at a glance follows what is entered, and leads back to a criterion', async ({
  desk,
}) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await driver.typeScore('1.1.1', '9');
  await openPanel(panel);
  const opened = desk.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Toàn cảnh báo cáo' }).click();
  const review = await opened;
  const row = review.locator('[data-criterion="1.1.1"]');
  await expect(row.locator('[data-rule="score.over-max"]')).toBeVisible();
  await expect(review.locator('[data-at-risk]')).toContainText('Có thể mất');
  await expect(review.locator('[data-area]').first()).toContainText('điểm');

  await review.getByRole('button', { name: /\d lỗi/ }).click();
  await expect(review.locator('tbody tr')).toHaveCount(1);
  await review.evaluate(axe);
  const { violations } = await review.evaluate<AxeResults>('axe.run()');
  expect(violations.map(({ id }) => id)).toEqual([]);

  await row.getByRole('button', { name: '1.1.1' }).click();
  await expect(panel.locator('[data-criterion="1.1.1"]')).toBeInViewport();
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
  const [review] = await Promise.all([
    desk.context.waitForEvent('page'),
    panel.getByRole('button', { name: 'Toàn cảnh báo cáo' }).click(),
  ]);
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
  await receipt.evaluate(axe);
  const { violations } = await receipt.evaluate<AxeResults>('axe.run()');
  expect(violations.map(({ id }) => id)).toEqual([]);
});
