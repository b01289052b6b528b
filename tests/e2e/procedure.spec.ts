import type { Page } from 'playwright/test';
import { signPdf } from '../fixtures/make/sign.ts';
import { expect, MARKUPS, users, type Desk } from './harness.ts';
import { criterionIn, fixture, openOverview, openPanel } from './panel-steps.ts';
import { savedBy, test, type Seat } from './seats.ts';
import { badgeOf, isSent, sendAnyway } from './steps.ts';

const PLAN = fixture('demo/1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf');
/** Well made, but for its name. */
const REPORT = fixture('demo/2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf', 'bao cao.pdf');
const REMARK = 'Đổi tên tệp rồi đính kèm lại.';

/** Enters a criterion and its file, saves, and presses «Hoàn thành». */
async function enter(
  { page, driver }: Seat,
  desk: Desk,
  code: string,
  given: { file: typeof PLAN; score: string; explanation: string },
): Promise<void> {
  await driver.row(code);
  await badgeOf(page, code).waitFor();
  await driver.chooseFiles(code, [given.file]);
  await driver.upload(code);
  await expect.poll(() => desk.portal.entry(code).files.length).toBe(1);
  await driver.typeScore(code, given.score);
  await driver.typeExplanation(code, given.explanation);
  await driver.save(code);
  await driver.complete(code);
  await expect.poll(() => desk.portal.entry(code).done).toBe(true);
}

const CODES = ['1.1.1', '2.3'];

/** Has the files on every tab of the portal looked at from the report at a glance, until none is left. */
async function lookAtFiles({ driver }: Seat, review: Page): Promise<void> {
  for (const code of CODES) {
    await driver.row(code);
    await expect(async () => {
      await review.getByRole('button', { name: 'Soát tệp đã nộp' }).click();
      const none = review.getByText('Không còn tệp nào chưa soát');
      await expect(none).toBeVisible({ timeout: 3_000 });
      const line = review.locator(`[data-criterion="${code}"]`);
      await expect(line).not.toContainText('chưa được soát nội dung', { timeout: 3_000 });
    }).toPass({ timeout: 90_000 });
  }
}

/** Opens the report anew and shows every tab of it that holds something. */
async function lookThrough({ page, driver }: Seat): Promise<void> {
  await driver.openReport();
  for (const code of CODES) {
    await driver.row(code);
    await badgeOf(page, code).waitFor();
  }
}

for (const markup of MARKUPS) {
  test.describe(`two officers and a leader on the ${markup} markup`, () => {
    test.use({ markup });
    test.setTimeout(300_000);

    test('go from assignment to receipt, each on a machine of their own', async ({ desk, sit }) => {
      const leader = await sit(users.leader);
      await leader.driver.assign('1', users.office.name);
      await leader.driver.assign('2', users.justice.name);

      const office = await sit(users.office);
      await enter(office, desk, '1.1.1', {
        file: PLAN,
        score: '1',
        explanation: 'Kế hoạch số 05/KH-UBND, trang 1.',
      });
      await office.context.close();
      const justice = await sit(users.justice);
      await enter(justice, desk, '2.3', {
        file: REPORT,
        score: '1',
        explanation: 'Báo cáo số 25/BC-UBND, trang 1.',
      });

      const results = await test.step('an officer gives up what the own machine has found', async () => {
        await openPanel(justice.panel);
        await expect(
          criterionIn(justice.panel, '2.3').locator('[data-rule="name.code-missing"]'),
        ).toHaveCount(1);
        const save = justice.panel.getByRole('button', { name: 'Xuất kết quả soát tệp' });
        return savedBy(justice.page, () => save.click());
      });

      await lookThrough(leader);
      await openPanel(leader.panel);
      const review = await openOverview(leader.context, leader.panel);
      const line = review.locator('[data-criterion="2.3"]');

      await test.step('the leader takes that as a claim, and finds it out by the own machine', async () => {
        await review.getByLabel('Nhận kết quả soát của cán bộ').setInputFiles(results);
        await expect(review.getByText('Đó là kết quả máy khác báo')).toBeVisible();
        await expect(line.locator('[data-rule="name.code-missing"]')).toBeVisible();
        const claimed = review.locator('[data-rule="report.claimed"]');
        await expect(claimed).toContainText(users.justice.name);
        await lookAtFiles(leader, review);
        await expect(claimed).toHaveCount(0);
        await expect(line.locator('[data-rule="name.code-missing"]')).toBeVisible();
        expect(desk.portal.destructiveGets()).toEqual([]);
      });

      const sheet =
        await test.step('the leader says something and hands it down, without evidence', async () => {
          await line.getByLabel('Ý kiến về tiêu chí 2.3').fill(REMARK);
          await line.getByLabel('Ý kiến về tiêu chí 2.3').blur();
          await expect(line.locator('.review-remark')).toHaveText(REMARK);
          const save = review.getByRole('button', { name: 'Lưu phiếu gửi cán bộ' });
          const saved = await savedBy(review, () => save.click());
          expect(saved.buffer.toString()).not.toContain('KH-UBND, trang 1');
          await leader.page.bringToFront();
          await leader.panel.getByRole('button', { name: 'Thu gọn' }).click();
          await leader.driver.sendBack('2.3');
          await expect.poll(() => desk.portal.entry('2.3').done).toBe(false);
          return saved;
        });

      await test.step('the officer opens that, is led to the criterion, and is done again', async () => {
        await justice.driver.openReport();
        await justice.panel.getByLabel('Mở phiếu soát của lãnh đạo').setInputFiles(sheet);
        const remark = justice.panel.locator('[data-remark="2.3"]');
        await expect(remark).toContainText(REMARK);
        await expect(justice.panel.locator('[data-remark="1.1.1"]')).toHaveCount(0);
        if (markup === 'spa') await expect(remark).toContainText('Hãy mở phần có tiêu chí này trên phần mềm');
        await justice.driver.row('2.3');
        await remark.getByRole('button').first().click();
        await expect(badgeOf(justice.page, '2.3')).toBeInViewport();
        await justice.panel.getByRole('button', { name: 'Thu gọn' }).click();
        await justice.driver.complete('2.3');
        await expect.poll(() => desk.portal.entry('2.3').done).toBe(true);
        await justice.context.close();
      });

      const wholeReport = review.locator('[data-whole-report]');
      const signedTable =
        await test.step('the leader attaches the table as exported, is told, and signs it', async () => {
          await lookThrough(leader);
          const table = await leader.driver.exportSummary();
          const exported = { name: 'Bang tong hop.pdf', mimeType: 'application/pdf', buffer: table };
          await leader.driver.attachSummary(exported);
          await expect(wholeReport.locator('[data-rule="report.summary-unsigned"]')).toBeVisible();
          const buffer = await signPdf(table, 'organisation');
          const signed = { ...exported, name: 'Bang tong hop da ky.pdf', buffer };
          await leader.driver.attachSummary(signed);
          await expect(wholeReport.locator('[data-rule="report.summary-unsigned"]')).toHaveCount(0);
          await lookThrough(leader);
          await lookAtFiles(leader, review);
          return signed;
        });

      await test.step('the leader sends, knowing what is passed over', async () => {
        await leader.page.bringToFront();
        await leader.driver.sendButton().click();
        const dialog = leader.panel.getByRole('dialog');
        await expect(dialog.locator('[data-criterion="2.3"] [data-rule="name.code-missing"]')).toBeVisible();
        for (const rule of ['summary-missing', 'summary-unsigned', 'summary-stale']) {
          await expect(dialog.locator(`[data-rule="report.${rule}"]`)).toHaveCount(0);
        }
        await dialog.getByLabel(/Lãnh đạo UBND cấp xã đã phê duyệt/).check();
        await expect(dialog.getByLabel(/đã phê duyệt \(đánh dấu lúc/)).toBeChecked();
        await sendAnyway(leader.panel);
        await leader.driver.confirmSend();
        expect(isSent(desk.portal)).toBe(true);
      });

      await test.step('the receipt has the hashes of what others uploaded, and stands up to the files', async () => {
        await leader.driver.openReport();
        await badgeOf(leader.page, '1.1.1').waitFor();
        const open = review.getByRole('button', { name: 'Biên nhận đã gửi' });
        const [receipt] = await Promise.all([leader.context.waitForEvent('page'), open.click()]);
        await expect(receipt.getByRole('main')).toContainText('đã thấy phần mềm ghi là đã gửi');
        await expect(receipt.locator('[data-reminder="done"]')).toContainText('đã phê duyệt');
        const saved = await savedBy(receipt, () =>
          receipt.getByRole('button', { name: 'Lưu biên nhận (JSON)' }).click(),
        );
        await receipt.goto(receipt.url().replace(/\?.*/, ''));
        await receipt.getByLabel('Mở biên nhận đã lưu').setInputFiles(saved);
        await receipt.getByLabel('Chọn tệp').setInputFiles([PLAN, REPORT, signedTable]);
        await expect(receipt.getByRole('status')).toHaveText('3/3 tệp đúng như đã gửi.');
      });
    });
  });
}

const OTHER = {
  kind: 'soat-cchc-review',
  format: 1,
  at: '2023-10-01T09:00:00+07:00',
  from: 'Minh',
  criteria: [],
  portal: 'danhgiacchccapxa.thuathienhue.gov.vn',
  unit: 'UBND phường Thuận Hóa',
  round: null,
};

test('a review of another unit or portal, or no review at all, is not taken and says why', async ({
  desk,
}) => {
  const { page, panel } = await desk.openReport(users.justice);
  await badgeOf(page, '1.1.1').waitFor();
  await openPanel(panel);
  const open = (content: unknown) =>
    panel.getByLabel('Mở phiếu soát của lãnh đạo').setInputFiles({
      name: 'phieu.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
  await open({ ...OTHER, unit: 'UBND phường Phú Xuân' });
  await expect(panel.getByRole('alert').last()).toContainText('của đơn vị khác');
  await open({ ...OTHER, portal: 'khac.example' });
  await expect(panel.getByRole('alert').last()).toContainText('phần mềm chấm điểm khác');
  await open({ kind: 'gì đó' });
  await expect(panel.getByRole('alert').last()).toContainText('Không đọc được tệp này');
  await expect(panel.locator('[data-review-file]')).toHaveCount(0);
  await open(OTHER);
  await expect(panel.locator('[data-review-file]')).toBeVisible();
});
