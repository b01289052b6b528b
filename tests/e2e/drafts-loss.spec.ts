import type { Page } from 'playwright/test';
import { driverFor } from '../portal/drive.ts';
import { panelFrame } from './browser.ts';
import { expectOffers, failSaves, keptDrafts } from './drafts-steps.ts';
import { expect, MARKUPS, test } from './harness.ts';
import { assignAll, badgeOf } from './steps.ts';

const EXPLANATION = 'Đã hoàn thành 12/12 nhiệm vụ.';
const REPORT = {
  name: '1.4_so 5BC-UBND_Bao cao.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4'),
};

/** In the page, without a pause: opens the field of 1.1.1 in markup that was drawn anew, and types. */
async function typeIntoNewField(text: string): Promise<void> {
  const press = (words: string, root: ParentNode = document) =>
    [...root.querySelectorAll('button')].find((one) => one.textContent.includes(words))?.click();
  const old = document.querySelector('tbody');
  if (document.querySelector('.tab')) press('1. ');
  else old?.replaceWith(old.cloneNode(true));
  await Promise.resolve();
  const row = [...document.querySelectorAll('tr')].find((one) =>
    one.cells[0]?.textContent.startsWith('1.1.1'),
  );
  if (row) press('Cập nhật', row);
  await Promise.resolve();
  const field = document.querySelector('.modal.show textarea') ?? row?.querySelector('textarea');
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('There is no field.');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Has the next form that is posted whole answered by the same page with `text` in the first open explanation. */
async function echoNextForm(page: Page, text: string): Promise<void> {
  const shown = await page.evaluate(async () => (await fetch(location.href)).text());
  const echo = shown.replace(/(<textarea(?![^>]*disabled)[^>]*>)[^<]*/, `$1\n${text}`);
  await page.route(
    () => true,
    (route) => {
      const request = route.request();
      if (request.method() !== 'POST' || !request.isNavigationRequest()) return route.fallback();
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: echo });
    },
  );
}

for (const markup of MARKUPS) {
  test.describe(`what was typed on the ${markup} markup`, () => {
    test.use({ markup });

    test('outlives a closed tab, a stopped service worker, refused saves and a full disk', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      const first = await desk.openReport();
      await badgeOf(first.page, '1.1.1').waitFor();
      await failSaves(first.page);
      const page = await desk.context.newPage();
      await first.page.evaluate(typeIntoNewField, EXPLANATION);
      await first.page.waitForTimeout(50);
      await first.page.close();
      await expect.poll(() => keptDrafts(desk)).toBe(1);
      await desk.stopServiceWorker();

      const driver = driverFor(page, markup);
      const panel = panelFrame(page);
      await driver.openReport();
      await expectOffers(panel, 1);
      await failSaves(page);
      await driver.typeScore('1.1.2', '1');
      await desk.stopServiceWorker();
      await driver.typeScore('1.1.2', '2');
      await driver.save('1.1.2');
      await driver.openReport();
      await expectOffers(panel, 2);

      const worker = await desk.serviceWorker();
      await worker.evaluate(() => {
        const { put } = IDBObjectStore.prototype;
        Object.assign(globalThis, { giveRoom: () => (IDBObjectStore.prototype.put = put) });
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await driver.typeExplanation('1.1.2', EXPLANATION);
      await expect(panel.getByText('Không lưu được bản nháp')).toBeVisible();
      await driver.openReport();
      await expectOffers(panel, 3);
      await worker.evaluate(() => (globalThis as unknown as { giveRoom: () => void }).giveRoom());
      await driver.openReport();
      await expect(panel.getByText('Không lưu được bản nháp')).toHaveCount(0);
      expect(await keptDrafts(desk)).toBe(3);
    });
  });
}

test('a page that hands back what the portal refused to keep does not settle the draft', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await failSaves(page);
  await driver.typeExplanation('1.1.1', EXPLANATION);
  await driver.save('1.1.1');
  await echoNextForm(page, EXPLANATION);
  await driver.chooseFiles('1.4', [REPORT]);
  await driver.upload('1.4');
  await badgeOf(page, '1.1.1').waitFor();
  await expect(await driver.explanationField('1.1.1')).toHaveValue(EXPLANATION);
  await page.reload();
  await badgeOf(page, '1.1.1').waitFor();
  await driver.openReport();
  await expectOffers(panel, 2);
  await panel.locator('.pill').click();
  await expect(panel.locator('.draft-group[data-criterion="1.1.1"]')).toContainText(EXPLANATION);
});

test('neither a file chosen before the panel was greeted nor a badge pressed right after a post-back is lost', async ({
  desk,
}) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.4').waitFor();
  await desk.stopServiceWorker();
  await driver.openReport();
  await driver.chooseFiles('1.4', [REPORT]);
  await expect.poll(() => keptDrafts(desk)).toBe(1);
  await driver.upload('1.4');
  await badgeOf(page, '1.4').click();
  await expect(panel.locator('main [data-criterion="1.4"] [data-rule]').first()).toBeVisible();
});
