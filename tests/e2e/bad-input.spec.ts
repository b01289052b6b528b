import { expect, MARKUPS, test, users } from './harness.ts';
import { criterionIn, fixture, openPanel } from './panel-steps.ts';
import { assignAll, badgeOf, isSent, sendAnyway } from './steps.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Broken, empty, encrypted, renamed and hostile files: what is said of each. */
const FILES: readonly [path: string, name: string, rule: string][] = [
  ['plain/truncated.pdf', '1.1.1_a.pdf', 'file.unreadable'],
  ['plain/empty.pdf', '1.1.1_b.pdf', 'file.unreadable'],
  ['plain/noise.pdf', '1.1.1_c.pdf', 'file.unreadable'],
  ['plain/user-password.pdf', '1.1.1_d.pdf', 'file.encrypted'],
  ['plain/launch.pdf', '1.1.1_e.pdf', 'file.active-content'],
  ['kinds/zip-named.pdf', '1.1.1_f.pdf', 'file.archive'],
  ['kinds/png-named.jpg', '1.1.1_g.jpg', 'file.extension'],
  ['kinds/program.exe', '1.1.1_h.exe', 'file.type'],
];

/** A report small enough to be finished in a test. */
const FEW_CRITERIA = [
  { code: '1', title: 'Công tác chỉ đạo, điều hành CCHC', maxScore: 2, parent: null, evidence: [] },
  { code: '1.1', title: 'Kế hoạch CCHC năm', maxScore: 2, parent: '1', evidence: [] },
  { code: '1.1.1', title: 'Ban hành kế hoạch CCHC năm kịp thời', maxScore: 2, parent: '1.1', evidence: [] },
  { code: '2', title: 'Cải cách thể chế', maxScore: 2, parent: null, evidence: [] },
  { code: '2.3', title: 'Rà soát, hệ thống hóa văn bản', maxScore: 2, parent: '2', evidence: [] },
];

const WELL_MADE: readonly [code: string, explanation: string, files: readonly string[]][] = [
  [
    '1.1.1',
    'UBND phường ban hành Kế hoạch số 05/KH-UBND ngày 10/01/2023 (trang 1), trước hạn 15/01/2023.',
    ['demo/1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf'],
  ],
  [
    '2.3',
    'Báo cáo số 25/BC-UBND ngày 15/3/2023, trang 1, mục II; số liệu chi tiết tại Phụ lục 1 kèm theo.',
    ['demo/2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf', 'demo/2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf'],
  ],
];

const rulesOf = (shown: Element[]): (string | null)[] => shown.map((one) => one.getAttribute('data-rule'));

for (const markup of MARKUPS) {
  test.describe(`bad input on the ${markup} markup`, () => {
    test.use({ markup });

    test('each bad file is named with what is wrong, and the page goes on', async ({ desk }) => {
      assignAll(desk.portal);
      const { page, driver, panel } = await desk.openReport();
      const failures: string[] = [];
      page.on('pageerror', (error) => failures.push(error.message));
      await badgeOf(page, '1.1.1').waitFor();
      await driver.chooseFiles(
        '1.1.1',
        FILES.map(([path, name]) => fixture(path, name)),
      );
      await openPanel(panel);
      for (const [, name, rule] of FILES) {
        const finding = criterionIn(panel, '1.1.1')
          .locator(`[data-rule="${rule}"]`)
          .filter({ hasText: name });
        await expect(finding).toHaveCount(1);
        // Where the portal has the file already, a second sentence says so.
        await expect(finding.locator('.remedy').first()).not.toBeEmpty();
      }
      expect(failures).toEqual([]);
      await driver.upload('1.1.1');
      await expect.poll(() => desk.portal.entry('1.1.1').files.length).toBe(FILES.length);
    });

    test('a page that replaces its table without end stays usable, and keeps one badge each', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      desk.portal.procedure.enter(users.leader, '1.1.1', { score: '1', explanation: 'Đã thực hiện đầy đủ' });
      const { page, panel } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      const frames = await page.evaluate(async () => {
        const sent = document.querySelector('table')?.cloneNode(true) as Element;
        for (const badge of sent.querySelectorAll('soat-cchc-badge')) badge.remove();
        let drawn = 0;
        const until = performance.now() + 3000;
        while (performance.now() < until) {
          document.querySelector('table')?.replaceWith(sent.cloneNode(true));
          await new Promise((done) => requestAnimationFrame(done));
          drawn += 1;
        }
        return drawn;
      });
      expect(frames).toBeGreaterThan(20);
      await expect(badgeOf(page, '1.1.1')).toHaveCount(1);
      await expect(badgeOf(page, '1.1.1')).toHaveAttribute('data-outcome', 'error');
      await openPanel(panel);
      await expect(criterionIn(panel, '1.1.1')).toHaveAttribute('data-outcome', 'error');
    });
  });

  test.describe(`the gate on the ${markup} markup when nothing is wrong`, () => {
    test.use({ markup, portal: { criteria: FEW_CRITERIA } });

    test('confirms once, and the report is sent', async ({ desk }) => {
      const { procedure } = desk.portal;
      assignAll(desk.portal);
      for (const [code, explanation] of WELL_MADE) {
        procedure.enter(users.leader, code, { score: '2', explanation });
      }
      const { page, driver, panel } = await desk.openReport();
      for (const [code, , files] of WELL_MADE) {
        await driver.chooseFiles(
          code,
          files.map((path) => fixture(path)),
        );
        await expect(badgeOf(page, code)).toHaveAttribute('data-outcome', /^(pass|info)$/);
        await driver.upload(code);
        await driver.complete(code);
      }
      procedure.attachSummary(users.leader, 'Bang tong hop.pdf', fixture('signed/certified.pdf').buffer);
      await driver.openReport();
      await driver.row('2.3');
      await expect(badgeOf(page, '2.3')).toHaveAttribute('data-outcome', /^(pass|info)$/);
      await driver.sendButton().click();
      const dialog = panel.getByRole('dialog', { name: 'Kiểm tra trước khi gửi báo cáo' });
      await expect(dialog).toContainText('Sẵn sàng gửi');
      await expect(dialog.getByRole('textbox')).toHaveCount(0);
      // The table was attached elsewhere; the others are for a person to answer.
      const rules = await dialog.locator('[data-rule]').evaluateAll(rulesOf);
      expect([...new Set(rules)]).toEqual(['report.summary-unsigned', 'report.request', 'report.channels']);
      await expect(dialog.getByRole('button', { name: 'Vẫn gửi báo cáo' })).toBeFocused();
      await page.keyboard.press('Enter');
      await driver.confirmSend();
      expect(isSent(desk.portal)).toBe(true);
    });
  });
}

test.describe('the gate in the last ten minutes', () => {
  test.use({
    portal: {
      round: {
        name: 'Đợt tự đánh giá, chấm điểm CCHC',
        opensAt: new Date(Date.now() - 7 * DAY),
        closesAt: new Date(Math.ceil(Date.now() / MINUTE) * MINUTE + 8 * MINUTE),
      },
    },
  });

  test('asks for no reason, and sends with errors', async ({ desk }) => {
    assignAll(desk.portal);
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, '1.1.1').waitFor();
    await openPanel(panel);
    await panel.getByRole('button', { name: 'Dùng đợt này' }).click();
    await panel.getByRole('timer').waitFor();
    await panel.locator('main').press('Escape');
    await driver.sendButton().click();
    const dialog = panel.getByRole('dialog');
    await expect(dialog).toContainText('Sắp đến hạn: không cần ghi lý do.');
    await expect(dialog.getByRole('textbox')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Vẫn gửi báo cáo' }).click();
    await driver.confirmSend();
    expect(isSent(desk.portal)).toBe(true);
  });
});

test('a question of the portal whose button reads «Gửi báo cáo» too is not asked about again', async ({
  desk,
}) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('a[href*="lbtGuiBaoCao"]');
    const first = document.createElement('button');
    first.type = 'button';
    first.textContent = 'Gửi báo cáo';
    first.onclick = () => {
      const question = document.createElement('div');
      question.setAttribute('role', 'dialog');
      const second = document.createElement('button');
      second.type = 'button';
      second.id = 'hoi-lai';
      second.textContent = 'Gửi báo cáo';
      second.onclick = () => (document.title = 'đã gửi');
      question.append('Bạn có chắc chắn muốn gửi?', second);
      document.body.append(question);
    };
    link?.replaceWith(first);
  });
  await page.waitForTimeout(600);
  await driver
    .sendButton()
    .or(page.getByRole('button', { name: 'Gửi báo cáo' }))
    .first()
    .click();
  await sendAnyway(panel);
  await page.locator('#hoi-lai').waitFor();
  await page.waitForTimeout(600);
  await page.locator('#hoi-lai').click();
  await expect(page).toHaveTitle('đã gửi');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
  // A change of the report in between: it is asked about again.
  await driver.typeScore('1.1.1', '0,5');
  await driver.save('1.1.1');
  await page.locator('#hoi-lai').evaluate((button: HTMLElement) => button.click());
  await expect(panel.getByRole('dialog')).toBeVisible();
});
