import type { FrameLocator, Locator } from 'playwright/test';
import { driverFor } from '../portal/drive.ts';
import { panelFrame } from './browser.ts';
import { expectOffers, failSaves, keptDrafts, pressSeen, RESTORE_ALL, restoreAll } from './drafts-steps.ts';
import { expect, test, users } from './harness.ts';
import { assignAll, badgeOf, sendAnyway } from './steps.ts';

const BEFORE = 'Chưa tự kiểm tra.';
const TYPED = 'Đã tự kiểm tra 12 văn bản.';
const OTHER = 'Đã tự kiểm tra 14 văn bản, theo thẻ thứ hai.';
const CODE = '1.2';

/** The criterion in the unfolded panel. */
function item(panel: FrameLocator, code = CODE): Locator {
  return panel.locator(`details.criterion[data-criterion="${code}"]`);
}

/** Unfolds a criterion and its history, and gives that. */
async function historyOf(panel: FrameLocator): Promise<Locator> {
  const criterion = item(panel);
  if ((await criterion.getAttribute('open')) === null) await criterion.locator('summary').first().click();
  const history = criterion.locator('.history');
  await history.locator('summary').click();
  return history;
}

test.describe('what is kept', () => {
  test('can be put in, taken out with one click, and is offered as before', async ({ desk }) => {
    assignAll(desk.portal);
    desk.portal.procedure.enter(users.leader, CODE, { score: '0,5', explanation: BEFORE });
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, CODE).waitFor();
    await failSaves(page);
    await driver.typeExplanation(CODE, TYPED);
    await page.waitForTimeout(500);
    await driver.openReport();
    await expectOffers(panel, 1);
    await restoreAll(panel);
    await expect(await driver.explanationField(CODE)).toHaveValue(TYPED);
    await pressSeen(panel, 'Hoàn tác tất cả');
    await expect(await driver.explanationField(CODE)).toHaveValue(BEFORE);
    await expectOffers(panel, 1);
    await expect(panel.locator('[data-changed-since]')).toHaveCount(0);
  });

  test('is said of each criterion, and its versions can be read and taken back', async ({ desk }) => {
    assignAll(desk.portal);
    desk.portal.procedure.enter(users.leader, CODE, { score: '0,5', explanation: BEFORE });
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, CODE).waitFor();
    await panel.locator('.pill').click();
    const mark = item(panel).locator('[data-kept]');
    await expect(mark).toHaveAttribute('data-kept', 'saved');
    await driver.typeExplanation(CODE, TYPED);
    await expect(mark).toHaveAttribute('data-kept', 'unsaved');
    await driver.save(CODE);
    await expect(mark).toHaveAttribute('data-kept', 'draft');
    await driver.openReport();
    await expect(mark).toHaveAttribute('data-kept', 'saved');
    expect(await keptDrafts(desk)).toBe(0);

    const history = await historyOf(panel);
    await expect(history.locator('[data-from="saved"]')).toContainText(TYPED);
    const old = history.locator('[data-from="portal"]').filter({ hasText: BEFORE });
    await old.getByRole('button', { name: 'Lấy lại bản này' }).click();
    await expect(await driver.explanationField(CODE)).toHaveValue(BEFORE);
  });

  test('has what was on the portal when the report was sent', async ({ desk }) => {
    assignAll(desk.portal);
    desk.portal.procedure.enter(users.leader, CODE, { score: '0,5', explanation: BEFORE });
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, CODE).waitFor();
    await driver.sendButton().click();
    await sendAnyway(panel);
    await driver.confirmSend();
    await driver.openReport();
    await badgeOf(page, CODE).waitFor();
    await panel.locator('.pill').click();
    const history = await historyOf(panel);
    await expect(history.locator('[data-from="sent"]').filter({ hasText: BEFORE })).toHaveCount(1);
  });

  test('is not put over what another machine has saved since, but on a click of its own', async ({
    desk,
  }) => {
    assignAll(desk.portal);
    desk.portal.procedure.enter(users.leader, CODE, { score: '0,5', explanation: BEFORE });
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, CODE).waitFor();
    await failSaves(page);
    await driver.typeExplanation(CODE, TYPED);
    await page.waitForTimeout(500);
    desk.portal.procedure.enter(users.leader, CODE, { score: '0,5', explanation: OTHER });
    await driver.openReport();
    await expectOffers(panel, 1);
    await panel.locator('.pill').click();
    await expect(panel.locator('[data-changed-since]')).toContainText(BEFORE);
    await expect(panel.getByRole('button', { name: RESTORE_ALL })).toBeDisabled();
    await pressSeen(panel, 'Vẫn thay bằng bản nháp');
    await expect(await driver.explanationField(CODE)).toHaveValue(TYPED);
  });

  test('of two tabs loses nothing of either, and each says what is edited in the other', async ({ desk }) => {
    assignAll(desk.portal);
    const first = await desk.openReport();
    await badgeOf(first.page, CODE).waitFor();
    await failSaves(first.page);
    const page = await desk.context.newPage();
    const later = { page, driver: driverFor(page, desk.markup), panel: panelFrame(page) };
    await later.driver.openReport();
    await badgeOf(page, CODE).waitFor();
    await failSaves(page);
    await later.panel.locator('.pill').click();
    await (await first.driver.explanationField(CODE)).fill(TYPED);
    await expect(later.panel.locator('[data-elsewhere]')).toContainText(CODE);
    await (await later.driver.explanationField(CODE)).fill(OTHER);
    await expect.poll(() => keptDrafts(desk)).toBe(1);
    await page.waitForTimeout(500);
    const again = await desk.context.newPage();
    await first.page.close();
    await page.close();
    await driverFor(again, desk.markup).openReport();
    const panel = panelFrame(again);
    await expectOffers(panel, 1);
    await panel.locator('.pill').click();
    await expect(panel.locator(`.draft-group[data-criterion="${CODE}"] .difference`)).toContainText('14');
    const history = await historyOf(panel);
    await expect(history.locator('[data-from="tab"]')).toContainText(TYPED);
    await expect(history.locator('[data-from="draft"]')).toContainText(OTHER);
  });
});
