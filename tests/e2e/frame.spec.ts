import type { Page } from 'playwright/test';
import { expect, test } from './harness.ts';
import { assignAll, badgeOf, isSent, sendAnyway } from './steps.ts';

/** Whether the panel's frame lies over the element that has the focus. */
function coversFocus(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const field = document.activeElement?.getBoundingClientRect();
    const frame = document.querySelector('iframe#soat-cchc-panel')?.getBoundingClientRect();
    if (!field || !frame) throw new Error('no field or no frame');
    const apart =
      field.right <= frame.left ||
      frame.right <= field.left ||
      field.bottom <= frame.top ||
      frame.bottom <= field.top;
    return !apart;
  });
}

test('the frame stands beside the body, and outlives its replacement', async ({ desk }) => {
  const { page, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await page.evaluate(() => (document.body = document.createElement('body')));
  await expect(page.locator('iframe#soat-cchc-panel')).toBeVisible();
  await expect(panel.locator('body')).toBeVisible();
});

test('neither pill nor panel lies over the field in use', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  const badge = badgeOf(page, '1.1.1');
  await badge.waitFor();
  await page.evaluate(() => {
    for (const [at, style] of [
      ['pill', 'right: 4px; top: 60vh; width: 240px; height: 150px'],
      ['panel', 'right: 4px; top: 60vh; width: 900px; height: 150px'],
      ['wide', 'left: 0; top: 40vh; width: 100%; height: 60px'],
    ] as const) {
      const field = document.createElement('textarea');
      field.id = `thu-${at}`;
      field.style.cssText = `position: fixed; z-index: 5; ${style}`;
      document.body.append(field);
    }
  });
  for (const field of ['pill', 'panel', 'wide']) {
    await page.locator(`#thu-${field}`).focus();
    expect(await coversFocus(page)).toBe(false);
  }
  await driver.sendButton().focus();
  await badge.click();
  await expect(panel.locator('[data-criterion="1.1.1"]')).toBeVisible();
  for (const field of ['pill', 'panel', 'wide']) {
    await page.locator(`#thu-${field}`).focus();
    expect(await coversFocus(page)).toBe(false);
  }
});

test('the checklist can be used while a modal dialog of the page is open', async ({ desk }) => {
  const { page, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    const send = document.querySelector<HTMLAnchorElement>('a[href*="lbtGuiBaoCao"]');
    if (send) dialog.append(send);
    document.body.append(dialog);
    dialog.showModal();
  });
  await page.getByRole('link', { name: 'Gửi báo cáo' }).click();
  await sendAnyway(panel);
  await page.getByText('Đã gửi lúc').waitFor();
  expect(isSent(desk.portal)).toBe(true);
});

test('the pill is where it was left after the browser was started again', async ({ desk }) => {
  const { page } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  const worker = await desk.serviceWorker();
  await worker.evaluate(() => chrome.storage.local.set({ 'frame-home': { x: 0, y: 0.25 } }));
  await desk.closeBrowser();
  const again = await desk.openReport();
  await expect
    .poll(async () => (await again.page.locator('iframe#soat-cchc-panel').boundingBox())?.x)
    .toBe(0);
});
