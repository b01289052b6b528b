import { expect, test, users, type Desk } from './harness.ts';
import { openPanel } from './panel-steps.ts';
import { badgeOf } from './steps.ts';

const OVER_MAX = '9';

test.use({ markup: 'jquery' });
test.setTimeout(120_000);

/** The whole report at a glance, opened beside the form. */
async function openReview(desk: Desk, panel: Awaited<ReturnType<Desk['openReport']>>['panel']) {
  await openPanel(panel);
  const opened = desk.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Toàn cảnh báo cáo' }).click();
  return await opened;
}

test('a criterion seen on another tab of the portal yesterday counts today, and says when; not with another account', async ({
  desk,
}) => {
  const { procedure } = desk.portal;
  procedure.assign(users.leader, '2', users.office.id);
  procedure.assign(users.leader, '1', users.office.id);
  procedure.enter(users.office, '2.1', { score: OVER_MAX });
  const yesterday = await desk.openReport(users.office);
  await badgeOf(yesterday.page, '1.1.1').waitFor();
  await yesterday.driver.row('2.1');
  await badgeOf(yesterday.page, '2.1').waitFor();
  await expect(badgeOf(yesterday.page, '2.1')).toHaveAttribute('data-outcome', 'error');
  await desk.closeBrowser();

  const today = await desk.openReport(users.office);
  await badgeOf(today.page, '1.1.1').waitFor();
  await expect(badgeOf(today.page, '2.1')).toHaveCount(0);
  const review = await openReview(desk, today.panel);
  const row = review.locator('[data-criterion="2.1"]');
  await expect(row.locator('[data-rule="score.over-max"]')).toBeVisible();
  await expect(row).toContainText(/xem lần cuối lúc \d\d:\d\d/);
  await expect(review.locator('[data-criterion="1.1.1"]')).not.toContainText('xem lần cuối');
  await review.close();
  await desk.closeBrowser();

  const other = await desk.openReport(users.leader);
  await badgeOf(other.page, '1.1.1').waitFor();
  const theirs = await openReview(desk, other.panel);
  await theirs.locator('[data-criterion="1.1.1"]').waitFor();
  await expect(theirs.locator('[data-criterion="2.1"]')).toHaveCount(0);
});
