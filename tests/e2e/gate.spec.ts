import type { FrameLocator, Locator, Page } from 'playwright/test';
import type { Driver } from '../portal/drive.ts';
import { type Desk, expect, MARKUPS, test } from './harness.ts';
import { assignAll, badgeOf, isSent, sendAnyway } from './steps.ts';

const PRESSES: Record<string, (button: Locator) => Promise<void>> = {
  'the mouse': (button) => button.click(),
  Enter: async (button) => {
    await button.focus();
    await button.press('Enter');
  },
};

/** The guard stands and holds a press back; what follows then shows that it lets go by itself. */
async function showThatItHolds(desk: Desk, page: Page, driver: Driver, panel: FrameLocator): Promise<void> {
  await badgeOf(page, '1.1.1').waitFor();
  await driver.sendButton().click();
  await panel.getByRole('button', { name: 'Quay lại sửa' }).click();
  await expect(page.locator('#soat-cchc-frame:modal')).toHaveCount(0);
  expect(isSent(desk.portal)).toBe(false);
}

/** As after a crash: the frame stands there and says nothing any more. */
async function breakPanel(page: Page): Promise<void> {
  await page.evaluate(() => {
    const panel = document.querySelector<HTMLIFrameElement>('iframe#soat-cchc-panel');
    if (panel) panel.src = 'about:blank';
  });
}

for (const markup of MARKUPS) {
  test.describe(`the gate on the ${markup} markup`, () => {
    test.use({ markup });

    for (const [how, press] of Object.entries(PRESSES)) {
      test(`holds «Gửi báo cáo» back when pressed by ${how}, and lets it go to the server`, async ({
        desk,
      }) => {
        assignAll(desk.portal);
        const { page, driver, panel } = await desk.openReport();
        await badgeOf(page, '1.1.1').waitFor();
        await press(driver.sendButton());
        await panel.getByRole('button', { name: 'Quay lại sửa' }).waitFor();
        expect(isSent(desk.portal)).toBe(false);
        await sendAnyway(panel);
        await driver.confirmSend();
        expect(isSent(desk.portal)).toBe(true);
      });
    }

    test('sends nothing after «Quay lại sửa», and asks again the next time', async ({ desk }) => {
      assignAll(desk.portal);
      const { page, driver, panel } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      for (let time = 0; time < 2; time += 1) {
        await driver.sendButton().click();
        await panel.getByRole('button', { name: 'Quay lại sửa' }).click();
        await expect(driver.sendButton()).toBeEnabled();
      }
      await page.waitForTimeout(2000);
      expect(isSent(desk.portal)).toBe(false);
    });

    test('lets the portal send when the page has taken the panel away', async ({ desk }) => {
      const { page, driver, panel } = await desk.openReport();
      await showThatItHolds(desk, page, driver, panel);
      await page.evaluate(() => document.querySelector('iframe#soat-cchc-panel')?.remove());
      await driver.sendButton().click();
      await driver.confirmSend();
      expect(isSent(desk.portal)).toBe(true);
    });

    test('lets the portal send when the panel does not answer', async ({ desk }) => {
      const { page, driver, panel } = await desk.openReport();
      await showThatItHolds(desk, page, driver, panel);
      await breakPanel(page);
      await page.waitForTimeout(500);
      await driver.sendButton().click();
      await driver.confirmSend();
      expect(isSent(desk.portal)).toBe(true);
    });

    test('asks as usual when the service worker was asleep', async ({ desk }) => {
      assignAll(desk.portal);
      const { page, driver, panel } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      await desk.stopServiceWorker();
      await driver.sendButton().click();
      await sendAnyway(panel);
      await driver.confirmSend();
      expect(isSent(desk.portal)).toBe(true);
    });

    test('gives the page back when the panel breaks down under the checklist', async ({ desk }) => {
      const { page, driver, panel } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      await driver.sendButton().click();
      await panel.getByRole('button', { name: 'Quay lại sửa' }).waitFor();
      await breakPanel(page);
      await expect.poll(() => page.locator('#soat-cchc-frame:modal').count()).toBe(0);
      expect(isSent(desk.portal)).toBe(false);
      await driver.sendButton().click();
      await driver.confirmSend();
      expect(isSent(desk.portal)).toBe(true);
    });

    test('lets the portal send when the extension was updated meanwhile', async ({ desk }) => {
      const { page, driver, panel } = await desk.openReport();
      await showThatItHolds(desk, page, driver, panel);
      const worker = await desk.serviceWorker();
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
      await driver.sendButton().click();
      await driver.confirmSend();
      expect(isSent(desk.portal)).toBe(true);
    });

    test('says that the page must be loaded again when the extension was updated', async ({ desk }) => {
      const { page } = await desk.openReport();
      const worker = await desk.serviceWorker();
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
      const notice = page.locator('soat-cchc-notice');
      await expect(notice).toContainText('Hãy tải lại trang');
      await expect(page.locator('iframe#soat-cchc-panel')).toHaveCount(0);
      await expect(page.locator('soat-cchc-badge')).toHaveCount(0);
    });
  });
}

test.describe('the gate on the single-page markup', () => {
  test.use({ markup: 'spa' });

  test('holds a button pressed with the space bar', async ({ desk }) => {
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, '1.1.1').waitFor();
    await driver.sendButton().focus();
    await page.keyboard.press('Space');
    await sendAnyway(panel);
    await driver.confirmSend();
    expect(isSent(desk.portal)).toBe(true);
  });
});

test.describe('the gate on the server-rendered markup', () => {
  test.use({ markup: 'webforms' });

  test('judges what was typed right before the press', async ({ desk }) => {
    assignAll(desk.portal);
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, '1.1.1').waitFor();
    const field = await driver.explanationField('1.1.1');
    const send = await driver.sendButton().elementHandle();
    // Both in one go: no reading of its own comes in between, and no post-back.
    await field.evaluate((element, button) => {
      (element as HTMLTextAreaElement).value = 'Đã thực hiện';
      element.dispatchEvent(new Event('input', { bubbles: true }));
      (button as HTMLElement).click();
    }, send);
    const line = panel.locator(
      '[role=dialog] [data-criterion="1.1.1"] [data-rule="explanation.empty-phrase"]',
    );
    await expect(line).toBeVisible();
    expect(isSent(desk.portal)).toBe(false);
  });

  test('sends what the link itself would send: the post-back with its event target', async ({ desk }) => {
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, '1.1.1').waitFor();
    await driver.sendButton().click();
    await sendAnyway(panel);
    await driver.confirmSend();
    const sent = desk.portal.requests.filter(({ fields }) =>
      fields['__EVENTTARGET']?.endsWith('lbtGuiBaoCao'),
    );
    expect(sent).toHaveLength(1);
    expect(sent[0]?.fields['__VIEWSTATE']).toBeTruthy();
  });

  test('holds a form that is submitted by its button or by the page, and submits it with that button', async ({
    desk,
  }) => {
    assignAll(desk.portal);
    const { page, panel } = await desk.openReport();
    await badgeOf(page, '1.1.1').waitFor();
    for (const way of ['click', 'requestSubmit'] as const) {
      await page.evaluate((wanted) => {
        document.querySelector('form#rieng')?.remove();
        const form = document.createElement('form');
        form.id = 'rieng';
        const button = document.createElement('button');
        button.name = 'nut';
        button.value = 'gui';
        button.textContent = 'Gửi báo cáo';
        form.append(button);
        form.onsubmit = (event) => {
          event.preventDefault();
          document.title = `đã gửi ${wanted} ${(event.submitter as HTMLButtonElement | null)?.value}`;
        };
        document.body.append(form);
      }, way);
      await page.waitForTimeout(600);
      if (way === 'click') await page.locator('form#rieng button').click();
      else await page.evaluate(() => document.querySelector<HTMLFormElement>('form#rieng')?.requestSubmit());
      await panel.getByRole('button', { name: 'Quay lại sửa' }).waitFor();
      expect(await page.title()).not.toContain('đã gửi ' + way);
      await sendAnyway(panel);
      await expect(page).toHaveTitle(`đã gửi ${way} gui`);
      // A change in between, or else the second press would count as following from the first.
      const score = page.locator('table input[type=text]').first();
      await score.evaluate((field) => field.dispatchEvent(new Event('input', { bubbles: true })));
    }
  });
});
