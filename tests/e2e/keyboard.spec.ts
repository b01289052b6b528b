import { LOOKING, RESTORE_ALL } from './drafts-steps.ts';
import { expect, MARKUPS, test, users } from './harness.ts';
import { CODE, TYPED, withDraft } from './hostile-steps.ts';
import { tabTo } from './keyboard-steps.ts';
import { openOptions } from './options-steps.ts';
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

test('a draft is put back, taken out again and moved to another machine by keyboard alone', async ({
  desk,
}) => {
  const { page, driver, panel } = await withDraft(desk);
  const field = await driver.explanationField(CODE);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(panel.locator('main')).toBeFocused();
  await page.waitForTimeout(LOOKING);
  await tabTo(page, panel, 'button', new RegExp(RESTORE_ALL));
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(TYPED);
  await panel.getByRole('button', { name: 'Hoàn tác tất cả' }).waitFor();
  await tabTo(page, panel, 'button', /Hoàn tác tất cả/);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');

  const options = await openOptions(desk);
  await tabTo(options, null, 'button', /^Xuất ra tệp$/);
  await options.keyboard.press('Enter');
  const link = options.getByRole('region', { name: 'Chuyển bản nháp sang máy khác' }).getByRole('link');
  await link.waitFor();
  await tabTo(options, null, 'a', /\.soatcchc|Lưu|Tải/);
  const downloading = options.waitForEvent('download');
  await options.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/\.soatcchc$/);
});
