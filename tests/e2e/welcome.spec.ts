import { expect, test } from './harness.ts';
import { tabTo } from './keyboard-steps.ts';
import { wrongWith } from './looks.ts';

test('the introduction opens once, is gone through by keyboard, and sets the round', async ({ desk }) => {
  const context = await desk.launch({ welcome: true });
  const page =
    context.pages().find((each) => each.url().endsWith('/welcome.html')) ??
    (await context.waitForEvent('page'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soát CCHC đã cài xong');
  const panel = page.getByRole('region', { name: 'Bảng Soát CCHC' });
  await expect(panel.locator('[data-rule="file.office"][data-outcome="error"]')).toBeVisible();

  // The error leads to the file, arrows choose the signed one, the explanation is written on request.
  await tabTo(page, null, '[data-rule="file.office"] button', /Tới chỗ/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: /docx/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(panel.locator('[data-rule="signature.missing"]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-hint="explanation"]')).toBeVisible();
  await tabTo(page, null, 'button', /Viết giúp giải trình mẫu/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-hint="clear"]')).toBeVisible();
  await expect(panel.locator('[data-criterion="2.3"]')).toHaveAttribute('data-outcome', 'pass');
  expect(await wrongWith(page)).toEqual([]);

  await page.getByLabel('Tên đợt').fill('Tự đánh giá năm 2026');
  await page.getByLabel('Hạn gửi').fill('2026-12-05T17:00');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã lưu.')).toBeVisible();
  await tabTo(page, null, 'button', /^Xong$/);
  const closed = page.waitForEvent('close');
  // The tab may be gone before the key is told to be released.
  await page.keyboard.press('Enter').catch(() => undefined);
  await closed;

  await desk.closeBrowser();
  const again = await desk.launch();
  await desk.serviceWorker();
  await again.pages()[0]?.waitForTimeout(1500);
  expect(again.pages().filter((each) => each.url().endsWith('/welcome.html'))).toEqual([]);
});
