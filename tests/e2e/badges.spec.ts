import type { Page } from 'playwright/test';
import { type Desk, expect, MARKUPS, test } from './harness.ts';
import { assignAll, badgeOf } from './steps.ts';
import { holdWorker } from './targets.ts';

/** How many tables are held by scripts though they stand on the page no longer, once all garbage is collected. */
async function detachedTables(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('DOM.enable');
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  await session.detach();
  return detachedNodes.filter(({ treeNode }) => treeNode.nodeName === 'TABLE').length;
}

/** Where each of the page's own elements that match a selector stands, in a browser with the extension or without. */
async function boxesIn(
  desk: Desk,
  extension: boolean,
  open: () => Promise<Page>,
  selector: string,
): Promise<string[]> {
  await desk.launch({ extension });
  const page = await open();
  const found = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .filter((element) => !element.localName.startsWith('soat-cchc'))
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return `${element.localName} ${[x, y, width, height].map((n) => n.toFixed(1)).join(' ')}`;
        }),
    selector,
  );
  await desk.closeBrowser();
  return found;
}

for (const markup of MARKUPS) {
  test.describe(`badges on the ${markup} markup`, () => {
    test.use({ markup });

    test('stand beside every criterion of the page, with shape, number and name', async ({ desk }) => {
      assignAll(desk.portal);
      const { page } = await desk.openReport();
      const badge = badgeOf(page, '1.1.1');
      await expect(badge).toBeVisible();
      await expect(badge).toHaveAttribute('data-outcome', /^(error|warning|review|info|pass|none)$/);
      await expect(badge).toHaveAccessibleName(/^Tiêu chí 1\.1\.1: /);
      await expect(badge).toHaveRole('button');
      const box = await badge.boundingBox();
      expect([box?.width, box?.height]).toEqual([24, 24]);
      const codes = await page
        .locator('soat-cchc-badge')
        .evaluateAll((badges) => badges.map((one) => one.getAttribute('data-criterion')));
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.length).toBeGreaterThan(5);
    });

    test('come back after each change that replaces the table', async ({ desk }) => {
      assignAll(desk.portal);
      const { page, driver } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      for (const score of ['0,25', '0,5']) {
        await driver.typeScore('1.1.1', score);
        await driver.save('1.1.1');
        await expect(badgeOf(page, '1.1.1')).toBeVisible();
        await expect(badgeOf(page, '1.1.1')).toHaveCount(1);
      }
    });

    test('hold none of the tables that the page has replaced', async ({ desk }) => {
      assignAll(desk.portal);
      const { page, driver } = await desk.openReport();
      for (const code of ['1.1.1', '2.3', '3.5', '1.1.1']) {
        await driver.typeExplanation(code, 'Kế hoạch số 05/KH-UBND ngày 10/01/2023, trang 1.');
        await driver.save(code);
        await expect(badgeOf(page, code)).toBeVisible();
      }
      await expect.poll(() => detachedTables(page), { timeout: 20_000 }).toBe(0);
    });

    test('hold none of them while the background does not answer', async ({ desk }) => {
      assignAll(desk.portal);
      const { page, driver } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      await expect.poll(() => detachedTables(page), { timeout: 20_000 }).toBe(0);
      const release = await holdWorker(desk.context);
      for (const code of ['1.1.1', '2.3', '3.5', '1.1.1']) {
        await driver.typeExplanation(code, 'Kế hoạch số 06/KH-UBND ngày 10/01/2023, trang 1.');
        await driver.save(code);
      }
      await expect.poll(() => detachedTables(page), { timeout: 20_000 }).toBe(0);
      await release();
    });

    test('move nothing on the page', async ({ desk }) => {
      assignAll(desk.portal);
      const rectangles = (extension: boolean): Promise<string[]> => {
        const open = async (): Promise<Page> => {
          const { page } = await desk.openReport();
          if (extension) await badgeOf(page, '1.1.1').waitFor();
          return page;
        };
        return boxesIn(desk, extension, open, 'body *');
      };
      const without = await rectangles(false);
      expect(without.length).toBeGreaterThan(100);
      expect(await rectangles(true)).toEqual(without);
    });

    test('open the panel at their criterion by mouse and by keyboard', async ({ desk }) => {
      assignAll(desk.portal);
      const { page, panel } = await desk.openReport();
      const badge = badgeOf(page, '1.1.1');
      await badge.waitFor();
      await page.waitForTimeout(500);
      await badge.click();
      await expect(panel.locator('[data-criterion="1.1.1"]')).toBeVisible();
      await panel.locator('body').press('Escape');
      await expect(panel.locator('[data-criterion="1.1.1"]')).toBeHidden();
      await badge.focus();
      await badge.press('Enter');
      await expect(panel.locator('[data-criterion="1.1.1"]')).toBeVisible();
    });

    test('are left off, without end of work, on a page that takes them away each time', async ({ desk }) => {
      assignAll(desk.portal);
      const { page } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      const removals = await page.evaluate(async () => {
        let count = 0;
        new MutationObserver(() => {
          const badges = document.querySelectorAll('tbody soat-cchc-badge');
          count += badges.length > 0 ? 1 : 0;
          for (const badge of badges) badge.remove();
          if (badges.length > 0) document.body.toggleAttribute('title');
        }).observe(document.body, { childList: true, subtree: true });
        document.body.append(document.createElement('hr'));
        await new Promise((done) => setTimeout(done, 6000));
        return count;
      });
      expect(removals).toBeLessThan(12);
    });
  });
}

/** Contents of a title's cell that a badge may push aside: what fills its line, ends in a blank, or is laid out otherwise. */
const TITLES = [
  'Rà soát văn bản quy phạm',
  'Rà soát <b>văn bản</b> ',
  '<a href="#">Rà soát văn bản quy phạm</a>\n',
  '<div style="display: flex">Rà soát văn bản</div>',
  '<div style="display: grid">Rà soát văn bản</div>',
  '<div style="text-align: justify; line-height: 1">Rà soát văn bản quy phạm</div>',
  '<div style="white-space: pre-wrap; text-align: right">Rà soát văn bản </div>',
];

const WIDTHS = Array.from({ length: 24 }, (_, index) => 70 + index * 7.3);

/** A table for each title in each width, in CSS pixels. */
function pageOfTitles(): string {
  const tables = WIDTHS.flatMap((width, line) =>
    TITLES.map(
      (title, at) => `<table>
      <tr><th>TT</th><th>Tiêu chí</th><th>Điểm tối đa</th><th>Điểm tự chấm</th><th>Giải trình</th></tr>
      <tr><td>${line + 1}.${at + 1}</td><td style="width: ${width}px; max-width: ${width}px">${title}</td>
      <td>2</td><td><input value="1"></td><td><textarea>Đã rà soát.</textarea></td></tr></table>`,
    ),
  );
  return `<!doctype html><p>Xin chào: Nguyễn Văn An</p>${tables.join('')}`;
}

test('badges move nothing, whatever stands in their cell and however wide it is', async ({ desk }) => {
  const boxes = (extension: boolean): Promise<string[]> => {
    const open = async (): Promise<Page> => {
      const page = await desk.context.newPage();
      const body = pageOfTitles();
      await page.route('**/tu-danh-gia', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
      );
      await page.goto('https://danhgiacchccapxa.thuathienhue.gov.vn/tu-danh-gia');
      const badges = page.locator('soat-cchc-badge');
      if (extension) await expect(badges).toHaveCount(WIDTHS.length * TITLES.length);
      return page;
    };
    return boxesIn(desk, extension, open, 'table, table *');
  };
  const without = await boxes(false);
  expect(without.length).toBeGreaterThan(1000);
  expect(await boxes(true)).toEqual(without);
});

test('a page of the portal that is no form gets no badge, and a panel that says so', async ({ desk }) => {
  const { page, panel } = await desk.openReport();
  await page.goto(new URL('/ThongKe.aspx', page.url()).href);
  await expect(panel.locator('[data-portal="unrecognised"]')).toBeAttached();
  await expect(page.locator('soat-cchc-badge')).toHaveCount(0);
});

test('the log-in page on another host gets nothing at all', async ({ desk }) => {
  await desk.launch();
  const page = await desk.context.newPage();
  await page.goto('https://danhgiacchccapxa.thuathienhue.gov.vn/');
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.locator('#soat-cchc-panel, #soat-cchc-frame')).toHaveCount(0);
});
