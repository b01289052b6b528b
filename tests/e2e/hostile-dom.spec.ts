import type { Page } from 'playwright/test';
import { failSaves, keptDrafts, readDrafts } from './drafts-steps.ts';
import { expect, test } from './harness.ts';
import { openPanel } from './panel-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

const TYPED = 'Đã hoàn thành 12/12 nhiệm vụ.';
const CODE = '1.1.1';

/** In the page: changes what can be changed, as fast as it goes, and gives the frames that were drawn meanwhile. */
async function flood(milliseconds: number): Promise<number> {
  const cells = [...document.querySelectorAll('td')];
  const field = document.querySelector('textarea');
  const until = performance.now() + milliseconds;
  let frames = 0;
  for (let turn = 0; performance.now() < until; turn += 1) {
    for (const cell of cells.slice(0, 400)) {
      cell.setAttribute('class', `c${turn % 7}`);
      cell.title = String(turn);
    }
    for (let event = 0; event < 200; event += 1) {
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.dispatchEvent(new MouseEvent('soat-cchc-files', { relatedTarget: field }));
      field?.dispatchEvent(new CustomEvent('soat-cchc-editor', { bubbles: true, detail: '<img src=x>' }));
    }
    await new Promise((done) => requestAnimationFrame(done));
    frames += 1;
  }
  return frames;
}

/** In the page: adds more than any portal has, `deep` elements within each other and `wide` beside each other. */
function grow({ deep, wide }: { deep: number; wide: number }): void {
  const pile = document.createElement('div');
  pile.hidden = true;
  let at: Element = pile;
  for (let depth = 0; depth < deep; depth += 1) at = at.appendChild(document.createElement('div'));
  const table = document.createElement('table');
  const heads = ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đơn vị tự đánh giá', 'Nội dung giải trình'];
  const head = table.createTHead().insertRow();
  for (const text of heads) head.append(Object.assign(document.createElement('th'), { textContent: text }));
  const body = table.createTBody();
  for (let row = 0; row < wide; row += 1) {
    const line = body.insertRow();
    for (const text of [`9.${row}`, 'Tiêu chí', '1', '1', 'Có']) line.insertCell().textContent = text;
  }
  pile.append(table);
  document.body.append(pile);
}

/** Milliseconds until the page's main thread has done what was asked of it. */
async function answerTime(page: Page): Promise<number> {
  const asked = Date.now();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  return Date.now() - asked;
}

/** In the page: names in a form hide the properties of the form and of the document that are called the same. */
function clobber(names: readonly string[]): void {
  const form = document.querySelector('form');
  for (const name of names) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    form?.append(input);
  }
}

test('a page that changes without end and floods with forged events stays usable, and keeps the last word', async ({
  desk,
}) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, CODE).waitFor();
  await failSaves(page);
  const field = await driver.explanationField(CODE);
  await field.fill('Đã hoàn thành');
  expect(await page.evaluate(flood, 4000)).toBeGreaterThan(10);
  await field.fill(TYPED);
  await expect.poll(async () => (await readDrafts(desk)).map(({ value }) => value)).toEqual([TYPED]);
  await openPanel(panel);
  await expect(panel.locator(`main [data-criterion="${CODE}"]`).first()).toBeVisible();
});

test('a page of a hundred thousand elements, thousands deep, is still typed into, and what is typed is kept', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  assignAll(desk.portal);
  const { page, driver } = await desk.openReport();
  await badgeOf(page, CODE).waitFor();
  await failSaves(page);
  await (await driver.explanationField(CODE)).focus();
  await page.evaluate(grow, { deep: 3000, wide: 17_000 });
  await page.keyboard.type(TYPED);
  await expect.poll(() => keptDrafts(desk), { timeout: 30_000 }).toBe(1);
  const times: number[] = [];
  for (let look = 0; look < 9; look += 1) times.push(await answerTime(page));
  expect(times.sort((a, b) => a - b)[4]).toBeLessThan(1000);
});

test('fields that are named as properties of a form are harmless', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, CODE).waitFor();
  await failSaves(page);
  await page.evaluate(
    clobber,
    ['id', 'name', 'title', 'action', 'method', 'parent', 'style', 'length', 'children'].concat([
      'elements',
      'attributes',
      'className',
      'textContent',
      'submit',
      'remove',
      'parentNode',
    ]),
  );
  await (await driver.explanationField(CODE)).fill(TYPED);
  await expect.poll(() => keptDrafts(desk)).toBe(1);
  await openPanel(panel);
  await expect(panel.locator('[data-portal="recognised"]')).toBeVisible();
  await expect(badgeOf(page, CODE)).toBeVisible();
});

test('a page that hides what the reading needs is called unrecognised, and works as without the extension', async ({
  desk,
}) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, CODE).waitFor();
  const field = await driver.explanationField(CODE);
  await field.focus();
  await page.evaluate(clobber, ['nodeType', 'localName', 'firstChild', 'nextSibling']);
  await page.keyboard.type(TYPED);
  await page.keyboard.press('Tab');
  await expect.poll(() => desk.portal.entry(CODE).explanation).toBe(TYPED);
  await panel.locator('.pill').click();
  await expect(panel.getByText('Không nhận ra')).toBeVisible();
});

test('a page that takes the panel away is told of on the toolbar, and what is typed is kept all the same', async ({
  desk,
}) => {
  assignAll(desk.portal);
  const { page, driver } = await desk.openReport();
  await badgeOf(page, CODE).waitFor();
  await failSaves(page);
  await page.evaluate(() => document.querySelector('#soat-cchc-frame')?.remove());
  await (await driver.explanationField(CODE)).fill(TYPED);
  await expect.poll(() => keptDrafts(desk)).toBe(1);
  const worker = await desk.serviceWorker();
  const onToolbar = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getTitle({ tabId: tab?.id });
    });
  await expect.poll(onToolbar).toContain('không thấy được bảng Soát CCHC');
});
