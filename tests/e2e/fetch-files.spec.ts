import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright/test';
import { expect, MARKUPS, test, users, type Desk } from './harness.ts';
import { wrongWith } from './looks.ts';
import { criterionIn, openOverview, openPanel, panelDocument } from './panel-steps.ts';
import { root } from './paths.ts';
import { assignAll, badgeOf } from './steps.ts';

const SIGNED = 'demo/1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf';
const FILE_GET = /^\/(?:TaiTep\.ashx|tep\/[^/]+$)/;

const bytesOf = (path: string) => readFileSync(`${root}/tests/fixtures/files/${path}`);

/** What an officer has uploaded from another machine, so that this browser has never seen it. */
function upload(desk: Desk, code: string, name: string, bytes: Uint8Array): void {
  desk.portal.procedure.attach(users.leader, code, name, bytes);
}

function fileGets(desk: Desk): string[] {
  return desk.portal.requests
    .filter(({ method, path }) => method === 'GET' && FILE_GET.test(path))
    .map(({ path }) => path);
}

async function openedPanel(desk: Desk): Promise<{ page: Page; panel: FrameLocator }> {
  const { page, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await openPanel(panel);
  return { page, panel };
}

const start = (panel: FrameLocator) => panel.getByRole('button', { name: 'Soát tệp đã nộp' }).click();

for (const markup of MARKUPS) {
  test.describe(`files on the ${markup} portal`, () => {
    test.use({ markup });

    test('are fetched on the click alone, looked at, and nothing is deleted', async ({ desk }) => {
      assignAll(desk.portal);
      upload(desk, '1.1.1', '1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf', bytesOf(SIGNED));
      upload(desk, '1.1.2', '1.1.2_so 6BC-UBND_BC.pdf', Buffer.from('PK\u0003\u0004 word/document.xml'));
      upload(desk, '1.2', 'bao cao.pdf', bytesOf(SIGNED));
      const { page, panel } = await openedPanel(desk);
      expect(fileGets(desk)).toEqual([]);

      await start(panel);
      await expect(panel.getByText('Đã soát xong 3 tệp.')).toBeVisible({ timeout: 60_000 });
      expect(fileGets(desk)).toHaveLength(3);
      expect(desk.portal.destructiveGets()).toEqual([]);
      await expect(criterionIn(panel, '1.1.2').locator('[data-rule="file.archive"]')).toHaveCount(1);
      await expect(criterionIn(panel, '1.2').locator('[data-rule="name.code-missing"]')).toHaveCount(1);
      await expect(criterionIn(panel, '1.1.1').locator('[data-rule="signature.valid"]')).toHaveCount(1);
      expect(await wrongWith(panelDocument(page), true)).toEqual([]);

      // What is known by its hash and name is not fetched a second time, in another document neither.
      await start(panel);
      await expect(panel.getByText('Không còn tệp nào chưa soát')).toBeVisible();
      await page.reload();
      await badgeOf(page, '1.1.1').waitFor();
      await expect(panel.locator('[data-rule="file.archive"]')).toHaveCount(1);
      expect(fileGets(desk)).toHaveLength(3);
      expect(desk.portal.entry('1.1.1').files).toHaveLength(1);
    });
  });
}

const NAME = '1.1.1_so 05KH-UBND_KH CCHC.pdf';
const ANSWERS = [
  [404, '', 'báo không có tệp'],
  [500, '', 'Máy chủ của phần mềm báo lỗi'],
  [401, '', 'đòi đăng nhập lại'],
  [200, '<!DOCTYPE html><form>Đăng nhập <input type="password"></form>', 'đòi đăng nhập lại'],
  [200, '<!DOCTYPE html><p>Lỗi</p>', 'một trang web thay cho tệp'],
] as const;

for (const [status, body, said] of ANSWERS) {
  test(`a portal that answers ${status} ${body.slice(0, 30)} leaves the file to be looked at`, async ({
    desk,
  }) => {
    assignAll(desk.portal);
    upload(desk, '1.1.1', NAME, bytesOf(SIGNED));
    const { page, panel } = await openedPanel(desk);
    await page.route(/TaiTep\.ashx/, (route) =>
      route.fulfill({ status, body, contentType: 'text/html; charset=utf-8' }),
    );
    await start(panel);
    const finding = panel.locator('[data-rule="file.not-fetched"][data-outcome="review"]');
    await expect(finding).toContainText(said);
    await expect(finding).toContainText(NAME);
    await expect(panel.getByText('1 tệp không tải được')).toBeVisible();
  });
}

test('a session that has ended leads to no other host, and says to sign in again', async ({ desk }) => {
  assignAll(desk.portal);
  upload(desk, '1.1.1', NAME, bytesOf(SIGNED));
  const { panel } = await openedPanel(desk);
  desk.portal.expireSessions();
  const before = desk.portal.requests.length;
  await start(panel);
  await expect(panel.locator('[data-rule="file.not-fetched"]')).toContainText('chuyển sang máy chủ khác');
  const hosts = desk.portal.requests.slice(before).map(({ host }) => host);
  expect(new Set(hosts)).toEqual(new Set(['danhgiacchccapxa.thuathienhue.gov.vn']));
});

test('can be paused, gone on with and stopped', async ({ desk }) => {
  assignAll(desk.portal);
  for (let number = 1; number <= 6; number += 1) {
    upload(desk, '1.1.1', `1.1.1_so ${number}KH-UBND_KH.pdf`, Buffer.from(`%PDF-1.4 ${number}`));
  }
  const { page, panel } = await openedPanel(desk);
  await page.route(/TaiTep\.ashx/, async (route) => {
    await new Promise((wake) => setTimeout(wake, 400));
    await route.continue();
  });
  await start(panel);
  await panel.getByRole('button', { name: 'Tạm dừng' }).click();
  await expect(panel.getByText('Đã tạm dừng.')).toBeVisible();
  await page.waitForTimeout(1500);
  const atPause = fileGets(desk).length;
  await page.waitForTimeout(1500);
  expect(fileGets(desk)).toHaveLength(atPause);
  expect(atPause).toBeLessThan(6);
  await panel.getByRole('button', { name: 'Soát tiếp' }).click();
  await expect.poll(() => fileGets(desk).length).toBeGreaterThan(atPause);
  await panel.getByRole('button', { name: 'Dừng hẳn' }).click();
  await expect(panel.getByText('Các tệp đã soát vẫn được giữ kết quả')).toBeVisible();
  expect(fileGets(desk).length).toBeLessThan(6);
});

test('can be followed and stopped from the report at a glance', async ({ desk }) => {
  assignAll(desk.portal);
  upload(desk, '1.1.2', '1.1.2_so 6BC-UBND_BC.pdf', Buffer.from('PK\u0003\u0004 word/document.xml'));
  const { page, panel } = await openedPanel(desk);
  const review = await openOverview(desk.context, panel);
  await review.getByRole('button', { name: 'Soát tệp đã nộp' }).click();
  await expect(review.getByText('Đã soát xong 1 tệp.')).toBeVisible({ timeout: 30_000 });
  await expect(review.locator('[data-criterion="1.1.2"] [data-rule="file.archive"]')).toBeVisible();
  await page.close();
  await review.getByRole('button', { name: 'Soát tệp đã nộp' }).click();
  await expect(review.getByText('đã đóng hoặc tải lại')).toBeVisible({ timeout: 20_000 });
});
