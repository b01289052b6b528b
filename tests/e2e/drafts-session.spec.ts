import { driverFor, fillSignIn, signIn } from '../portal/drive.ts';
import {
  draftOf,
  expectOffers,
  failSaves,
  keptDrafts,
  pressSeen,
  RESTORE_ALL,
  restoreAll,
  saveRestored,
} from './drafts-steps.ts';
import { panelFrame } from './browser.ts';
import { expect, MARKUPS, test, users } from './harness.ts';
import { assignAll, badgeOf } from './steps.ts';

const EXPLANATION = 'Đã hoàn thành 12/12 nhiệm vụ.';

for (const markup of MARKUPS) {
  test.describe(`drafts on the ${markup} markup`, () => {
    test.use({ markup });

    test('after the session ended while typing come back to their writer, and to nobody else', async ({
      desk,
    }) => {
      const { justice, oneStop } = users;
      assignAll(desk.portal, justice);
      const { page, driver, panel } = await desk.openReport(justice);
      await badgeOf(page, '1.1.2').waitFor();
      await driver.typeScore('1.1.2', '2');
      await driver.save('1.1.2');
      desk.portal.expireSessions();
      await driver.typeExplanation('1.1.2', EXPLANATION);
      await driver.save('1.1.2');
      await page.getByLabel('Tên đăng nhập').waitFor();

      await fillSignIn(page, oneStop);
      await driver.openReport();
      await badgeOf(page, '1.1.2').waitFor();
      expect(await keptDrafts(desk)).toBeGreaterThan(0);
      await expectOffers(panel, 0);

      await desk.context.clearCookies();
      await signIn(page, justice);
      await driver.openReport();
      await expectOffers(panel, 1);
      await restoreAll(panel);
      await saveRestored({ page, driver, panel }, markup, '1.1.2');
      await expect
        .poll(() => desk.portal.entry('1.1.2'))
        .toMatchObject({ score: '2', explanation: EXPLANATION });
      await driver.openReport();
      await expect.poll(() => keptDrafts(desk)).toBe(0);
    });

    test('of which it is not known who wrote them come back after «Đúng là của tôi» alone', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      const signedIn = await desk.openReport();
      const nameless = await desk.context.newPage();
      await nameless.addInitScript(() => {
        const hide = () => document.querySelector('.navbar-right, .account')?.remove();
        document.addEventListener('DOMContentLoaded', hide);
      });
      await failSaves(nameless);
      const typing = driverFor(nameless, markup);
      await typing.openReport();
      await badgeOf(nameless, '1.1.2').waitFor();
      await typing.typeExplanation('1.1.2', EXPLANATION);
      await nameless.waitForTimeout(600);
      await nameless.close();

      const { driver, page } = signedIn;
      await driver.openReport();
      const panel = panelFrame(page);
      await expectOffers(panel, 1);
      await panel.locator('.pill').click();
      const all = panel.getByRole('button', { name: RESTORE_ALL });
      await expect(draftOf(panel, '1.1.2')).toContainText('Chưa rõ tài khoản');
      await expect(all).toBeDisabled();
      await pressSeen(panel, 'Đúng là của tôi');
      await expect(all).toBeEnabled();
      await pressSeen(panel, RESTORE_ALL);
      await saveRestored({ page, driver, panel }, markup, '1.1.2');
      await expect.poll(() => desk.portal.entry('1.1.2').explanation).toBe(EXPLANATION);
    });
  });
}
