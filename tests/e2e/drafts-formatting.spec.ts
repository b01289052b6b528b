import type { Page } from 'playwright/test';
import type { Driver } from '../portal/drive.ts';
import type { MarkupName } from '../portal/server.ts';
import { users } from '../portal/users.ts';
import { expectOffers, pressSeen, readDrafts, restoreAll } from './drafts-steps.ts';
import { expect, test, type Desk } from './harness.ts';
import { assignAll, badgeOf } from './steps.ts';

const CODE = '1.1.1';
/** The editors of the stand-in markups: CKEditor 4, TinyMCE, an editable element. */
const EDITORS: readonly MarkupName[] = ['mvc', 'jquery', 'frames'];
const BOLD = '<(strong|b)>12 văn bản</(strong|b)>';
const LIST = '<ul>\\s*<li>Nhóm A</li>\\s*<li>Nhóm B</li>\\s*</ul>';

/** The report with the criterion's editor at hand. */
async function openEditor(desk: Desk) {
  const opened = await desk.openReport();
  await opened.driver.row(CODE);
  const frames = () => Promise.all(opened.page.frames().map((frame) => badgeOf(frame, CODE).count()));
  await expect.poll(frames).toContain(1);
  return opened;
}

/** Begins a list, in the way in which the editor offers it. */
async function beginList(page: Page, driver: Driver, markup: MarkupName): Promise<void> {
  if (markup === 'mvc') await page.locator('.cke_button__bulletedlist').click();
  else if (markup === 'jquery') await page.getByRole('button', { name: 'Bullet list' }).click();
  else
    await (await driver.explanationField(CODE)).evaluate(() => document.execCommand('insertUnorderedList'));
}

async function typeFormatted(page: Page, driver: Driver, markup: MarkupName): Promise<void> {
  const editor = await driver.explanationField(CODE);
  await editor.click();
  await page.keyboard.type('Đã rà soát ');
  await page.keyboard.press('Control+B');
  await page.keyboard.type('12 văn bản');
  await page.keyboard.press('Control+B');
  await page.keyboard.press('Enter');
  await beginList(page, driver, markup);
  await page.keyboard.type('Nhóm A');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nhóm B');
}

/** The draft of the explanation as it lies on disk. */
async function onDisk(desk: Desk): Promise<string> {
  return JSON.stringify((await readDrafts(desk)).filter(({ field }) => field === 'explanation'));
}

for (const markup of EDITORS) {
  test.describe(`formatting in the editor of the ${markup} markup`, () => {
    test.use({ markup });
    test.setTimeout(150_000);

    test('comes back with its text, so that the portal is sent both', async ({ desk }) => {
      assignAll(desk.portal);
      const typing = await openEditor(desk);
      await typeFormatted(typing.page, typing.driver, markup);
      await expect.poll(() => onDisk(desk)).toMatch(/"as":"item","holds":\["Nhóm B"\]/);
      await desk.killBrowser();

      const { driver, panel } = await openEditor(desk);
      await expectOffers(panel, 1);
      await restoreAll(panel);
      await expect(panel.locator('.restore-progress')).toContainText('Đã đưa 1 ', { timeout: 30_000 });
      await driver.saveShown(CODE);
      const sent = () => desk.portal.entry(CODE).markup;
      await expect.poll(sent).toMatch(new RegExp(BOLD));
      expect(sent()).toMatch(new RegExp(LIST));
      expect(desk.portal.entry(CODE).explanation).toBe('Đã rà soát 12 văn bản\nNhóm A\nNhóm B');
    });

    test('of what the portal held is there again when a restored draft is taken out', async ({ desk }) => {
      assignAll(desk.portal);
      const markup = '<p><em>Đã ban hành</em> kế hoạch</p>';
      const explanation = 'Đã ban hành kế hoạch';
      desk.portal.procedure.enter(users.leader, CODE, { explanation, markup });
      const typing = await openEditor(desk);
      await typing.driver.typeExplanation(CODE, 'Bản khác');
      await expect.poll(() => onDisk(desk)).toContain('Bản khác');
      await desk.killBrowser();

      const { driver, panel } = await openEditor(desk);
      const editor = await driver.explanationField(CODE);
      await expectOffers(panel, 1);
      await restoreAll(panel);
      await expect(editor).toHaveText('Bản khác');
      await pressSeen(panel, 'Hoàn tác tất cả');
      await expect(editor).toHaveText(explanation);
      await driver.saveShown(CODE);
      await expect.poll(() => desk.portal.entry(CODE).markup).toMatch(/<em>Đã ban hành<\/em> kế hoạch/);
    });
  });
}

for (const markup of ['mvc', 'jquery'] as const) {
  test.describe(`what is pasted into the editor of the ${markup} markup`, () => {
    test.use({ markup });

    test('is kept although the editor tells nobody of it', async ({ desk }) => {
      assignAll(desk.portal);
      const { driver } = await openEditor(desk);
      const editor = await driver.explanationField(CODE);
      await editor.click();
      await editor.evaluate((body) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', '<p>Dán từ <b>Word</b></p>');
        clipboardData.setData('text/plain', 'Dán từ Word');
        const options = { bubbles: true, cancelable: true, clipboardData };
        (body.firstElementChild ?? body).dispatchEvent(new ClipboardEvent('paste', options));
      });
      await expect(editor).toHaveText('Dán từ Word');
      await expect.poll(() => onDisk(desk)).toContain('"as":"bold","holds":["Word"]');
    });
  });
}
