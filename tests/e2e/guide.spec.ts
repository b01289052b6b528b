import { expect, test, users } from './harness.ts';
import { criterionIn, openPanel } from './panel-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

test('a finding leads to its place in the guide, which needs no network, in the panel and in the checklist', async ({
  desk,
}) => {
  assignAll(desk.portal);
  desk.portal.procedure.enter(users.leader, '1.1.1', { score: '1', explanation: 'Đã thực hiện đầy đủ' });
  const { page, driver, panel } = await desk.openReport();
  await expect(badgeOf(page, '1.1.1')).toHaveAttribute('data-outcome', 'error');
  await openPanel(panel);
  const opened = desk.context.waitForEvent('page');
  await criterionIn(panel, '1.1.1')
    .locator('[data-rule="explanation.empty-phrase"]')
    .getByRole('link', { name: 'Vì sao?' })
    .click();
  const guide = await opened;
  await expect(guide).toHaveURL(/guide\.html#explanation\.empty-phrase$/);
  await expect(guide.locator(':target')).toContainText('Cần làm:');
  await expect(guide.locator(':target')).toBeInViewport();
  for (const picture of await guide.locator('img').all()) {
    expect(
      await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBeGreaterThan(500);
  }
  await guide.close();

  await panel.locator('main').press('Escape');
  await driver.sendButton().click();
  const line = panel.getByRole('dialog').locator('[data-rule="explanation.empty-phrase"]');
  const again = desk.context.waitForEvent('page');
  await line.getByRole('link', { name: 'Vì sao?' }).click();
  await expect(await again).toHaveURL(/guide\.html#explanation\.empty-phrase$/);
  await expect(panel.getByRole('dialog')).toBeVisible();
});
