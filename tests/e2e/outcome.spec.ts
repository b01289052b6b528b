import type { Page, Route } from 'playwright/test';
import { signIn } from '../portal/drive.ts';
import type { MarkupName } from '../portal/server.ts';
import { expect, MARKUPS, test, users } from './harness.ts';
import { openPanel } from './panel-steps.ts';
import { badgeCount, isSent, sendAnyway, toolbarOf } from './steps.ts';

const UNCONFIRMED = 'Chưa thấy xác nhận đã gửi';

/** The portal breaks down: what is posted is answered with 500. */
function breakDown(route: Route): Promise<void> {
  if (route.request().method() === 'GET') return route.fallback();
  return route.fulfill({ status: 500, contentType: 'text/plain; charset=utf-8', body: 'Lỗi máy chủ' });
}

/** The connection is lost as the report is sent. */
function giveUp(route: Route): Promise<void> {
  return route.request().method() === 'GET' ? route.fallback() : route.abort('connectionreset');
}

const hasBadge = (page: Page) => expect.poll(() => badgeCount(page, '1.1.1'), { timeout: 20_000 }).toBe(1);

const ALL: readonly MarkupName[] = ['webforms', 'spa', 'react', 'vue', 'jquery', 'angular', 'mvc', 'frames'];

for (const markup of ALL) {
  test.describe(`after «Gửi báo cáo» on the ${markup} markup`, () => {
    test.use({ markup });
    test.setTimeout(90_000);

    test('says that no confirmation was seen while the portal fails, and nothing once it says that the report is sent', async ({
      desk,
    }) => {
      const { page, driver, panel } = await desk.openReport();
      await hasBadge(page);
      await page.route('**/*', breakDown);
      const failed = page.waitForResponse((response) => response.status() === 500);
      await driver.sendButton().click();
      await sendAnyway(panel);
      await driver.agreeToSend();
      await failed;
      expect(isSent(desk.portal)).toBe(false);

      await page.unroute('**/*', breakDown);
      await driver.openReport();
      await hasBadge(page);
      await expect(panel.locator('.pill')).toContainText(UNCONFIRMED);
      await expect
        .poll(() => toolbarOf(desk))
        .toMatchObject({ text: '?', title: expect.stringContaining('Chưa thấy xác nhận') as unknown });

      await driver.sendButton().click();
      await sendAnyway(panel);
      await driver.confirmSend();
      expect(isSent(desk.portal)).toBe(true);
      await driver.openReport();
      await hasBadge(page);
      await expect(panel.locator('.pill')).toBeVisible();
      await expect(panel.locator('.pill')).not.toContainText(UNCONFIRMED);
    });
  });
}

for (const markup of MARKUPS) {
  test.describe(`where the answer to «Gửi báo cáo» is not seen on the ${markup} markup`, () => {
    test.use({ markup });

    test('a session that has ended is no confirmation; a person may say that it is sent', async ({
      desk,
    }) => {
      const { page, driver, panel } = await desk.openReport();
      await hasBadge(page);
      desk.portal.expireSessions();
      await driver.sendButton().click();
      await sendAnyway(panel);
      await driver.agreeToSend();
      await page
        .getByRole('button', { name: 'Đăng nhập' })
        .or(page.getByRole('link', { name: 'Đăng nhập' }))
        .first()
        .waitFor();
      await signIn(page, users.leader);
      await driver.openReport();
      await hasBadge(page);
      await expect(panel.locator('.pill')).toContainText(UNCONFIRMED);
      await openPanel(panel);
      await panel.locator('[data-unconfirmed]').getByRole('button').click();
      await expect(panel.locator('[data-unconfirmed]')).toHaveCount(0);
    });
  });
}

for (const markup of MARKUPS) {
  test.describe(`where the connection is lost on the ${markup} markup`, () => {
    test.use({ markup });

    test('a lost connection is no confirmation', async ({ desk }) => {
      const { page, driver, panel } = await desk.openReport();
      await hasBadge(page);
      await page.route('**/*', giveUp);
      const lost = page.waitForEvent('requestfailed');
      await driver.sendButton().click();
      await sendAnyway(panel);
      await driver.agreeToSend();
      await lost;
      await page.unroute('**/*', giveUp);
      await driver.openReport();
      await hasBadge(page);
      await expect(panel.locator('[data-unconfirmed]').or(panel.locator('.pill')).first()).toContainText(
        UNCONFIRMED,
      );
      expect(isSent(desk.portal)).toBe(false);
    });
  });
}
