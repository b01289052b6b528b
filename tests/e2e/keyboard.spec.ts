import { expect, MARKUPS, test, users } from './harness.ts';
import { tabTo } from './keyboard-steps.ts';
import { assignAll, badgeOf, isSent } from './steps.ts';

for (const markup of MARKUPS) {
  test.describe(markup, () => {
    test.use({ markup });
    test(`the main job on the ${markup} markup by keyboard alone: pill, panel, finding, field, gate and back`, async ({
      desk,
    }) => {
      assignAll(desk.portal);
      desk.portal.procedure.enter(users.leader, '1.1.1', { score: '1', explanation: 'Đã thực hiện đầy đủ' });
      const { page, driver, panel } = await desk.openReport();
      await expect(badgeOf(page, '1.1.1')).toHaveAttribute('data-outcome', 'error');

      // The panel's frame is the last stop of the page, so it is one step backwards from its beginning.
      await page.keyboard.press('Shift+Tab');
      await expect(panel.locator('button.pill')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(panel.locator('main')).toBeFocused();
      await tabTo(
        page,
        panel,
        '[data-criterion="1.1.1"] [data-rule="explanation.empty-phrase"] button',
        /Tới chỗ/,
      );
      await page.keyboard.press('Enter');
      const field =
        markup === 'spa'
          ? page.getByRole('row', { name: '1.1.1. ' }).getByRole('button', { name: 'Cập nhật' })
          : await driver.explanationField('1.1.1');
      await expect(field).toBeFocused();

      await driver.sendButton().focus();
      await page.keyboard.press('Enter');
      await expect(panel.getByRole('button', { name: 'Quay lại sửa' })).toBeFocused();
      for (let stop = 0; stop < 8; stop += 1) {
        await page.keyboard.press('Tab');
        await expect(panel.locator('[role=dialog] :focus')).toHaveCount(1);
      }
      await page.keyboard.press('Escape');
      await expect(panel.getByRole('dialog')).toHaveCount(0);
      await expect(driver.sendButton()).toBeFocused();
      expect(isSent(desk.portal)).toBe(false);

      await page.keyboard.press('Enter');
      await panel.getByRole('dialog').waitFor();
      await tabTo(page, panel, '[role=dialog] input[type=text]', /^$/);
      await page.keyboard.type('Đã trao đổi với Tổ thẩm định.');
      await page.keyboard.press('Enter');
      if (markup === 'spa') {
        await page.getByRole('button', { name: 'Đồng ý' }).focus();
        await page.keyboard.press('Enter');
      }
      await expect.poll(() => isSent(desk.portal)).toBe(true);
    });
  });
}
