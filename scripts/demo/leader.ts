import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../tests/e2e/harness.ts';
import { openOverview } from '../../tests/e2e/panel-steps.ts';
import { badgeOf, sendAnyway } from '../../tests/e2e/steps.ts';
import { users } from '../../tests/portal/users.ts';
import { FIXTURES, FROM_OTHERS } from './half-finished.ts';
import { openPanel, picture, VIEWPORT } from './pictures.ts';

/** What officers have entered and uploaded at other machines, so that this browser has seen none of it. */
function enterFromOthers({ portal }: Desk): void {
  for (const { code, score, explanation, files } of FROM_OTHERS) {
    portal.procedure.enter(users.leader, code, { score, explanation });
    for (const { path, as } of files) {
      const name = as ?? path.split('/').at(-1) ?? path;
      portal.procedure.attach(users.leader, code, name, readFileSync(join(FIXTURES, path)));
    }
  }
}

/** Plays what a leader does: has uploaded files looked at, sees the whole report, sends it, keeps the receipt. */
export async function playLeader(
  desk: Desk,
  { page, driver, panel }: Awaited<ReturnType<Desk['openReport']>>,
): Promise<void> {
  enterFromOthers(desk);
  await driver.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await openPanel(page, panel);
  await panel.getByRole('button', { name: 'Soát tệp đã nộp' }).click();
  await panel.getByText(/Đã soát xong \d+ tệp/).waitFor();
  await panel.locator('.fetch-run').scrollIntoViewIfNeeded();
  await picture(page, '8-files-reviewed');

  const overview = await openOverview(desk.context, panel);
  await overview.setViewportSize(VIEWPORT);
  await overview.locator('[data-area="1"]').evaluate((area) => area.scrollIntoView());
  await picture(overview, '9-overview');

  await page.bringToFront();
  await driver.sendButton().click();
  await sendAnyway(panel);
  await driver.confirmSend();
  await driver.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await overview.bringToFront();
  const [receipt] = await Promise.all([
    desk.context.waitForEvent('page'),
    overview.getByRole('button', { name: 'Biên nhận đã gửi' }).click(),
  ]);
  await receipt.setViewportSize(VIEWPORT);
  await receipt.locator('[data-criterion]').first().waitFor();
  await picture(receipt, '10-receipt');
}
