import { expect, MARKUPS, test } from './harness.ts';
import { criterionIn, fixture, openPanel } from './panel-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

const WORD = {
  name: 'bao-cao.docx',
  mimeType: 'application/msword',
  buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
};

const PLAN = fixture('demo/1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf');

for (const markup of MARKUPS) {
  test.describe(`files on the ${markup} markup`, () => {
    test.use({ markup });

    test('are judged when they are chosen, and said to be wrong beside their field', async ({ desk }) => {
      assignAll(desk.portal);
      const { page, driver, panel } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      await driver.chooseFiles('1.1.1', [WORD]);
      await expect(badgeOf(page, '1.1.1')).toHaveAttribute('data-outcome', 'error');
      await badgeOf(page, '1.1.1').evaluate((badge: HTMLElement) => badge.click());
      const finding = panel.locator('[data-criterion="1.1.1"] [data-rule^="file."][data-outcome="error"]');
      await expect(finding.first()).toContainText('bao-cao.docx');
      const gone = finding.filter({ hasText: 'Tệp đã lên phần mềm: xóa ở đó rồi đính kèm lại.' });
      if (markup === 'spa') await expect(gone.first()).toBeVisible();
      else await expect(gone).toHaveCount(0);
    });
  });
}

test('a file chosen in an input that was never put on the page is seen all the same', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  const row = await driver.row('1.1.1');
  await row.evaluate((element) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Chọn tệp khác';
    button.onclick = () => {
      const input = document.createElement('input');
      input.type = 'file';
      input.onchange = () => {
        document.title = `${input.files?.[0]?.name} ${input.isConnected}`;
        input.value = '';
      };
      input.click();
    };
    element.querySelector('.tai-len')?.append(button);
  });
  const chooser = page.waitForEvent('filechooser');
  await row.getByRole('button', { name: 'Chọn tệp khác' }).click();
  await (await chooser).setFiles([WORD]);
  await expect(page).toHaveTitle('bao-cao.docx false');
  await badgeOf(page, '1.1.1').click();
  const finding = panel.locator('[data-criterion="1.1.1"] [data-rule^="file."][data-outcome="error"]');
  await expect(finding.first()).toContainText('bao-cao.docx');
});

test.describe('on a portal whose whole page is posted', () => {
  test.use({ markup: 'mvc' });

  test('a file that is posted as soon as it is chosen, on the first page of the day, is looked into all the same', async ({
    desk,
  }) => {
    assignAll(desk.portal);
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, '1.1.1').waitFor();
    await panel.locator('.pill').waitFor();
    await driver.chooseFiles('1.1.1', [PLAN]);
    await driver.upload('1.1.1');
    await openPanel(panel);
    await expect(criterionIn(panel, '1.1.1')).toContainText(PLAN.name);
    await expect(panel.locator('main')).not.toContainText('chưa được soát nội dung');
  });
});
