import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { inBrowser } from '../../scripts/bench/browser.ts';
import { portalAddress } from '../portal/drive.ts';
import { panelFrame } from './browser.ts';
import { pressSeen, RESTORE_ALL } from './drafts-steps.ts';
import { wrongWith } from './looks.ts';
import { openPanel } from './panel-steps.ts';
import { clickAt, pickerOn } from './picker-steps.ts';
import { badgeOf, sendAnyway } from './steps.ts';

const ODD = readFileSync(new URL('../portal/odd/page.html', `file://${import.meta.dirname}/`), 'utf8');

test.setTimeout(180_000);

/** A portal in an odd markup at the portal's address; `sent` is what its server was given. */
async function openOdd(context: BrowserContext): Promise<{ page: Page; sent: string[] }> {
  const sent: string[] = [];
  const page = await context.newPage();
  await page.route(`${portalAddress}/**`, (route) => {
    const request = route.request();
    if (request.method() === 'POST') sent.push(request.postData() ?? '');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: ODD });
  });
  await page.goto(`${portalAddress}/so-tay`);
  return { page, sent };
}

/** What works on a portal that is understood: badges, drafts through a reload, and the gate. */
async function workOn(page: Page, sent: string[]): Promise<void> {
  const panel = panelFrame(page);
  await expect(badgeOf(page, '1.1')).toHaveCount(1);
  await expect(badgeOf(page, '2.2')).toHaveCount(1);
  await page.locator('.a').first().fill('9');
  await page.locator('.b').first().fill('Đã ban hành Kế hoạch số 05/KH-UBND.');
  await expect(badgeOf(page, '1.1')).toHaveAttribute('data-outcome', 'error');

  await page.reload();
  await expect(badgeOf(page, '1.1')).toHaveCount(1);
  await expect(page.locator('.a').first()).toHaveValue('');
  await openPanel(panel);
  await pressSeen(panel, RESTORE_ALL);
  await expect(page.locator('.a').first()).toHaveValue('9');
  await expect(page.locator('.b').first()).toHaveText('Đã ban hành Kế hoạch số 05/KH-UBND.');

  await page.locator('.g').click();
  await panel.getByRole('dialog').waitFor();
  expect(sent).toEqual([]);
  await sendAnyway(panel);
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toContain('["TC-1-01","9","Đã ban hành');
}

test('a portal that is not understood is taught with the mouse in under a minute, and works from then on', async () => {
  await inBrowser(true, async (context) => {
    const { page, sent } = await openOdd(context);
    const panel = panelFrame(page);
    await expect(panel.locator('[data-portal="unrecognised"]')).toHaveCount(1);
    await openPanel(panel);
    const began = Date.now();
    await panel.getByRole('button', { name: 'Không đúng?' }).click();
    const picker = await pickerOn(page);
    await picker.atStep('Bước 1/5: Tiêu chí');
    await clickAt(page, page.locator('kbd').nth(1));
    await picker.atStep('Bước 2/5: Điểm tự chấm');
    await clickAt(page, page.locator('.a').first());
    await picker.atStep('Bước 3/5: Giải trình');
    await clickAt(page, page.locator('.b').first());
    await picker.atStep('Bước 4/5: Tệp đính kèm');
    await clickAt(page, page.locator('.d').first());
    await picker.atStep('Bước 5/5: Nút gửi báo cáo');
    await page.screenshot({ path: 'test-results/teaching-submit.png' });
    await clickAt(page, page.locator('.g'));
    await picker.atStep('Soát CCHC sẽ đọc trang này như sau');
    await page.screenshot({ path: 'test-results/teaching-understood.png' });
    await picker.press('Lưu và dùng');
    await picker.press('Đóng');
    expect(Date.now() - began).toBeLessThan(60_000);
    expect(await picker.isOpen()).toBe(false);
    expect(sent).toEqual([]);
    await workOn(page, sent);
  });
});

test('the same by keyboard alone; Escape leaves, and nothing is kept then', async () => {
  await inBrowser(true, async (context) => {
    const { page, sent } = await openOdd(context);
    const panel = panelFrame(page);
    await openPanel(panel);
    const open = async () => {
      await panel.getByRole('button', { name: 'Không đúng?' }).focus();
      await page.keyboard.press('Enter');
      const opened = await pickerOn(page);
      await opened.atStep('Bước 1/5: Tiêu chí');
      return opened;
    };
    const left = await open();
    await page.keyboard.press('Escape');
    await expect.poll(left.isOpen).toBe(false);
    await expect(badgeOf(page, '1.1')).toHaveCount(0);

    await openPanel(panel);
    const picker = await open();
    await picker.middleOf('option', '4 tiêu chí, từ 1.1 Ban hành kế hoạch cải cách hành chính năm');
    await page.screenshot({ path: 'test-results/teaching-rows.png' });
    await page.keyboard.press('Enter');
    await picker.atStep('Bước 2/5: Điểm tự chấm');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.screenshot({ path: 'test-results/teaching-score.png' });
    await page.keyboard.press('Enter');
    for (const title of ['Bước 3/5: Giải trình', 'Bước 4/5: Tệp đính kèm', 'Bước 5/5: Nút gửi báo cáo']) {
      await picker.atStep(title);
      await page.keyboard.press('Enter');
    }
    await picker.atStep('Soát CCHC sẽ đọc trang này như sau');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await picker.atStep('Đã lưu. Từ nay Soát CCHC đọc phần mềm này theo chỗ anh/chị đã chỉ.');
    await page.keyboard.press('Escape');
    await workOn(page, sent);
  });
});

test('the picker can be read in each of its states: axe-core finds nothing in light, dark and forced colours', async () => {
  await inBrowser(true, async (context) => {
    const { page } = await openOdd(context);
    const panel = panelFrame(page);
    await openPanel(panel);
    await panel.getByRole('button', { name: 'Không đúng?' }).click();
    const picker = await pickerOn(page);
    const copy = await context.newPage();
    const look = async (title: string, key: 'Enter' | 'Tab' = 'Enter') => {
      await picker.atStep(title);
      await copy.setContent(await picker.copy());
      await copy.getByRole('heading', { name: title }).waitFor();
      expect(await wrongWith(copy), title).toEqual([]);
      await page.bringToFront();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({
          path: `test-results/picker-${title.replace(/\W+/g, '-')}-${colorScheme}.png`,
        });
      }
      await page.keyboard.press(key);
    };
    await look('Bước 1/5: Tiêu chí');
    await look('Bước 2/5: Điểm tự chấm');
    await look('Bước 3/5: Giải trình');
    await look('Bước 4/5: Tệp đính kèm');
    await look('Bước 5/5: Nút gửi báo cáo');
    await look('Soát CCHC sẽ đọc trang này như sau', 'Tab');
    await page.keyboard.press('Enter');
    await look('Đã lưu. Từ nay Soát CCHC đọc phần mềm này theo chỗ anh/chị đã chỉ.');
  });
});
