import type { Page } from 'playwright/test';
import { fillSignIn } from '../portal/drive.ts';
import { markupNames } from '../portal/server.ts';
import { sha256 } from '../portal/store.ts';
import { expectOffers, keptDrafts, pressSeen, RESTORE_ALL } from './drafts-steps.ts';
import { type Desk, expect, test, users } from './harness.ts';
import { criterionIn, fixture, openPanel } from './panel-steps.ts';
import type { User } from '../portal/users.ts';
import { assignAll, badgeCount, badgeOf, isSent, sendAnyway } from './steps.ts';

const EXPLANATION = 'Kế hoạch số 05/KH-UBND ngày 10/01/2023 (trang 1), mục “Giải pháp” & phụ lục < 2.';
const PLAN = fixture('demo/1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf');
const WORD = {
  name: 'bao-cao.docx',
  mimeType: 'application/msword',
  buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
};

for (const markup of markupNames) {
  test.describe(`the portal as ${markup}`, () => {
    test.use({ markup });
    test.setTimeout(150_000);

    test('is gone through from assignment to lock beside the extension', async ({ desk }) => {
      const { portal } = desk;
      const { page, driver, panel } = await desk.openReport();
      await driver.assign('1', users.office.name);
      expect(portal.entry('1.1.1').assignee).toBe(users.office.id);

      await signInAfterTimeOut(desk, page, users.office);
      await driver.openReport();
      await driver.row('1.1.1');
      await expect.poll(() => badgeCount(page, '1.1.1')).toBe(1);
      await driver.typeScore('1.1.1', '0,5');
      await driver.typeExplanation('1.1.1', EXPLANATION);
      await driver.save('1.1.1');
      await driver.chooseFiles('1.1.1', [PLAN]);
      await driver.upload('1.1.1');
      await driver.complete('1.1.1');
      await expect.poll(() => portal.entry('1.1.1')).toMatchObject({ explanation: EXPLANATION, done: true });
      expect(portal.entry('1.1.1').score).toMatch(/^0[,.]5$/);
      expect(portal.entry('1.1.1').files).toMatchObject([{ name: PLAN.name, sha256: sha256(PLAN.buffer) }]);

      await signInAfterTimeOut(desk, page, users.leader);
      await driver.openReport();
      await driver.sendBack('1.1.1');
      await expect.poll(() => portal.entry('1.1.1').done).toBe(false);
      const summary = await driver.exportSummary();
      await driver.attachSummary({ name: 'Bang tong hop.pdf', mimeType: '', buffer: summary });
      await expect.poll(() => portal.procedure.report(users.leader).summary?.sha256).toBe(sha256(summary));

      await driver.sendButton().click();
      await panel.getByRole('button', { name: 'Quay lại sửa' }).waitFor();
      expect(isSent(portal)).toBe(false);
      await sendAnyway(panel);
      await driver.confirmSend();
      expect(isSent(portal)).toBe(true);
      await driver.openReport();
      await expect(driver.sendButton()).toHaveCount(0);
      expect(portal.destructiveGets().filter(({ path }) => !/dang-?xuat/i.test(path))).toEqual([]);
    });

    test('shows a badge at each criterion, and has score, explanation and file read as they are entered', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      const { page, driver, panel } = await desk.openReport();
      await driver.row('1.1.1');
      for (const code of ['1.1.1', '1.1.2', '1.2']) {
        await expect.poll(() => badgeCount(page, code), { message: code }).toBe(1);
      }
      // Nothing is held against what nobody has touched, its row open or not.
      await expect(badgeOf(page, '1.1.1')).toHaveAttribute('data-outcome', 'none');
      await driver.typeScore('1.1.1', driver.choosesScore ? '1' : '9');
      await driver.typeExplanation('1.1.1', 'Đã thực hiện');
      await driver.save('1.1.1');
      await driver.chooseFiles('1.1.1', [WORD]);
      await openPanel(panel);
      const found = (rule: string) => criterionIn(panel, '1.1.1').locator(`[data-rule^="${rule}"]`).first();
      if (!driver.choosesScore)
        await expect(found('score.over-max')).toHaveAttribute('data-outcome', 'error');
      await expect(found('explanation.empty-phrase')).toBeVisible();
      await expect(found('file.')).toContainText(WORD.name);
    });

    test('takes a draft back so that its own save sends it', async ({ desk }) => {
      assignAll(desk.portal);
      const typing = await desk.openReport();
      await typing.driver.row('1.1.1');
      await expect.poll(() => badgeCount(typing.page, '1.1.1')).toBe(1);
      await typing.page.route('**/*', (route) =>
        route.request().method() === 'GET' ? route.fallback() : route.fulfill({ status: 500, body: 'Lỗi' }),
      );
      await typing.driver.typeScore('1.1.1', '0.5');
      await typing.driver.typeExplanation('1.1.1', EXPLANATION);
      await typing.driver.chooseFiles('1.1.1', [PLAN]);
      await expect.poll(() => keptDrafts(desk), { timeout: 20_000 }).toBe(3);
      await typing.page.waitForTimeout(1000);
      await desk.killBrowser();

      const { driver, panel } = await desk.openReport();
      await expectOffers(panel, 3);
      // What is folded is not known, and nothing is written over it unseen.
      await driver.row('1.1.1');
      await openPanel(panel);
      await expect(panel.getByText('(trống)')).toHaveCount(3);
      await pressSeen(panel, RESTORE_ALL);
      await expect(panel.locator('.restore-progress')).toContainText('Đã đưa 3 ', { timeout: 30_000 });
      await driver.saveShown('1.1.1');
      await expect.poll(() => desk.portal.entry('1.1.1').explanation).toBe(EXPLANATION);
      expect(desk.portal.entry('1.1.1').score).toMatch(/^0[,.]5$/);
      await expect
        .poll(() => desk.portal.entry('1.1.1').files)
        .toMatchObject([{ name: PLAN.name, sha256: sha256(PLAN.buffer) }]);
    });
  });
}

/** Ends the session as by its time-out, and signs in as somebody else on the page that comes then. */
async function signInAfterTimeOut(desk: Desk, page: Page, user: User): Promise<void> {
  desk.portal.expireSessions();
  await page.reload();
  await fillSignIn(page, user);
}
