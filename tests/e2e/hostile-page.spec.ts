import { readdirSync } from 'node:fs';
import {
  draftOf,
  expectOffers,
  failSaves,
  keptDrafts,
  LOOKING,
  pressSeen,
  RESTORE_ALL,
  restoreAll,
} from './drafts-steps.ts';
import { expect, test } from './harness.ts';
import { panelDocument } from './panel-steps.ts';
import { extensionFolder } from './paths.ts';
import { assignAll, badgeOf } from './steps.ts';
import {
  AFTERMATH,
  CODE,
  coverPanel,
  middleOf,
  nonces,
  offerPorts,
  pressFromOutside,
  spyOnEverything,
  TYPED,
  withDraft,
} from './hostile-steps.ts';

test.describe('a hostile page', () => {
  test('reads nothing of the panel, of the drafts or of the extension', async ({ desk }) => {
    const { page, panel } = await withDraft(desk);
    await panel.locator('.pill').click();
    await expect(draftOf(panel, CODE)).toContainText(TYPED);
    const found = await page.evaluate(async () => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe#soat-cchc-panel');
      const attempts: (() => unknown)[] = [
        () => frame?.contentDocument?.body.textContent,
        () => frame?.contentWindow?.document.body.textContent,
        () => frame?.contentWindow?.location.href,
        () => (frame?.contentWindow as unknown as { chrome: unknown }).chrome,
        () => frame?.getAttribute('srcdoc'),
        () => JSON.stringify({ ...localStorage, ...sessionStorage }),
        () => (window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime,
      ];
      const results = attempts.map((attempt) => {
        try {
          return String(attempt() ?? '');
        } catch {
          return '';
        }
      });
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      const shell = await fetch(frame?.src ?? '').then(
        (response) => response.text(),
        () => '',
      );
      return { results: results.join(' '), databases, shell };
    });
    expect(found.results.replaceAll('{}', '').trim()).toBe('');
    expect(found.databases).toEqual([]);
    expect(found.shell).not.toContain(TYPED);
  });

  test('cannot open another page of the extension in a frame of its own', async ({ desk }) => {
    const { page } = await withDraft(desk);
    const own = new URL('/', (await desk.serviceWorker()).url()).href;
    const pages = readdirSync(extensionFolder).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(8);
    await page.evaluate(
      (addresses) => {
        for (const address of addresses) {
          const frame = document.createElement('iframe');
          frame.src = address;
          document.body.append(frame);
        }
      },
      pages.filter((name) => name !== 'panel.html').map((name) => `${own}${name}`),
    );
    await page.waitForTimeout(AFTERMATH);
    const opened = page.frames().filter((frame) => frame.url().startsWith(own));
    expect(opened.map((frame) => new URL(frame.url()).pathname)).toEqual(['/panel.html']);
  });

  test('cannot pass a port of its own off as that of the content script', async ({ desk }) => {
    const { page, panel } = await withDraft(desk);
    expect(await page.evaluate(offerPorts, AFTERMATH)).toEqual([]);
    // The true one still holds: the frame makes room for the unfolded panel.
    await panel.locator('.pill').click();
    await expect
      .poll(async () => (await page.locator('iframe#soat-cchc-panel').boundingBox())?.width)
      .toBeGreaterThan(300);
  });

  test('presses no button of the panel, by events, keys or messages', async ({ desk }) => {
    const { page, driver, panel } = await withDraft(desk);
    await page.evaluate(pressFromOutside, AFTERMATH);
    await expect(await driver.explanationField(CODE)).toHaveValue('');
    await expect(panel.getByRole('dialog')).toHaveCount(0);
    await expect(panel.locator('.pill')).toBeVisible();
    await expectOffers(panel, 1);
    expect(await keptDrafts(desk)).toBe(1);
  });

  test('that lies over the panel gets no draft by a press meant for the page, and the officer is told', async ({
    desk,
  }) => {
    const { page, driver, panel } = await withDraft(desk);
    await panel.locator('.pill').click();
    await draftOf(panel, CODE).waitFor();
    await page.waitForTimeout(LOOKING);
    const spot = await middleOf(panel, RESTORE_ALL);
    await coverPanel(page);
    await page.mouse.click(spot.x, spot.y);
    await expect(panel.locator('[data-covered]')).toContainText('Trang đang che');
    await page.waitForTimeout(AFTERMATH);
    await expect(await driver.explanationField(CODE)).toHaveValue('');
    await expectOffers(panel, 1);
  });

  test('that only looks so to the browser holds nothing back: a second press is taken at its word', async ({
    desk,
  }) => {
    const { page, driver, panel } = await withDraft(desk);
    await panel.locator('.pill').click();
    // The whole site in grey, as in days of mourning.
    await page.evaluate(() => (document.documentElement.style.filter = 'grayscale(100%)'));
    await pressSeen(panel, RESTORE_ALL);
    await expect(await driver.explanationField(CODE)).toHaveValue(TYPED);
  });

  test('that takes away badges, or shows forged ones, changes nothing in panel and toolbar', async ({
    desk,
  }) => {
    const { page, panel } = await withDraft(desk);
    const worker = await desk.serviceWorker();
    const onToolbar = () =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        return chrome.action.getTitle({ tabId: tab?.id });
      });
    const before = await onToolbar();
    await page.evaluate(() => {
      const remove = () =>
        document.querySelectorAll('soat-cchc-badge:not(#forged)').forEach((badge) => badge.remove());
      new MutationObserver(remove).observe(document, { childList: true, subtree: true });
      remove();
      const forged = document.createElement('soat-cchc-badge');
      forged.dataset['criterion'] = '1.1.1';
      forged.dataset['outcome'] = 'pass';
      forged.id = 'forged';
      forged.textContent = 'Đạt';
      document.body.prepend(forged);
    });
    await page.locator('#forged').click();
    await page.waitForTimeout(AFTERMATH);
    await expect(panel.locator('.pill')).toBeVisible();
    await expect(panel.locator(`.pill, main`).first()).toHaveClass(/pill/);
    await expectOffers(panel, 1);
    expect(await onToolbar()).toBe(before);
    const isAlive = await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
    );
    expect(isAlive).toBe(true);
  });

  test('has its markup shown as text, wherever the panel shows something of the page', async ({ desk }) => {
    const MARKUP = '<img src=x onerror="top.hit=1"><script>hit=1</script>{{7*7}}';
    assignAll(desk.portal);
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, CODE).waitFor();
    await failSaves(page);
    await page.evaluate((markup) => {
      const row = [...document.querySelectorAll('tr')].find((one) => one.cells[0]?.textContent === '1.1.1');
      const title = row?.cells[1];
      if (title) title.textContent = `Kế hoạch ${markup}`;
    }, MARKUP);
    await driver.chooseFiles(CODE, [
      { name: `1.1.1_${MARKUP.replaceAll('/', '')}.pdf`, mimeType: '', buffer: Buffer.from('%PDF-1.4') },
    ]);
    await (await driver.explanationField(CODE)).fill(MARKUP);
    await expect.poll(() => keptDrafts(desk)).toBe(2);
    await driver.openReport();
    await expectOffers(panel, 2);
    await panel.locator('.pill').click();
    await expect(draftOf(panel, CODE)).toContainText(MARKUP);
    await expect(panel.locator('img, script:not([src])')).toHaveCount(0);
    expect(await panelDocument(page).evaluate(() => 'hit' in window)).toBe(false);
    await pressSeen(panel, RESTORE_ALL);
    await expect(await driver.explanationField(CODE)).toHaveValue(MARKUP);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });
});

test('a page that had put its own in the place of what the browser offers, before the extension started, learns nothing and loses the officer nothing', async ({
  desk,
}) => {
  assignAll(desk.portal);
  await desk.launch();
  const page = desk.context.pages()[0] ?? (await desk.context.newPage());
  await page.addInitScript(spyOnEverything);
  const { driver, panel } = await desk.openReport();
  await badgeOf(page, CODE).waitFor();
  await failSaves(page);
  await (await driver.explanationField(CODE)).fill(TYPED);
  await expect.poll(() => keptDrafts(desk)).toBe(1);
  await driver.openReport();
  await expectOffers(panel, 1);
  await restoreAll(panel);
  await expect(await driver.explanationField(CODE)).toHaveValue(TYPED);
  const spied = await page.evaluate(() => (window as unknown as { spied: string[] }).spied.join('\n'));
  for (const nonce of await nonces(desk)) expect(spied).not.toContain(nonce);
  expect(spied).not.toContain('soat-cchc-port');
});
