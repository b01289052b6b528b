import type { FrameLocator, Locator, Page } from 'playwright/test';
import type { Driver } from '../portal/drive.ts';
import { checkFiles, filesNamed, openFolderCheck, rowOf } from './folder-steps.ts';
import { expect, test, type Desk } from './harness.ts';
import { wrongWith } from './looks.ts';
import { criterionIn, fixture, openPanel, panelDocument } from './panel-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

const DRAWN_ON = 'changed/drawn-in-the-body.pdf';
const NAME = '2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf';
const COMPARE = 'So trang lúc ký với bây giờ';

/** Chooses a file that was changed after signing; gives back its finding in the opened panel. */
async function chooseChanged(
  desk: Desk,
  path: string,
): Promise<{ page: Page; driver: Driver; panel: FrameLocator; finding: Locator }> {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await driver.chooseFiles('2.3', [fixture(path, NAME)]);
  await openPanel(panel);
  return {
    page,
    driver,
    panel,
    finding: criterionIn(panel, '2.3').locator('[data-rule="signature.changed-after"]'),
  };
}

/** How dark a picture is on the whole, 0 to 255, and how large. */
function lookOf(picture: Locator): Promise<{ width: number; ink: number }> {
  return picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) ink += 255 - data[at]!;
    return { width: canvas.width, ink: ink / (data.length / 4) };
  });
}

test('a page that was changed after signing is shown as it was signed and as it is now, side by side', async ({
  desk,
}) => {
  const { page, panel, finding } = await chooseChanged(desk, DRAWN_ON);
  await expect(finding).toContainText('trang 1 không còn như lúc ký');
  await finding.getByRole('button', { name: COMPARE }).press('Enter');
  const then = finding.getByRole('img', { name: 'Trang 1 lúc ký' });
  const now = finding.getByRole('img', { name: 'Trang 1 bây giờ' });
  await then.waitFor();
  const [was, is] = [await lookOf(then), await lookOf(now)];
  expect(was.width).toBeGreaterThan(800);
  expect(was.width).toBe(is.width);
  expect(was.ink).toBeGreaterThan(1);
  expect(is.ink).toBeGreaterThan(was.ink);
  await expect(finding.getByRole('status')).toContainText('khác nhau');
  await finding.getByRole('button', { name: 'Xem lớn' }).press('Enter');
  const large = panel.getByRole('dialog');
  await expect(large).toBeVisible();
  await expect.poll(async () => (await large.boundingBox())?.width).toBeGreaterThan(1200);
  await page.keyboard.press('Escape');
  await expect(large).toHaveCount(0);
  await expect(panel.locator('main')).toBeVisible();
  const focused = () => finding.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe('Xem lớn');
});

test('of a page that was added only the one picture is there is, and the view passes axe-core', async ({
  desk,
}) => {
  const { page, panel, finding } = await chooseChanged(desk, 'changed/page-inserted.pdf');
  await expect(finding).toContainText('trang 1 được thêm vào sau lúc ký');
  await finding.getByRole('button', { name: COMPARE }).click();
  await expect(finding.getByRole('img', { name: 'Trang 1 bây giờ' })).toBeVisible();
  await expect(finding.getByText('Lúc ký chưa có trang này.')).toBeVisible();
  await expect(finding.getByRole('img')).toHaveCount(1);
  await finding.getByRole('button', { name: 'Xem lớn' }).click();
  await panel.getByRole('dialog').waitFor();
  expect(await wrongWith(panelDocument(page), true)).toEqual([]);
});

test('of a file whose bytes are no longer kept it says so', async ({ desk }) => {
  const { driver, panel, finding } = await chooseChanged(desk, DRAWN_ON);
  await driver.upload('2.3');
  await driver.openReport();
  await panel.locator('main').waitFor();
  await finding.getByRole('button', { name: COMPARE }).click();
  await expect(finding.getByRole('status')).toHaveText(
    'Không còn giữ nội dung tệp này. Chọn lại tệp để xem.',
  );
});

test('the folder check shows it too', async ({ desk }) => {
  await desk.launch();
  const page = await openFolderCheck(desk);
  await checkFiles(page, filesNamed({ [NAME]: DRAWN_ON }));
  const row = rowOf(page, NAME);
  await row.getByRole('button', { name: COMPARE }).click();
  await expect(row.getByRole('img', { name: 'Trang 1 lúc ký' })).toBeVisible();
  await row.getByRole('button', { name: 'Xem lớn' }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: 'Trang 1 bây giờ' })).toBeVisible();
});
