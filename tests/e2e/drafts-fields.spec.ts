import type { Page } from 'playwright/test';
import { portalAddress } from '../portal/drive.ts';
import { panelFrame } from './browser.ts';
import { expectOffers, readDrafts, restoreAll } from './drafts-steps.ts';
import { expect, test, type Desk } from './harness.ts';
import { badgeOf } from './steps.ts';

/** As hostile as a page or an imported draft can be. */
const MARKUP = '<img src=x onerror="window.hit=1"> Đạt 95 % <script>window.hit=1</script>';

/** A report with a field of every kind that a portal may have, which saves nothing. */
const FORM = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Tự đánh giá</title></head><body>
<div>Xin chào: <b>Nguyễn Văn Minh</b> | <span>UBND phường Thuận Hóa</span></div>
<h3>Tự đánh giá, chấm điểm</h3>
<table><thead><tr><th>TT</th><th>Tiêu chí</th><th>Điểm chuẩn</th><th>Điểm đơn vị tự đánh giá</th><th>Nội dung giải trình</th></tr></thead><tbody>
<tr><td>1</td><td>Công tác chỉ đạo, điều hành</td><td>4</td><td></td><td></td></tr>
<tr><td>1.1</td><td>Ban hành kế hoạch</td><td>1</td>
  <td><input type="number" step="0.25" id="so"></td><td><textarea id="loi"></textarea></td></tr>
<tr><td>1.2</td><td>Kiểm tra</td><td>1</td>
  <td><select id="chon"><option value="">-- Chọn --</option><option>0</option><option>0,5</option><option>1</option></select></td>
  <td><div contenteditable="true" id="soan"><p>Đã <b>tự kiểm tra</b>.</p></div></td></tr>
<tr><td>1.3</td><td>Tuyên truyền</td><td>1</td>
  <td><label><input type="radio" name="r" value="0">0</label><label><input type="radio" name="r" value="1">1</label></td>
  <td><textarea></textarea></td></tr>
<tr><td>1.4</td><td>Sáng kiến</td><td>1</td><td><input type="text" id="mot"></td><td><textarea></textarea></td></tr>
</tbody></table></body></html>`;

async function openForm(desk: Desk): Promise<Page> {
  const page = desk.context.pages()[0] ?? (await desk.context.newPage());
  await page.route(`${portalAddress}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: FORM }),
  );
  await page.goto(`${portalAddress}/tu-danh-gia`);
  await badgeOf(page, '1.1').waitFor();
  return page;
}

test('a field of every kind keeps what was entered and gets it back: numbers, lists, buttons, one character, rich text as text', async ({
  desk,
}) => {
  await desk.launch();
  const page = await openForm(desk);
  await page.locator('#so').pressSequentially('0.75');
  await page.locator('#chon').selectOption('0,5');
  await page.locator('input[type=radio]').first().check();
  await page.locator('#mot').pressSequentially('0');
  await page.locator('#soan').fill(MARKUP);
  await expect.poll(async () => (await readDrafts(desk)).length).toBe(5);
  await page.waitForTimeout(500);
  await desk.killBrowser();

  await desk.launch();
  const again = await openForm(desk);
  const panel = panelFrame(again);
  await expectOffers(panel, 5);
  await restoreAll(panel);
  await expect(again.locator('#so')).toHaveValue('0.75');
  await expect(again.locator('#chon')).toHaveValue('0,5');
  await expect(again.locator('input[type=radio]').first()).toBeChecked();
  await expect(again.locator('#mot')).toHaveValue('0');
  await expect(again.locator('#soan')).toHaveText(MARKUP);
  await expect(again.locator('#soan img, #soan script')).toHaveCount(0);
  expect(await again.evaluate(() => 'hit' in window)).toBe(false);
});
