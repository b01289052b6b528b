import { readFile } from 'node:fs/promises';
import {
  checkFiles,
  filesNamed,
  folderContent,
  giveFolder,
  namesShown,
  openFolderCheck,
  rowOf,
} from './folder-steps.ts';
import { expect, test } from './harness.ts';

const GOOD = '2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf';
const PLAN = '1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf';
const FILES = filesNamed({
  [GOOD]: `demo/${GOOD}`,
  [PLAN]: `demo/${PLAN}`,
  'scan0001.pdf': `demo/${PLAN}`,
  '1.1.3_bao cao.docx': 'kinds/report.docx',
  '=cmd.zip': 'kinds/archive.zip',
});

test.beforeEach(async ({ desk }) => {
  await desk.launch();
});

test('every file is checked, named and grouped by criterion, with sorting and filters', async ({ desk }) => {
  const page = await openFolderCheck(desk);
  await checkFiles(page, [...FILES, ...filesNamed({ '1.2_ke hoach.pdf': `demo/${PLAN}` })]);
  await expect(rowOf(page, '1.2_ke hoach.pdf')).toContainText('1.2_so 05KH-UBND_');
  await expect(page.locator('[data-general] [data-rule="signature.certificate"]')).toBeVisible();
  await expect(rowOf(page, '1.1.3_bao cao.docx').locator('[data-rule="file.office"]')).toBeVisible();
  await expect(rowOf(page, '=cmd.zip').locator('[data-rule="file.archive"]')).toBeVisible();
  await expect(rowOf(page, 'scan0001.pdf').locator('[data-rule="name.code-missing"]')).toBeVisible();
  await expect(rowOf(page, GOOD)).toContainText('Tên đã đúng');
  await expect(page.locator('.criteria [data-criterion="1.1.3"]')).toHaveAttribute('data-outcome', 'error');
  await expect(page.locator('[data-without]')).toContainText('1.1.2');
  expect((await namesShown(page)).slice(0, 3)).toEqual([PLAN, '1.1.3_bao cao.docx', '1.2_ke hoach.pdf']);

  const name = page.getByRole('columnheader', { name: 'Tên tệp' });
  await name.getByRole('button').click();
  await expect(name).toHaveAttribute('aria-sort', 'ascending');
  await name.getByRole('button').press('Enter');
  await expect(name).toHaveAttribute('aria-sort', 'descending');
  expect((await namesShown(page))[0]).toBe('scan0001.pdf');

  await page.getByRole('searchbox').fill('CCHC nam');
  expect(await namesShown(page)).toEqual([PLAN]);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('combobox', { name: 'Tiêu chí' }).selectOption('2.3');
  expect(await namesShown(page)).toEqual([GOOD]);
  await page.getByRole('combobox', { name: 'Tiêu chí' }).selectOption('all');
  await page.getByRole('button', { name: /\d lỗi/ }).click();
  expect(await namesShown(page)).not.toContain(GOOD);
});

test('the table is saved as CSV, with nothing in it that a spreadsheet would run', async ({ desk }) => {
  const page = await openFolderCheck(desk);
  await checkFiles(page, FILES);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bảng (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kiem-tra-thu-muc.csv');
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toMatch(/^\ufeff"Tiêu chí","Tên tệp","Đường dẫn"/);
  expect(csv).toContain(`"2.3","${GOOD}"`);
  expect(csv).toContain(`"'=cmd.zip"`);
  expect(csv).not.toContain('"=cmd');
});

test('verdicts are kept: another visit shows them at once and reads nothing anew', async ({ desk }) => {
  const first = await openFolderCheck(desk);
  await checkFiles(first, FILES);
  await expect(first.getByText('đã kiểm tra trước đây')).toHaveCount(0);
  await first.close();
  const second = await openFolderCheck(desk);
  await expect(second.getByText(/^Kết quả kiểm tra lúc/)).toBeVisible();
  await expect(second.locator('[data-file]')).toHaveCount(FILES.length);
  await expect(rowOf(second, '1.1.3_bao cao.docx').locator('[data-rule="file.office"]')).toBeVisible();
  await checkFiles(second, FILES);
  await expect(second.getByText(`${FILES.length} tệp đã kiểm tra trước đây.`)).toBeVisible();
  await expect(rowOf(second, GOOD)).toContainText('đã kiểm tra trước đây');
  await second.getByRole('button', { name: 'Bỏ danh sách' }).click();
  await expect(second.locator('[data-file]')).toHaveCount(0);
  await second.reload();
  await expect(second.getByRole('button', { name: 'Chọn thư mục' })).toBeVisible();
  await expect(second.locator('[data-file]')).toHaveCount(0);
});

test('correctly named copies are written to a folder, and nothing there is written over', async ({
  desk,
}) => {
  const page = await openFolderCheck(desk);
  await checkFiles(page, FILES);
  await giveFolder(page, 'ban-sao');
  await page.getByRole('button', { name: /^Ghi 2 bản sao đúng tên$/ }).click();
  await expect(page.getByText('Đã ghi 2 bản sao vào «ban-sao».')).toBeVisible();
  const sizes = { [GOOD]: FILES[0]!.buffer.length, [PLAN]: FILES[1]!.buffer.length };
  expect(await folderContent(page, 'ban-sao')).toEqual(sizes);
  await page.getByRole('button', { name: /^Ghi 2 bản sao đúng tên$/ }).click();
  await expect(page.getByText('2 bản đã có sẵn ở đó.')).toBeVisible();
  await page.evaluate(async (name) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('ban-sao');
    const writable = await (await folder.getFileHandle(name)).createWritable();
    await writable.write('khác');
    await writable.close();
  }, GOOD);
  await page.getByRole('button', { name: /^Ghi 2 bản sao đúng tên$/ }).click();
  await page.locator('.copying summary').click();
  await expect(page.getByText(`«${GOOD}»: ở đó đã có tệp khác cùng tên`)).toBeVisible();
  expect(await folderContent(page, 'ban-sao')).toEqual({ ...sizes, [GOOD]: 5 });
});

test('one click writes a copy for each criterion that uses the same document', async ({ desk }) => {
  const page = await openFolderCheck(desk);
  const shared = '2.3, 3.1_so 25BC-UBND_BC CCHC quy I.2023.pdf';
  await checkFiles(page, filesNamed({ [shared]: `demo/${GOOD}` }));
  await expect(page.locator('.criteria [data-rule="evidence.shared-name"]').first()).toBeVisible();
  await giveFolder(page, 'tung-tieu-chi');
  await page.locator('[data-shared]').getByRole('button', { name: 'Ghi bản sao cho từng tiêu chí' }).click();
  await expect(page.getByText('Đã ghi 2 bản sao')).toBeVisible();
  expect(Object.keys(await folderContent(page, 'tung-tieu-chi')).sort()).toEqual([
    GOOD,
    GOOD.replace('2.3', '3.1'),
  ]);
  await page.getByText('Dùng cho tiêu chí khác').click();
  const more = page.getByLabel(`Mã các tiêu chí khác dùng «${shared}»`);
  await more.fill('bốn');
  await more.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Ghi mã tiêu chí, cách nhau bằng dấu phẩy.');
  await more.fill('4.2.1');
  await more.press('Enter');
  await expect(page.getByText('2 bản đã có sẵn ở đó.')).toBeVisible();
  expect(await folderContent(page, 'tung-tieu-chi')).toHaveProperty([GOOD.replace('2.3', '4.2.1')]);
});

test('scans and photographs get names too, and one click a copy of each for every criterion that uses it', async ({
  desk,
}) => {
  const page = await openFolderCheck(desk);
  const scan = '2.3, 3.1_scan0012.pdf';
  const photo = '2.3, 3.1_Anh hoi nghi tap huan.jpg';
  const files = filesNamed({
    [scan]: 'scan/scan.pdf',
    [photo]: 'kinds/photo.jpg',
    '2.3_scan0013.pdf': 'scan/scan-with-text.pdf',
    'anh niem yet.jpg': 'kinds/photo.png',
  });
  await checkFiles(page, files);
  await expect(rowOf(page, '2.3_scan0013.pdf').locator('.proposed')).toContainText('2.3_so 25BC-UBND_');
  for (const code of ['2.3', '3.1']) {
    await expect(rowOf(page, scan).locator('.proposed', { hasText: `${code}_so 25BC-UBND_` })).toBeVisible();
    await expect(rowOf(page, photo).locator('.proposed', { hasText: `${code}_Anh hoi nghi` })).toBeVisible();
  }
  await giveFolder(page, 'ban-rieng');
  const shared = page.locator('[data-shared]');
  const written = async () => Object.keys(await folderContent(page, 'ban-rieng')).sort();
  const copyEach = (name: string) =>
    shared.filter({ hasText: name }).getByRole('button', { name: 'Ghi bản sao cho từng tiêu chí' }).click();
  const ofScan = [/^2\.3_so 25BC-UBND_.+\.pdf$/, /^3\.1_so 25BC-UBND_.+\.pdf$/].map((name) =>
    expect.stringMatching(name),
  );
  await copyEach('scan0012');
  await expect.poll(written).toEqual(ofScan);
  await copyEach('Anh hoi nghi');
  await expect
    .poll(written)
    .toEqual(['2.3_Anh hoi nghi tap huan.jpg', ofScan[0], '3.1_Anh hoi nghi tap huan.jpg', ofScan[1]]);
  await expect(page.getByText('Đã ghi 2 bản sao')).toBeVisible();
  const content = await folderContent(page, 'ban-rieng');
  const names = Object.keys(content).sort();
  expect(names.map((name) => content[name])).toEqual(
    [photo, scan, photo, scan].map((name) => files.find((file) => file.name === name)?.buffer.length),
  );
});

test('copies are downloaded one by one where the browser lets no folder be written', async ({ desk }) => {
  const page = await openFolderCheck(desk);
  await checkFiles(page, FILES);
  await page.evaluate(() => {
    Object.assign(window, {
      showDirectoryPicker: () => Promise.reject(new DOMException('policy', 'SecurityError')),
    });
  });
  await page.getByRole('button', { name: /^Ghi 2 bản sao/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `Tải «${PLAN}»` }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(PLAN);
});

test('a folder that is gone by the time it is read is said to be so, and another can be chosen', async ({
  desk,
}) => {
  const page = await openFolderCheck(desk);
  await giveFolder(page, 'da-doi-cho');
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('da-doi-cho'));
  await page.getByRole('button', { name: 'Chọn thư mục' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Không đọc được thư mục' })).toBeVisible();
  await checkFiles(page, FILES);
  await expect(page.getByText('Không đọc được thư mục')).toHaveCount(0);
});

test('a folder is walked, its folders telling the criterion where names do not; leftovers are passed by', async ({
  desk,
}) => {
  const page = await openFolderCheck(desk);
  await giveFolder(page, 'ho-so');
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('ho-so');
    const inner = await folder.getDirectoryHandle('Tiêu chí 2.3', { create: true });
    for (const name of ['anh hoi nghi.txt', 'Thumbs.db']) {
      const writable = await (await inner.getFileHandle(name, { create: true })).createWritable();
      await writable.write('chữ');
      await writable.close();
    }
  });
  await page.getByRole('button', { name: 'Chọn thư mục' }).click();
  await expect(page.getByText('Đã kiểm tra xong 1 tệp.')).toBeVisible();
  const row = rowOf(page, 'ho-so/Tiêu chí 2.3/anh hoi nghi.txt');
  await expect(row.locator('td').first()).toHaveText('2.3');
  await expect(row.locator('[data-rule="file.type"]')).toBeVisible();
});

test('many files can be stopped, and gone on with', async ({ desk }) => {
  const page = await openFolderCheck(desk);
  const { buffer } = FILES[1]!;
  const many = Array.from({ length: 60 }, (_, index) => ({
    name: `1.1.${1 + (index % 9)}_so ${index}KH-UBND_KH CCHC.pdf`,
    mimeType: 'application/pdf',
    buffer: Buffer.concat([buffer, Buffer.from(`\n% ${index}`)]),
  }));
  await page.getByLabel('Chọn tệp', { exact: true }).setInputFiles(many);
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.getByText(/^Đã dừng: \d+\/60 tệp/)).toBeVisible();
  const stopped = await page.getByText(/^Đã dừng/).textContent();
  await page.waitForTimeout(500);
  expect(await page.getByText(/^Đã dừng/).textContent()).toBe(stopped);
  await page.getByRole('button', { name: 'Kiểm tra tiếp' }).click();
  await page.getByText('Đã kiểm tra xong 60 tệp.').waitFor();
  await expect(page.locator('[data-file] .mark')).not.toHaveCount(0);
});
