import { expect, test } from 'playwright/test';
import { inBrowser } from '../../scripts/bench/browser.ts';
import { portalAddress } from '../portal/drive.ts';
import { panelFrame } from './browser.ts';

const OUTER = `<!doctype html><meta charset="utf-8"><title>Cổng CCHC</title>
<span>Xin chào: Võ Văn Hải</span> <span>UBND xã Hương Phong</span>
<iframe src="/khung" name="khung" width="1000" height="500"></iframe>`;
const FORM = `<!doctype html><meta charset="utf-8"><form method="post" action="/gui"><table border="1">
<tr><th>Mã số</th><th>Tiêu chí</th><th>Điểm chuẩn</th><th>Điểm tự đánh giá</th><th>Nội dung giải trình</th></tr>
<tr><td>1.1</td><td>Ban hành kế hoạch</td><td>1</td><td><input name="diem"></td><td><textarea name="gt"></textarea></td></tr>
</table><input type="submit" value="Gửi báo cáo"></form>`;

test('a form in a frame of the portal is checked while it is typed in, and its sending is held back', async () => {
  await inBrowser(true, async (context) => {
    const sent: (string | null)[] = [];
    const page = await context.newPage();
    await page.route(`${portalAddress}/**`, (route) => {
      const request = route.request();
      if (request.method() === 'POST') sent.push(request.postData());
      const body = new URL(request.url()).pathname === '/' ? OUTER : FORM;
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    await page.goto(`${portalAddress}/`);
    const form = page.frameLocator('iframe[name=khung]');
    const badge = form.locator('soat-cchc-badge[data-criterion="1.1"]');
    await badge.waitFor();
    await form.locator('[name=diem]').fill('3');
    await expect(badge).toHaveAttribute('data-outcome', 'error');
    await form.locator('[type=submit]').click({ noWaitAfter: true });
    const panel = panelFrame(page);
    await panel.getByRole('button', { name: 'Quay lại sửa' }).waitFor();
    expect(sent).toEqual([]);
    await panel.getByRole('dialog').getByRole('textbox').fill('Đã trao đổi với Tổ thẩm định.');
    await panel.getByRole('button', { name: 'Vẫn gửi báo cáo' }).click();
    await expect.poll(() => sent.length).toBe(1);
    expect(new URLSearchParams(sent[0] ?? '').get('diem')).toBe('3');
  });
});
