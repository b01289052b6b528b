import type { Route } from 'playwright/test';
import { expect, MARKUPS, test } from './harness.ts';
import { badgeOf, isSent, sendAnyway } from './steps.ts';

const UNCONFIRMED = 'Chưa thấy xác nhận đã gửi';

/** The portal breaks down: what is posted is answered with 500. */
function breakDown(route: Route): Promise<void> {
  if (route.request().method() === 'GET') return route.fallback();
  return route.fulfill({ status: 500, contentType: 'text/plain; charset=utf-8', body: 'Lỗi máy chủ' });
}

for (const markup of MARKUPS) {
  test.describe(`after «Gửi báo cáo» on the ${markup} markup`, () => {
    test.use({ markup });

    test('says that no confirmation was seen while the portal fails, and nothing once it says that the report is sent', async ({
      desk,
    }) => {
      const { page, driver, panel } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      await page.route('**/*', breakDown);
      const failed = page.waitForResponse((response) => response.status() === 500);
      await driver.sendButton().click();
      await sendAnyway(panel);
      await driver.agreeToSend();
      await failed;
      expect(isSent(desk.portal)).toBe(false);

      await page.unroute('**/*', breakDown);
      await driver.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      await expect(panel.locator('.pill')).toContainText(UNCONFIRMED);

      await driver.sendButton().click();
      await sendAnyway(panel);
      await driver.confirmSend();
      expect(isSent(desk.portal)).toBe(true);
      await driver.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      await expect(panel.locator('.pill')).toBeVisible();
      await expect(panel.locator('.pill')).not.toContainText(UNCONFIRMED);
    });
  });
}
