import { expect, MARKUPS, test, users } from './harness.ts';
import { assignAll, badgeOf } from './steps.ts';

const EXPLANATION = 'Đã ban hành Kế hoạch số 12/KH-UBND.';

for (const markup of MARKUPS) {
  test.describe(`drafts on the ${markup} markup`, () => {
    test.use({ markup });
    test('what was typed and not saved comes back into the page after a crash, and reaches the server', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      const first = await desk.openReport();
      await badgeOf(first.page, '1.1.1').waitFor();
      // The markup that saves at each change is kept from it.
      if (markup === 'webforms') desk.portal.failNextSave(500);
      await first.driver.typeScore('1.1.1', '1');
      await first.driver.typeExplanation('1.1.1', EXPLANATION);
      await first.page.waitForTimeout(500);
      await desk.killBrowser();
      const { page, driver, panel } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      await expect(panel.locator('[data-drafts]').first()).toBeVisible();
      await panel.locator('.pill').click();
      await panel.getByRole('button', { name: 'Khôi phục tất cả' }).click();
      // Where the fields are in a dialog, the extension has opened it: pressing its button again would start anew.
      const opened = page.locator('.modal.show');
      const inDialog = markup === 'spa';
      const explanation = inDialog ? opened.locator('textarea') : await driver.explanationField('1.1.1');
      const score = inDialog ? opened.locator('input[type=number]') : await driver.scoreField('1.1.1');
      await expect(explanation).toHaveValue(EXPLANATION);
      await expect(score).toHaveValue('1');
      if (inDialog) await opened.getByRole('button', { name: 'Lưu' }).click();
      else await driver.save('1.1.1');
      const entry = desk.portal.store.entry(users.leader.unit.id, '1.1.1');
      await expect.poll(() => entry.explanation).toBe(EXPLANATION);
      expect(entry).toMatchObject({ score: '1', explanation: EXPLANATION });
    });
  });
}
