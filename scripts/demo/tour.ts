import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright';
import { pressSeen, RESTORE_ALL } from '../../tests/e2e/drafts-steps.ts';
import { assignAll, badgeOf } from '../../tests/e2e/steps.ts';
import type { Desk } from '../../tests/e2e/harness.ts';
import type { ChosenFile, Driver } from '../../tests/portal/drive.ts';
import { users } from '../../tests/portal/users.ts';
import { printFindings } from './findings-table.ts';
import { FIXTURES, SENT_BACK, WELL_MADE, type DemoEntry } from './half-finished.ts';
import { playLeader } from './leader.ts';
import { showOwnPages } from './own-pages.ts';
import { openPanel, picture, VIEWPORT } from './pictures.ts';

/** Fills the stand-in portal's scores and explanations as two weeks of work would have. */
export function enterHalf(desk: Desk): void {
  assignAll(desk.portal);
  for (const { code, score, explanation } of [...WELL_MADE, ...SENT_BACK]) {
    desk.portal.procedure.enter(users.leader, code, { score, explanation });
  }
}

/** Plays the main job from opening the page to the receipt; leaves a picture of each step. */
export async function playTour(desk: Desk): Promise<void> {
  await desk.launch({ viewport: VIEWPORT });
  const first = await desk.openReport();
  await first.panel.getByRole('button').first().waitFor();
  await picture(first.page, '1-pill');

  await openPanel(first.page, first.panel);
  await first.panel.getByRole('button', { name: 'Dùng đợt này' }).click();
  await first.panel.locator('[role=timer][data-deadline]').waitFor();
  await picture(first.page, '2-countdown');

  for (const entry of [...WELL_MADE, ...SENT_BACK]) await attach(first.page, first.driver, entry);
  await badgeOf(first.page, '1.3.1').and(first.page.locator('[data-outcome=error]')).waitFor();
  await showCriterion(first.page, first.panel, '1.3.1');
  await picture(first.page, '3-panel-and-badges');
  await printFindings(first.panel);

  await leaveUnsaved(first.driver);
  await first.page.waitForTimeout(1000);
  await desk.killBrowser();
  await desk.launch({ viewport: VIEWPORT });
  const second = await desk.openReport();
  await openPanel(second.page, second.panel);
  await second.panel.locator('[data-drafts]').first().waitFor();
  await picture(second.page, '4-draft-offered');
  await pressSeen(second.panel, RESTORE_ALL);
  // The portal replaces its table after each change; the picture is taken of what stands then.
  await second.page.waitForTimeout(2000);
  await (await second.driver.explanationField('3.5')).scrollIntoViewIfNeeded();
  await picture(second.page, '5-draft-restored');

  await second.driver.sendButton().click();
  await second.panel.getByRole('dialog', { name: 'Kiểm tra trước khi gửi báo cáo' }).waitFor();
  await picture(second.page, '6-checklist');
  await second.panel.getByRole('button', { name: 'Quay lại sửa' }).click();

  const worker = await desk.serviceWorker();
  await second.page.goto(new URL('/options.html', worker.url()).href);
  await second.page.locator('[data-lock]').scrollIntoViewIfNeeded();
  await picture(second.page, '7-drafts-kept');
  await showOwnPages(desk);
  await playLeader(desk, second);
}

async function showCriterion(page: Page, panel: FrameLocator, code: string): Promise<void> {
  await badgeOf(page, code).click();
  await panel.locator(`[data-criterion="${code}"] [data-rule]`).first().waitFor();
}

async function attach(page: Page, driver: Driver, { code, files }: DemoEntry): Promise<void> {
  for (const { path, as } of files) {
    const buffer = readFileSync(join(FIXTURES, path));
    const file: ChosenFile = { name: as ?? path.split('/').at(-1) ?? path, mimeType: '', buffer };
    await driver.chooseFiles(code, [file]);
    // An officer looks at the name that the field shows before pressing «Tải lên».
    await page.waitForTimeout(1500);
    await driver.upload(code);
  }
}

/** An explanation that is typed and not saved before the browser dies. */
async function leaveUnsaved(driver: Driver): Promise<void> {
  const text = 'Báo cáo số 37/BC-UBND ngày 20/3/2023, trang 1: đã rà soát 12/12 thủ tục hành chính (100 %).';
  const field = await driver.explanationField('3.5');
  await field.pressSequentially(text);
}
