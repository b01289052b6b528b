import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { launchBrowser, panelFrame, serviceWorkerOf } from './browser.ts';
import { extensionFolder } from './paths.ts';
import { badgeOf } from './steps.ts';

const OTHER = 'cchc.tinh-khac.example';
const PAGE = readFile(
  new URL('../portal-adapter/pages/cards.html', `file://${import.meta.dirname}/`),
  'utf8',
);

/** A copy of the extension that has the permission for another host from its manifest. */
async function permittedBuild(folder: string): Promise<string> {
  const build = join(folder, 'build');
  await cp(extensionFolder, build, { recursive: true });
  const path = join(build, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`https://${OTHER}/*`);
  await writeFile(path, JSON.stringify(manifest));
  return build;
}

/** Does something in a browser with the extension, in a profile of its own; `again` starts it with the build under test. */
async function withPermission(
  work: (context: BrowserContext, again: () => Promise<BrowserContext>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-cchc-other-'));
  const profile = join(folder, 'profile');
  let context = await launchBrowser({ profile, port: 9, build: await permittedBuild(folder) });
  const again = async () => {
    await context.close();
    context = await launchBrowser({ profile, port: 9 });
    return context;
  };
  try {
    await work(context, again);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Answers everything at https addresses with this body. */
async function serve(page: Page, body: string): Promise<void> {
  await page.route(/^https:/, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="vi"><meta charset="utf-8">${body}</html>`,
    }),
  );
}

test.setTimeout(120_000);

test('a portal at an address that a person has granted gets badges and the panel', async () => {
  await withPermission(async (context) => {
    const worker = await serviceWorkerOf(context);
    const registered = () => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    await expect.poll(async () => (await registered()).length).toBe(2);
    const page = await context.newPage();
    await serve(page, await PAGE);
    await page.goto(`https://${OTHER}/bao-cao`);
    await expect(badgeOf(page, '2.1').first()).toHaveCount(1);
    await expect(panelFrame(page).locator('[data-portal="recognised"]')).toHaveCount(1);
  });
});

test('a site that nobody has granted cannot frame the panel, and nothing runs there', async () => {
  await withPermission(async (context) => {
    const worker = await serviceWorkerOf(context);
    const address = await worker.evaluate(() => chrome.runtime.getURL('panel.html'));
    const page = await context.newPage();
    await serve(page, `${await PAGE}<iframe id="stolen" src="${address}"></iframe>`);
    await page.goto('https://la.example/');
    await expect(page.locator('#stolen')).toHaveCount(1);
    await page.waitForTimeout(2000);
    await expect(page.frameLocator('#stolen').locator('main, .pill, [data-criterion]')).toHaveCount(0);
    await expect(page.locator('iframe#soat-cchc-panel, soat-cchc-badge')).toHaveCount(0);
  });
});

// The browser's own question, which gives the permission, cannot be answered by a script.
test('a portal that a person removes on the options page is served no longer', async () => {
  await withPermission(async (first, again) => {
    await serviceWorkerOf(first);
    const context = await again();
    const worker = await serviceWorkerOf(context);
    const origins = () =>
      worker.evaluate(async () =>
        (await chrome.permissions.getAll()).origins?.filter((one) => one.includes('khac')),
      );
    const registered = () => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    const options = await context.newPage();
    await options.goto(new URL('/options.html', worker.url()).href);
    const portals = options.getByRole('region', { name: 'Phần mềm ở địa chỉ khác' });
    await portals.locator('[data-portal-host] button').click();
    await expect(portals.locator('[data-portal-host]')).toHaveCount(0);
    await expect.poll(origins).toEqual([]);
    await expect.poll(registered).toEqual([]);
    const page = await context.newPage();
    await serve(page, await PAGE);
    await page.goto(`https://${OTHER}/bao-cao`);
    await page.waitForTimeout(1000);
    await expect(page.locator('soat-cchc-badge, iframe#soat-cchc-panel')).toHaveCount(0);
  });
});
