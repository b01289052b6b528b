import type { Page } from 'playwright/test';
import { SCENES, serveGallery } from '../components/gallery/serve.ts';
import { violationsIn } from './axe.ts';
import { contrastOf } from './contrast.ts';
import { checkFiles, filesNamed, openFolderCheck } from './folder-steps.ts';
import { expect, test, users, type Desk } from './harness.ts';
import { LOOKS, wrongWith } from './looks.ts';
import { criterionIn, openPanel } from './panel-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

async function openPage(desk: Desk, name: string): Promise<Page> {
  const page = await desk.context.newPage();
  await page.goto(new URL(name, (await desk.serviceWorker()).url()).href);
  await page.locator('main').waitFor();
  return page;
}

test.describe('axe-core finds nothing, in light, dark and forced colours, and 200 % needs no sideways scrolling', () => {
  for (const name of ['welcome', 'guide', 'options', 'popup', 'folder', 'receipt', 'review', 'support']) {
    test(`on the page ${name}`, async ({ desk }) => {
      await desk.launch();
      expect(await wrongWith(await openPage(desk, `/${name}.html`))).toEqual([]);
    });
  }

  test('on a folder that was checked', async ({ desk }) => {
    await desk.launch();
    const page = await openFolderCheck(desk);
    await checkFiles(
      page,
      filesNamed({
        '2.3_so 25BC-UBND_BC.pdf': 'demo/2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf',
        'bao cao.docx': 'kinds/report.docx',
      }),
    );
    expect(await wrongWith(page)).toEqual([]);
  });

  test('on the whole report, and on the panel in a tab of its own', async ({ desk }) => {
    test.slow();
    assignAll(desk.portal);
    desk.portal.procedure.enter(users.leader, '1.1.1', { score: '1', explanation: 'Đã thực hiện đầy đủ' });
    const { page } = await desk.openReport();
    await expect(badgeOf(page, '1.1.1')).toHaveAttribute('data-outcome', 'error');
    const tab = await (
      await desk.serviceWorker()
    ).evaluate(
      async (host) => (await chrome.tabs.query({ url: `https://${host}/*` }))[0]?.id,
      new URL(page.url()).hostname,
    );
    const review = await openPage(desk, `/review.html?tab=${tab}`);
    await expect(review.locator('[data-at-risk]')).toBeVisible();
    expect(await wrongWith(review)).toEqual([]);
    const panel = await openPage(desk, `/panel.html?host=tab&tab=${tab}`);
    await expect(panel.locator('[data-criterion="1.1.1"]').first()).toBeVisible();
    expect(await wrongWith(panel)).toEqual([]);
  });

  test('on each state of panel and checklist', async ({ desk }) => {
    test.setTimeout(240_000);
    const gallery = await serveGallery();
    try {
      const page = await (await desk.launch()).newPage();
      await page.setViewportSize({ width: 360, height: 768 });
      for (const scene of SCENES) {
        await page.goto(`${gallery.address}?${scene}`);
        await page.locator('#app > *').first().waitFor();
        expect(await wrongWith(page, true), scene).toEqual([]);
      }
    } finally {
      await gallery.close();
    }
  });
});

test('a screen reader is told of badge, criterion and finding: what it is, how bad, what to do, and where to', async ({
  desk,
}) => {
  assignAll(desk.portal);
  desk.portal.procedure.enter(users.leader, '1.1.1', { score: '1', explanation: 'Đã thực hiện đầy đủ' });
  const { page, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await expect(badgeOf(page, '1.1.1')).toHaveAccessibleName('Tiêu chí 1.1.1: 1 lỗi');
  await openPanel(panel);
  const finding = criterionIn(panel, '1.1.1').locator('[data-rule="evidence.missing"]');
  await expect(finding).toMatchAriaSnapshot(`
    - listitem:
      - paragraph: /lỗi. Tiêu chí 1\\.1\\.1 tự chấm 1 điểm nhưng chưa đính kèm/
      - paragraph: Đính kèm tài liệu kiểm chứng, hoặc chấm lại điểm.
      - button "Tới chỗ"
      - group: Căn cứ
      - link "Vì sao?"
  `);
});

/** Has a badge show another line of the picture of all badges. */
const lookLike = (badge: Element, line: string) =>
  (badge as HTMLElement).style.setProperty('--soat-cchc-line', line);

test('the badges pass axe-core in every look, and their signs stand out at 4.5 to 1', async ({ desk }) => {
  test.slow();
  assignAll(desk.portal);
  desk.portal.procedure.enter(users.leader, '1.1.1', { score: '1', explanation: 'Đã thực hiện đầy đủ' });
  const { page } = await desk.openReport();
  const badge = badgeOf(page, '1.1.1');
  await expect(badge).toHaveAttribute('data-outcome', 'error');
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    expect(await violationsIn(page, { within: 'soat-cchc-badge, #soat-cchc-frame' })).toEqual([]);
    for (const [line, outcome] of ['error', 'warning', 'review', 'info', 'pass', 'none'].entries()) {
      await badge.evaluate(lookLike, `${line}`);
      expect(await contrastOf(page, badge), `${outcome} ${JSON.stringify(look)}`).toBeGreaterThanOrEqual(4.5);
    }
    await badge.evaluate(lookLike, '0');
  }
});

test('Tab comes to a row’s badge before its fields, and past the rows that have nothing to say', async ({
  desk,
}) => {
  assignAll(desk.portal);
  desk.portal.procedure.enter(users.leader, '1.1.1', { score: '1', explanation: 'Đã thực hiện đầy đủ' });
  const { page, driver } = await desk.openReport();
  await expect(badgeOf(page, '1.1.1')).toHaveAttribute('data-outcome', 'error');
  await expect(badgeOf(page, '1.1')).toHaveAttribute('data-pale');
  const field = await driver.scoreField('1.1.1');
  await field.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(badgeOf(page, '1.1.1')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(badgeOf(page, '1.1')).not.toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
});
