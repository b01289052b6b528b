import { filesNamed, openFolderCheck, rowOf } from './folder-steps.ts';
import { expect, test } from './harness.ts';
import { criterionIn, fixture, openPanel } from './panel-steps.ts';
import { withSlowReader } from './slow-reader.ts';
import { assignAll, badgeOf } from './steps.ts';

const SCAN = 'scan/scan.pdf';
const DEMO = 'demo/1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf';
const PROPOSED = /^Đổi thành «2\.3_so 25BC-UBND_.+\.pdf»$/;

test('a scan is named by what stands on it, read without any network', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  const asked: string[] = [];
  desk.context.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await badgeOf(page, '2.3').or(badgeOf(page, '1.1.1')).first().waitFor();
  asked.length = 0;
  await driver.chooseFiles('2.3', [fixture(SCAN, 'scan0012.pdf')]);
  await openPanel(panel);
  await expect(criterionIn(panel, '2.3').getByRole('button', { name: PROPOSED })).toBeVisible({
    timeout: 20_000,
  });
  expect(asked.filter((protocol) => protocol !== 'chrome-extension:' && protocol !== 'blob:')).toEqual([]);
});

test.describe('on a computer that reads slowly', () => {
  /** Until a computer that has other things to do as well has begun to read. */
  const BEGUN = 20_000;
  const reading = /^Đang đọc bản quét «scan0012\.pdf»… \d+ %$/;
  let slow: Awaited<ReturnType<typeof withSlowReader>>;

  test.beforeAll(async () => {
    slow = await withSlowReader(4);
  });
  test.afterAll(() => slow.remove());
  test.beforeEach(async ({ desk }) => {
    assignAll(desk.portal);
    await desk.launch({ build: slow.build });
  });

  test('a scan is read from before the first of three post-backs until after the third, and gets its proposed name', async ({
    desk,
  }) => {
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, '1.1.1').waitFor();
    await openPanel(panel);
    const criterion = criterionIn(panel, '2.3');
    const name = criterion.getByRole('button', { name: PROPOSED });
    // Said while it is read, and no name is known.
    const isBeingRead = async () => {
      await expect(criterion.getByText(reading)).toBeVisible({ timeout: BEGUN });
      await expect(name).toHaveCount(0);
    };
    const documents: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') documents.push(request.url());
    });
    await driver.chooseFiles('2.3', [fixture(SCAN, 'scan0012.pdf')]);
    await isBeingRead();
    await driver.upload('2.3');
    await isBeingRead();
    await driver.typeScore('1.1.1', '1');
    await driver.save('1.1.1');
    await isBeingRead();
    await driver.typeScore('1.1.2', '1');
    await driver.save('1.1.2');
    expect(documents.length).toBeGreaterThanOrEqual(3);
    await isBeingRead();
    await expect(name).toBeVisible({ timeout: 60_000 });
    await expect(criterion.getByText(reading)).toHaveCount(0);
    await expect(criterion.getByRole('button', { name: 'Đọc lại' })).toHaveCount(0);
  });

  test('reading can be stopped, and tried again with what was kept', async ({ desk }) => {
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, '1.1.1').waitFor();
    await openPanel(panel);
    const criterion = criterionIn(panel, '2.3');
    await driver.chooseFiles('2.3', [fixture(SCAN, 'scan0012.pdf')]);
    await criterion.getByRole('button', { name: 'Dừng' }).click();
    await expect(criterion.getByText('Đã dừng đọc bản quét «scan0012.pdf».')).toBeVisible();
    await expect(criterion.getByRole('button', { name: PROPOSED })).toHaveCount(0);
    await criterion.getByRole('button', { name: 'Đọc lại' }).press('Enter');
    await expect(criterion.getByText(reading)).toBeVisible({ timeout: BEGUN });
    await expect(criterion.getByRole('button', { name: PROPOSED })).toBeVisible({ timeout: 60_000 });
    await expect(criterion.getByText('Đã dừng đọc')).toHaveCount(0);
  });

  test('the folder check says how far a scan is read; it can be stopped there and tried again', async ({
    desk,
  }) => {
    const page = await openFolderCheck(desk);
    await page
      .getByLabel('Chọn tệp', { exact: true })
      .setInputFiles(filesNamed({ '2.3_scan0012.pdf': SCAN, '1.1.1_scan0013.pdf': DEMO }));
    const row = rowOf(page, '2.3_scan0012.pdf');
    await expect(row.getByText(/^Đang đọc bản quét «2\.3_scan0012\.pdf»… \d+ %$/)).toBeVisible({
      timeout: BEGUN,
    });
    await row.getByRole('button', { name: 'Dừng' }).press('Enter');
    await expect(row.getByText('Đã dừng đọc bản quét')).toBeVisible();
    await expect(row.locator('.proposed')).toHaveCount(0);
    await page.getByText('Đã kiểm tra xong 2 tệp.').waitFor();
    await row.getByRole('button', { name: 'Đọc lại' }).press('Enter');
    await expect(row.getByText(/^Đang đọc bản quét/)).toBeVisible({ timeout: BEGUN });
    await expect(row.locator('.proposed')).toContainText('2.3_so 25BC-UBND_', { timeout: 60_000 });
    await expect(row.getByRole('button', { name: 'Đọc lại' })).toHaveCount(0);
  });
});
