import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from './harness.ts';
import { openPanel } from './panel-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

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
