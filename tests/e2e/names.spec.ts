import { createHash } from 'node:crypto';
import { expect, MARKUPS, test, users } from './harness.ts';
import { criterionIn, fixture, openPanel } from './panel-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

const PLAN = 'demo/2.2.1_so 11KH-UBND_Theo doi thi hanh phap luat nam 2023.pdf';
const WRONG = 'Ke hoach theo doi thi hanh phap luat.pdf';

/** What good officers enter beside the signed documents of the fixtures. */
const WELL_MADE: readonly [code: string, score: string, explanation: string, files: readonly string[]][] = [
  [
    '1.1.1',
    '1',
    'UBND phường ban hành Kế hoạch số 05/KH-UBND ngày 10/01/2023 (trang 1) đủ nội dung, trước hạn 15/01/2023.',
    ['demo/1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf'],
  ],
  [
    '2.2.1',
    '1',
    'Kế hoạch số 11/KH-UBND ngày 20/01/2023, trang 1.',
    ['demo/2.2.1_so 11KH-UBND_Theo doi thi hanh phap luat nam 2023.pdf'],
  ],
  [
    '2.3',
    '2',
    'Báo cáo số 25/BC-UBND ngày 15/3/2023, trang 1, mục II; số liệu chi tiết tại Phụ lục 1 kèm theo.',
    ['demo/2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf', 'demo/2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf'],
  ],
];

for (const markup of MARKUPS) {
  test.describe(`names on the ${markup} markup`, () => {
    test.use({ markup });
    const uploadsAtOnce = markup === 'spa';

    test('a wrong one is seen when the file is chosen, and one click puts a renamed copy of the same bytes into the field', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      const { page, driver, panel } = await desk.openReport();
      await badgeOf(page, '2.2.1').or(badgeOf(page, '1.1.1')).first().waitFor();
      const chosen = fixture(PLAN, WRONG);
      await driver.chooseFiles('2.2.1', [chosen]);
      const criterion = criterionIn(panel, '2.2.1');
      await openPanel(panel);
      const finding = criterion.locator('[data-rule="name.code-missing"][data-outcome="error"]');
      await expect(finding).toContainText(WRONG);
      const offer = criterion.getByRole('button', { name: /^Đổi thành «2\.2\.1_so 11KH-UBND_.+\.pdf»$/ });
      const name = /«(.+)»/.exec((await offer.textContent()) ?? '')?.[1] ?? '';
      await offer.click();
      if (uploadsAtOnce) {
        await expect(
          criterion.getByRole('status').filter({ hasText: `Hãy xóa bản cũ «${WRONG}»` }),
        ).toBeVisible();
      } else {
        const field = await driver.fileField('2.2.1');
        const names = () =>
          field.evaluate((input: HTMLInputElement) => [...(input.files ?? [])].map((file) => file.name));
        await expect.poll(names).toEqual([name]);
        await expect(
          criterion.getByRole('status').filter({ hasText: `Đã đổi thành «${name}»` }),
        ).toBeVisible();
      }
      await expect(finding).toHaveCount(uploadsAtOnce ? 1 : 0);
      await driver.upload('2.2.1');
      const received = () => desk.portal.entry('2.2.1').files.map((file) => `${file.name} ${file.sha256}`);
      const sha256 = createHash('sha256').update(chosen.buffer).digest('hex');
      const copies = uploadsAtOnce ? [`${WRONG} ${sha256}`, `${name} ${sha256}`] : [`${name} ${sha256}`];
      await expect.poll(received).toEqual(copies);
    });

    test('a Word file that calls itself PDF is said to be one at once, before it is uploaded where the portal waits', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      const { page, driver, panel } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      await driver.chooseFiles('1.3.1', [fixture('kinds/docx-named.pdf', '1.3.1_so 09KH-UBND_Ke hoach.pdf')]);
      await expect(badgeOf(page, '1.3.1')).toHaveAttribute('data-outcome', 'error');
      await expect(badgeOf(page, '1.3.1')).toHaveAccessibleName(/^Tiêu chí 1\.3\.1: \d+ lỗi$/);
      if (!uploadsAtOnce) expect(desk.portal.entry('1.3.1').files).toEqual([]);
      await openPanel(panel);
      const finding = criterionIn(panel, '1.3.1').locator('[data-rule="file.office"][data-outcome="error"]');
      await expect(finding).toContainText('1.3.1_so 09KH-UBND_Ke hoach.pdf');
      await expect(finding.locator('.remedy').first()).toContainText('pdf');
    });

    test('a well-made report has no error and no warning', async ({ desk }) => {
      assignAll(desk.portal);
      for (const [code, score, explanation] of WELL_MADE) {
        desk.portal.procedure.enter(users.leader, code, { score, explanation });
      }
      const { page, driver, panel } = await desk.openReport();
      for (const [code, , , files] of WELL_MADE) {
        await driver.chooseFiles(
          code,
          files.map((path) => fixture(path)),
        );
        await expect(badgeOf(page, code)).toHaveAttribute('data-outcome', /^(pass|info)$/);
        await driver.upload(code);
        await expect(badgeOf(page, code)).toHaveAttribute('data-outcome', /^(pass|info)$/);
      }
      await openPanel(panel);
      await expect(panel.getByRole('heading', { name: 'Không có lỗi, không có cảnh báo' })).toBeVisible();
      await expect(panel.locator('[data-rule="signature.valid"][data-outcome="pass"]')).toHaveCount(4);
      await expect(panel.locator('[data-outcome="error"], [data-outcome="warning"]')).toHaveCount(0);
      expect(desk.portal.destructiveGets()).toEqual([]);
    });
  });
}
