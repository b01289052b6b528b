import type { Page } from 'playwright/test';
import { signIn } from '../portal/drive.ts';
import { violationsIn } from './axe.ts';
import { expect, MARKUPS, test, users } from './harness.ts';
import { criterionIn, fixture, openPanel, panelDocument } from './panel-steps.ts';
import { assignAll, badgeOf, isSent } from './steps.ts';

const CONTROLS = 'a, button, input, select, textarea, summary, [role=button]';

/** What axe-core finds wrong with the panel: rule and place. */
const violations = (page: Page): Promise<string[]> => violationsIn(panelDocument(page));

/** How many elements of the panel's frame have a scroll bar. */
function scrollBars(page: Page): Promise<number> {
  return panelDocument(page).evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('*')].filter((element) => {
        const bars = element.offsetWidth - element.clientWidth;
        const isScrolled = element.scrollHeight > element.clientHeight + 1;
        const { overflowY } = getComputedStyle(element);
        const isRoot = element === document.documentElement;
        if (isRoot) return isScrolled && overflowY !== 'hidden';
        return isScrolled && bars > 4 && (overflowY === 'auto' || overflowY === 'scroll');
      }).length,
  );
}

/** Controls of the page that are under the pill at any place to which the page can be scrolled. */
async function everCovered(page: Page): Promise<string[]> {
  return page.evaluate(async (controls) => {
    const pill = document.querySelector('iframe#soat-cchc-panel')?.getBoundingClientRect();
    if (!pill) throw new Error('no pill');
    const covered = new Set<string>();
    const step = 20;
    for (let y = 0; y <= document.documentElement.scrollHeight; y += step) {
      scrollTo({ top: y, behavior: 'instant' });
      for (const control of document.querySelectorAll(controls)) {
        const box = control.getBoundingClientRect();
        const isApart =
          box.width === 0 ||
          box.right <= pill.left ||
          pill.right <= box.left ||
          box.bottom <= pill.top ||
          pill.bottom <= box.top;
        if (!isApart) covered.add(control.textContent?.trim() || control.outerHTML.slice(0, 80));
      }
    }
    scrollTo({ top: 0, behavior: 'instant' });
    return [...covered];
  }, CONTROLS);
}

for (const markup of MARKUPS) {
  test.describe(`what the officer sees on the ${markup} markup`, () => {
    test.use({ markup });

    test('the pill is small, lies over no control of the page, and leaves what is beside it to the page', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      const { page, panel } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      await expect(panel.locator('.pill')).toContainText('chưa đặt đợt');
      await page.waitForTimeout(500);
      const frame = (await page.locator('iframe#soat-cchc-panel').boundingBox())!;
      const pill = (await panel.locator('.pill').boundingBox())!;
      expect(frame.height).toBeLessThanOrEqual(44);
      expect(frame.width).toBeLessThanOrEqual(232);
      expect(Math.abs(frame.width - pill.width)).toBeLessThan(1);
      expect(await everCovered(page)).toEqual([]);
      for (const [x, y] of [
        [frame.x - 3, frame.y + 22],
        [frame.x + frame.width + 3, frame.y + 22],
        [frame.x + frame.width / 2, frame.y - 3],
      ] as const) {
        const at = await page.evaluate(([px, py]) => document.elementFromPoint(px, py)?.id, [x, y] as const);
        expect(at).not.toMatch(/^soat-cchc/);
      }
    });

    test('panel and checklist have one scroll bar and pass axe-core, at 100 % and at 125 %', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      desk.portal.procedure.enter(users.leader, '1.1.1', { score: '1', explanation: 'Đã thực hiện đầy đủ' });
      const { page, driver, panel } = await desk.openReport();
      await driver.chooseFiles('1.1.1', [fixture('kinds/report.docx')]);
      await expect(badgeOf(page, '1.1.1')).toHaveAttribute('data-outcome', 'error');
      if (markup === 'spa') await page.locator('.modal.show').getByRole('button', { name: 'Đóng' }).click();
      await openPanel(panel);
      for (const size of [
        { width: 1366, height: 768 },
        { width: 1093, height: 614 },
      ]) {
        await page.setViewportSize(size);
        await expect(panel.locator('main')).toBeVisible();
        expect(await scrollBars(page)).toBe(1);
        expect(await violations(page)).toEqual([]);
        await panel.locator('main').press('Escape');
        await driver.sendButton().click();
        await panel.getByRole('dialog').waitFor();
        expect(await scrollBars(page)).toBe(1);
        expect(await violations(page)).toEqual([]);
        await panel.locator('.gate-untouched summary').click();
        expect(await violations(page)).toEqual([]);
        await panel.getByRole('button', { name: 'Quay lại sửa' }).click();
        await openPanel(panel);
      }
    });

    test('the checklist names real errors first and the criteria not entered in one folded line', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      desk.portal.procedure.enter(users.leader, '1.1.1', { score: '1', explanation: 'Đã thực hiện đầy đủ' });
      const { page, driver, panel } = await desk.openReport();
      // Rows that only add up others have nothing to say: pale, and passed by on the way with the Tab key.
      await expect(badgeOf(page, '1.1')).toHaveAttribute('data-outcome', 'pass');
      await expect(badgeOf(page, '1.1')).toHaveAttribute('tabindex', '-1');
      await expect(badgeOf(page, '1.1.1')).toHaveAttribute('tabindex', '0');
      await driver.sendButton().click();
      const dialog = panel.getByRole('dialog', { name: 'Kiểm tra trước khi gửi báo cáo' });
      const leaves = desk.portal.criteria.leaves.length;
      await expect(dialog.locator('.gate-summary')).toContainText('1 tiêu chí có lỗi');
      const folded = dialog.locator('details');
      await expect(folded).toHaveCount(1);
      const count = Number(/\d+/.exec((await folded.locator('summary').textContent()) ?? '')?.[0]);
      expect(count).toBeGreaterThan(1);
      expect(count).toBeLessThan(leaves);
      await expect(folded.locator('[data-criterion]')).toHaveCount(count);
      await expect(folded.locator('[data-rule="score.missing"][data-outcome="error"]')).not.toHaveCount(0);
      await expect(dialog.locator('[data-rule]').first()).not.toHaveAttribute('data-rule', 'score.missing');
      await folded.locator('summary').click();
      await folded.locator('[data-criterion="1.1.2"] button').click();
      await expect(dialog).toBeHidden();
      const target =
        markup === 'spa'
          ? page.getByRole('row', { name: '1.1.2. ' }).getByRole('button', { name: 'Cập nhật' })
          : await driver.scoreField('1.1.2');
      await expect(target).toBeFocused();
      expect(isSent(desk.portal)).toBe(false);
    });

    test('«Tới chỗ» leaves its field visible beside the open panel, and Escape on the page folds the panel', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      desk.portal.procedure.enter(users.leader, '1.1.1', { score: '1', explanation: 'Đã thực hiện đầy đủ' });
      const { page, driver, panel } = await desk.openReport();
      await badgeOf(page, '1.1.1').click();
      const finding = criterionIn(panel, '1.1.1').locator('[data-rule="evidence.missing"]');
      await finding.getByRole('button', { name: 'Tới chỗ' }).click();
      const isClear = () =>
        page.evaluate(() => {
          const box = document.activeElement?.getBoundingClientRect();
          const frame = document.querySelector('iframe#soat-cchc-panel')?.getBoundingClientRect();
          if (!box || !frame || document.activeElement === document.body) return false;
          const apart =
            box.right <= frame.left ||
            frame.right <= box.left ||
            box.bottom <= frame.top ||
            frame.bottom <= box.top;
          return apart && box.top >= 0 && box.bottom <= innerHeight;
        });
      await expect.poll(isClear).toBe(true);
      const button = driver.sendButton();
      await button.focus();
      await expect.poll(isClear).toBe(true);
      await expect(panel.locator('main')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(panel.locator('button.pill')).toBeVisible();
      await expect(button).toBeFocused();
      await button.click({ trial: true });
    });

    test('pages that are no form are left alone, the appraisers’ one too', async ({ desk }) => {
      const isWebforms = markup === 'webforms';
      const { page, panel } = await desk.openReport();
      const isLeftAlone = async (path: string): Promise<void> => {
        await page.goto(new URL(path, page.url()).href);
        await expect(panel.locator('[data-portal="unrecognised"]')).toBeAttached();
        await expect(panel.locator('.pill')).toHaveText('Không nhận ra trang này');
        await expect(page.locator('soat-cchc-badge')).toHaveCount(0);
      };
      await isLeftAlone(isWebforms ? '/Default.aspx' : '/tin-tuc');
      await isLeftAlone(isWebforms ? '/ThongKe.aspx' : '/thong-ke');
      await desk.context.clearCookies();
      await signIn(page, users.appraiser);
      await isLeftAlone(isWebforms ? '/ThamDinh.aspx' : '/tham-dinh');
      await expect(page.getByRole('heading', { name: 'Thẩm định kết quả tự đánh giá' })).toBeVisible();
    });
  });
}

test('an English browser shows Vietnamese, and English by our own setting', async ({ desk }) => {
  await desk.launch({ locale: 'en-US' });
  const { page, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await expect(panel.locator('.pill')).toContainText('chưa đặt đợt');
  const options = await desk.context.newPage();
  await options.goto(new URL('/options.html', panelDocument(page).url()).href);
  await expect(options.getByRole('heading', { name: 'Tùy chọn của Soát CCHC' })).toBeVisible();
  await options.getByLabel('English').check();
  await expect(options.locator('html')).toHaveAttribute('lang', 'en');
  await expect(options).toHaveTitle('Options of Soát CCHC');
  const guide = await desk.context.newPage();
  await guide.goto(new URL('/guide.html', options.url()).href);
  await expect(guide).toHaveTitle('Guide to Soát CCHC (in Vietnamese)');
  await expect(guide.getByRole('button', { name: 'Print the guide' })).toBeVisible();
  await page.bringToFront();
  await openPanel(panel);
  await expect(panel.getByText('Deadline: no round set')).toBeVisible();
  await expect(badgeOf(page, '1.1.1')).toHaveAccessibleName(/^Criterion 1\.1\.1: /);
});

test('the pill is dragged elsewhere, opens nothing by that, and is found there again', async ({ desk }) => {
  const { page, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await page.waitForTimeout(500);
  const box = () => page.locator('iframe#soat-cchc-panel').boundingBox();
  const before = (await box())!;
  const [x, y] = [before.x + 60, before.y + 22];
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Injected events go to what is beneath the pointer, captured or not: the frame is given time to follow.
  for (let moved = 8; moved <= 120; moved += 8) {
    await page.mouse.move(x - moved, y - moved);
    await page.waitForTimeout(60);
  }
  await page.mouse.up();
  const isMoved = async () => {
    const { x: left, y: top } = (await box())!;
    return Math.abs(before.x - 120 - left) < 12 && Math.abs(before.y - 120 - top) < 12;
  };
  await expect.poll(isMoved).toBe(true);
  await expect(panel.locator('button.pill')).toBeVisible();
  await page.reload();
  await expect.poll(isMoved).toBe(true);
});
