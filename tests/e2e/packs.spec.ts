import type { Page } from 'playwright/test';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { packJson } from '../../utils/packs/load.ts';
import { expect, test } from './harness.ts';
import { wrongWith } from './looks.ts';
import { setPolicy } from './managed-policy.ts';
import { openOptions } from './options-steps.ts';
import { criterionIn, fixture, openPanel } from './panel-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

const PACK = {
  ...BUILTIN_PACK,
  id: 'mau-2026',
  title: 'Bộ mẫu năm 2026',
  criteria: [
    {
      code: '2.3',
      title: 'Rà soát văn bản',
      maxScore: 2,
      minScore: -2,
      parent: null,
      evidence: ['Kế hoạch kiểm tra'],
      officeForms: true,
    },
  ],
};

const card = (page: Page) => page.getByRole('region', { name: 'Bộ tiêu chí và địa chỉ phần mềm' });
const preview = (page: Page) => page.locator('[data-preview]');

async function importPack(page: Page, text: string): Promise<void> {
  const file = { name: 'bo.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await card(page).getByLabel('Nhập bộ khác (tệp JSON)').setInputFiles([file]);
}

async function expectNoViolation(page: Page): Promise<void> {
  expect(await wrongWith(page)).toEqual([]);
}

test('an imported pack is in force at once for what is checked, and can be taken back', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '2.3').waitFor();
  await driver.chooseFiles('2.3', [fixture('kinds/report.docx', '2.3_so 25BC-UBND_Bao cao.docx')]);
  await openPanel(panel);
  const rule = (id: string) => criterionIn(panel, '2.3').locator(`[data-rule="${id}"]`);
  await expect(rule('file.office')).toBeVisible();
  await driver.typeScore('2.3', '-1');
  await expect(rule('score.over-max')).toBeVisible();
  await expect(rule('evidence.expected-missing')).toHaveCount(0);

  const options = await openOptions(desk);
  await importPack(options, packJson(PACK));
  await expect(preview(options)).toContainText('thêm 1');
  await expect(preview(options).getByRole('heading', { level: 3 })).toBeFocused();
  await expect(rule('file.office')).toBeVisible();
  await expectNoViolation(options);
  await preview(options).getByRole('button', { name: 'Dùng bộ này' }).click();
  await expect(card(options)).toContainText('Đang dùng: Bộ mẫu năm 2026 (1 tiêu chí).');
  await expect(rule('evidence.expected-missing')).toContainText('«Kế hoạch kiểm tra»');
  await expect(rule('score.over-max')).toHaveCount(0);
  await expect(rule('file.office')).toHaveCount(0);

  await card(options).getByRole('button', { name: 'Dùng lại bộ có sẵn' }).click();
  await expect(rule('score.over-max')).toBeVisible();
  await expect(rule('file.office')).toBeVisible();
  await card(options).getByRole('button', { name: 'Lấy lại bộ trước: Bộ mẫu năm 2026' }).click();
  await expect(rule('score.over-max')).toHaveCount(0);
});

test('a pack that cannot be used is refused with its places, and nothing changes', async ({ desk }) => {
  await desk.launch();
  const page = await openOptions(desk);
  const problem = card(page).getByRole('alert');
  await importPack(page, '{\n  "formatVersion": 2\n  "id": "x"\n}');
  await expect(problem).toContainText('Dòng 3, ký tự 3: Tệp không phải JSON');
  await importPack(page, packJson({ ...PACK, portals: ['https://a.gov.vn'] }));
  await expect(problem).toContainText('«https://a.gov.vn» không phải tên máy chủ');
  await importPack(page, packJson(PACK).replace('"formatVersion": 2', '"formatVersion": 9'));
  await expect(problem).toContainText('Hãy cập nhật tiện ích');
  await expect(card(page)).toContainText(`Đang dùng: ${BUILTIN_PACK.title}`);
});

test('the editor makes next year’s pack of a pasted table, with what is wrong at line and column', async ({
  desk,
}, info) => {
  await desk.launch();
  const page = await openOptions(desk);
  await page.setViewportSize({ width: 1366, height: 768 });
  const summary = card(page).getByText('Soạn bộ mới từ bảng tính');
  await summary.focus();
  await page.keyboard.press('Enter');
  await card(page).getByLabel('Tên bộ tiêu chí').fill('Bộ tiêu chí CCHC năm 2027');
  const table = card(page).getByRole('textbox', { name: 'Bảng tiêu chí' });
  const rows = [
    'TT\tTiêu chí/Tiêu chí thành phần\tĐiểm tối đa\tTài liệu kiểm chứng\tGhi chú',
    '1\tCông tác chỉ đạo\t3\t\t',
    '1.1\tKế hoạch cải cách hành chính\thai\t"- Kế hoạch\n- Báo cáo"\t',
    '02/01/2027\tTuyên truyền\t1,5\t\t',
  ];
  await table.fill(rows.join('\n'));
  await expect(card(page).locator('[data-table="2"]')).toContainText('Dòng 3, cột C (điểm tối đa): «hai»');
  await expect(card(page).locator('[data-reason="code-is-date"]')).toContainText('Dòng 5, cột A');
  await expect(card(page).locator('[data-reason="column-unused"]')).toContainText('«Ghi chú»');
  await table.scrollIntoViewIfNeeded();
  await page.screenshot({ path: info.outputPath('editor-problems.png') });
  await expectNoViolation(page);
  await card(page).getByRole('button', { name: 'Xem thay đổi' }).click();
  await expect(preview(page)).toHaveCount(0);

  const file = {
    name: 'bang.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Mã;Tên tiêu chí;Điểm tối đa\r\n1;Công tác chỉ đạo;3\r\n1.1;Kế hoạch;1,5\r\n1.2;Tuyên truyền;1,5\r\n',
    ),
  };
  await card(page).getByLabel('Chọn tệp CSV').setInputFiles([file]);
  await expect(card(page).locator('[data-table="0"]')).toContainText('Đọc được 3 tiêu chí.');
  await card(page).getByRole('button', { name: 'Thêm đợt' }).click();
  const round = card(page).getByRole('group', { name: 'Đợt 2' });
  await round.getByLabel('Tên đợt').fill('Năm 2027');
  await round.getByLabel('Hạn gửi').fill('2027-10-05T17:00');
  await card(page).getByRole('button', { name: 'Xem thay đổi' }).click();
  await expect(preview(page).locator('[data-kind="rounds"]')).toContainText('thêm Năm 2027');
  await expect(preview(page).locator('[data-kind="criteria"]')).toContainText('thêm 3');
  await preview(page).scrollIntoViewIfNeeded();
  await page.screenshot({ path: info.outputPath('preview.png') });
  const download = page.waitForEvent('download');
  await card(page).getByRole('button', { name: 'Lưu thành tệp JSON' }).click();
  expect((await download).suggestedFilename()).toBe('bo-tieu-chi-bo-tieu-chi-cchc-nam-2027.json');
  await preview(page).getByRole('button', { name: 'Dùng bộ này' }).click();
  await expect(card(page)).toContainText('Đang dùng: Bộ tiêu chí CCHC năm 2027 (3 tiêu chí).');
});

test('settings of a managed policy are in force and shown as such, and what is wrong in it is told', async ({
  desk,
}, info) => {
  const closesAt = `${new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 11)}17:00:00+07:00`;
  const round = { name: 'Đợt của tỉnh', closesAt };
  await using policy = await setPolicy({
    locked: { round, pack: packJson(PACK), retentionDays: 90 },
    defaults: { language: 'en' },
  });
  test.skip(policy.refusal !== null, policy.refusal ?? '');

  await desk.launch({ build: policy.folder });
  let page = await openOptions(desk);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Options of Soát CCHC');
  await expect(page.locator('[data-set-by="defaults"]')).toHaveCount(1);
  await page.getByText('Tiếng Việt').click();
  await expect(page.locator('[data-set-by="locked"]')).toHaveCount(3);
  await expect(card(page)).toContainText('Đang dùng: Bộ mẫu năm 2026 (1 tiêu chí).');
  await expect(card(page)).toContainText('Do đơn vị quản lý đặt, không sửa được ở đây.');
  await expect(card(page).getByText('Nhập bộ khác')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Đợt tự đánh giá' })).toContainText('Đợt của tỉnh');
  await expect(page.getByRole('button', { name: 'Lưu đợt' })).toHaveCount(0);
  await expect(page.locator('[name=retention]')).toBeDisabled();
  await page.screenshot({ path: info.outputPath('locked.png') });
  assignAll(desk.portal);
  const { page: report, panel } = await desk.openReport();
  await badgeOf(report, '2.3').waitFor();
  await openPanel(panel);
  await expect(panel.getByRole('timer')).toHaveAttribute('data-deadline', closesAt);
  await desk.closeBrowser();

  await policy.change({ locked: { pack: '{', round: { ...round, closesAt: 'mai' }, retentionDays: 30 } });
  await desk.launch({ build: policy.folder });
  page = await openOptions(desk);
  const problems = page.locator('[data-policy-problems]');
  await expect(problems).toContainText('(locked.round.closesAt): «mai» không phải ngày giờ');
  await expect(problems).toContainText('(locked.pack)');
  await expect(page.locator('[name=retention]')).toHaveValue('30');
  await expect(card(page).getByText('Nhập bộ khác')).toBeVisible();
});
