import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import * as z from 'zod/mini';
import { inBrowser } from '../../scripts/bench/browser.ts';
import { portalAddress } from '../portal/drive.ts';
import { panelFrame } from './browser.ts';

/** Pages of portals that nobody has told the extension of, with what is expected of each. */
const PAGES = new URL('../portal-adapter/pages/', `file://${import.meta.dirname}/`);
const named = z.record(z.string(), z.unknown());
const expectationSchema = z.object({
  recognised: z.boolean(),
  fields: z.optional(named),
  fieldNames: z.optional(named),
  openers: z.optional(named),
});

const pages = readdirSync(PAGES)
  .filter((name) => name.endsWith('.html'))
  .map((name) => {
    const expected = expectationSchema.parse(
      JSON.parse(readFileSync(new URL(name.replace('.html', '.json'), PAGES), 'utf8')),
    );
    const { fields, fieldNames, openers } = expected;
    const codes = Object.keys({ ...fields, ...fieldNames, ...openers });
    return { name, markup: readFileSync(new URL(name, PAGES), 'utf8'), codes, expected };
  });

test.setTimeout(240_000);

/** Shows each page in turn at the portal's address, in one browser with the extension. */
async function visit(
  shown: typeof pages,
  look: (page: Page, expected: (typeof pages)[number]) => Promise<void>,
): Promise<void> {
  await inBrowser(true, async (context) => {
    let markup = '';
    const page = await context.newPage();
    await page.route(`${portalAddress}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="vi"><meta charset="utf-8">${markup}</html>`,
      }),
    );
    for (const one of shown) {
      markup = one.markup;
      await page.goto(`${portalAddress}/${one.name}`);
      await test.step(one.name, () => look(page, one));
    }
  });
}

test('every criterion with fields of its own gets a badge on portals met for the first time', async () => {
  const recognised = pages.filter(({ codes, expected }) => expected.recognised && codes.length > 0);
  await visit(recognised, async (page, { codes }) => {
    for (const code of codes) await expect.poll(() => badges(page, code), { message: code }).toBe(1);
  });
});

test('pages that are no report to be filled in get none, and a panel that says so', async () => {
  const others = pages.filter(({ expected }) => !expected.recognised);
  await visit(others, async (page) => {
    await expect(panelFrame(page).locator('[data-portal="unrecognised"]')).toBeAttached();
    await expect(page.locator('soat-cchc-badge')).toHaveCount(0);
  });
});

/** How many badges of a criterion stand in the page and its frames. */
async function badges(page: Page, code: string): Promise<number> {
  const selector = `soat-cchc-badge[data-criterion="${code}"]`;
  const counts = await Promise.all(page.frames().map((frame) => frame.locator(selector).count()));
  return counts.reduce((all, count) => all + count, 0);
}
