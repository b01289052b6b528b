import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import type { Driver } from '../portal/drive.ts';
import { sha256 } from '../portal/store.ts';
import { expectOffers, failSaves, keptDrafts, restoreAll } from './drafts-steps.ts';
import { folderContent, giveFolder } from './folder-steps.ts';
import { expect, test, users, type Desk } from './harness.ts';
import { wrongWith } from './looks.ts';
import { openOptions } from './options-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

const PASSPHRASE = 'Mật khẩu của phường 2026';
const EXPLANATION = 'Đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2026.';
const FILE = {
  name: '1.4_so 12KH-UBND_Ke hoach CCHC.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%âãÏÓ\ntrailer << >>\n%%EOF\n'),
};
const ALL = 3;

/** Types a score and an explanation and chooses a file, none of which the portal takes. */
async function writeDrafts(desk: Desk): Promise<Driver> {
  assignAll(desk.portal);
  const { page, driver } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await failSaves(page);
  await driver.chooseFiles('1.4', [FILE]);
  await driver.typeScore('1.1.1', '0');
  await driver.typeExplanation('1.1.1', EXPLANATION);
  await expect.poll(() => keptDrafts(desk)).toBe(ALL);
  return driver;
}

async function openKeeping(desk: Desk): Promise<Page> {
  const page = await openOptions(desk);
  await page.getByRole('heading', { name: 'Báo cáo đang giữ trên máy này' }).waitFor();
  return page;
}

const part = (page: Page, name: string) => page.getByRole('region', { name });

test('drafts go to another machine as one sealed file, and come back into the report there', async ({
  desk,
}, info) => {
  test.setTimeout(120_000);
  await writeDrafts(desk);
  const office = await openKeeping(desk);
  await expect(office.locator('[data-report]')).toContainText('2 bản nháp, 1 tệp');
  const exporting = part(office, 'Chuyển bản nháp sang máy khác');
  await exporting.getByLabel('Mật khẩu (nên đặt)').fill(PASSPHRASE);
  await exporting.getByLabel('Nhập lại mật khẩu').fill(PASSPHRASE);
  await exporting.getByRole('button', { name: 'Xuất ra tệp' }).click();
  const downloading = office.waitForEvent('download');
  await exporting.getByRole('link').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Soat CCHC - ban nhap .*\.soatcchc$/);
  const path = info.outputPath('ban-nhap.soatcchc');
  await download.saveAs(path);
  await desk.closeBrowser();

  await desk.launch({ profile: info.outputPath('home-profile') });
  const home = await openKeeping(desk);
  await expect(home.getByText('Chưa giữ bản nháp nào.')).toBeVisible();
  const importing = part(home, 'Nhập bản nháp từ tệp');
  await importing.getByLabel('Chọn tệp .soatcchc').setInputFiles(path);
  await importing.getByRole('button', { name: 'Mở tệp' }).click();
  await expect(importing.getByRole('alert')).toContainText('Tệp này có mật khẩu');
  await importing.getByLabel('Mật khẩu của tệp').fill('một mật khẩu khác');
  await importing.getByRole('button', { name: 'Mở tệp' }).click();
  await expect(importing.getByRole('alert')).toHaveText('Mật khẩu không đúng.');
  expect(await wrongWith(home)).toEqual([]);
  await importing.getByLabel('Mật khẩu của tệp').fill(PASSPHRASE);
  await importing.getByRole('button', { name: 'Mở tệp' }).click();
  await expect(importing.locator('[data-standing=new]')).toHaveCount(ALL);
  expect(await wrongWith(home)).toEqual([]);
  expect(await keptDrafts(desk)).toBe(0);
  await importing.getByRole('button', { name: 'Nhập vào máy này' }).click();
  await expect(importing.getByRole('status')).toContainText('Đã nhập xong');
  expect(await keptDrafts(desk)).toBe(ALL);

  const { driver, panel } = await desk.openReport(users.leader);
  await expectOffers(panel, ALL);
  await restoreAll(panel);
  await expect(panel.getByText(`Đã đưa ${ALL} bản nháp vào trang`)).toBeVisible({ timeout: 30_000 });
  await driver.upload('1.4');
  await expect.poll(() => desk.portal.entry('1.1.1')).toMatchObject({ score: '0', explanation: EXPLANATION });
  await expect
    .poll(() => desk.portal.entry('1.4').files)
    .toMatchObject([{ name: FILE.name, sha256: sha256(FILE.buffer) }]);
});

test('a file of drafts that was changed or cut on its way is refused with what to do, and nothing is taken in', async ({
  desk,
}) => {
  await writeDrafts(desk);
  const page = await openOptions(desk);
  const exporting = part(page, 'Chuyển bản nháp sang máy khác');
  await exporting.getByRole('button', { name: 'Xuất ra tệp' }).click();
  const downloading = page.waitForEvent('download');
  await exporting.getByRole('link').click();
  const whole = await readFile(await (await downloading).path());
  await page.getByRole('button', { name: 'Xóa báo cáo này' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(page.getByText('Chưa giữ bản nháp nào.')).toBeVisible();

  const changed = Buffer.from(whole);
  const middle = Math.floor(whole.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  const importing = part(page, 'Nhập bản nháp từ tệp');
  for (const buffer of [changed, whole.subarray(0, middle), Buffer.from('không phải bản nháp')]) {
    const file = { name: 'ban-nhap.soatcchc', mimeType: '', buffer };
    await importing.getByLabel('Chọn tệp .soatcchc').setInputFiles(file);
    await importing.getByRole('button', { name: 'Mở tệp' }).click();
    await expect(importing.getByRole('alert')).toContainText(/hãy/i);
    await expect(importing.getByRole('button', { name: 'Nhập vào máy này' })).toHaveCount(0);
  }
  expect(await keptDrafts(desk)).toBe(0);
});

test('a picked folder is a standing sealed backup, and what is not in it yet is said', async ({ desk }) => {
  test.setTimeout(120_000);
  const driver = await writeDrafts(desk);
  const page = await openKeeping(desk);
  await giveFolder(page, 'Chung');
  const backup = part(page, 'Sao lưu vào thư mục');
  await backup.getByLabel('Mật khẩu sao lưu').fill(PASSPHRASE);
  await backup.getByLabel('Nhập lại mật khẩu').fill(PASSPHRASE);
  await backup.getByRole('button', { name: 'Chọn thư mục' }).click();
  await expect(backup.locator('[data-backup=current]')).toContainText('Đã sao lưu lúc');
  const [[name, size] = ['', 0], ...more] = Object.entries(await folderContent(page, 'Chung'));
  expect(more).toEqual([]);
  expect(name).toMatch(/^Soat CCHC - sao luu [0-9a-f]{8}\.soatcchc$/);
  expect(size).toBeGreaterThan(FILE.buffer.length);
  const raw = await page.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Chung');
    return (await (await folder.getFileHandle(file)).getFile()).text();
  }, name);
  expect(raw).not.toContain('KH-UBND');

  await driver.typeScore('1.1.2', '1');
  await expect.poll(() => keptDrafts(desk)).toBeGreaterThan(ALL);
  const popup = await desk.context.newPage();
  await popup.goto(new URL('/popup.html', page.url()).href);
  await expect(popup.locator('[data-backup=overdue]')).toContainText('Chưa sao lưu từ');

  await page.reload();
  await expect(page.locator('[data-backup=current]')).toContainText('Đã sao lưu lúc');
});

test('deleting one report leaves no draft of it on the machine', async ({ desk }) => {
  await writeDrafts(desk);
  const page = await openKeeping(desk);
  await page.getByRole('button', { name: 'Xóa báo cáo này' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(page.getByText('Chưa giữ bản nháp nào.')).toBeVisible();
  expect(await keptDrafts(desk)).toBe(0);
});
