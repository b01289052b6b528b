import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright/test';
import * as z from 'zod/mini';
import { portalHost, ssoHost } from '../portal/sso.ts';
import { keptDrafts, pressSeen, RESTORE_ALL } from './drafts-steps.ts';
import { expect, test, users, type Desk } from './harness.ts';
import { criterionIn, fixture, openPanel } from './panel-steps.ts';
import { assignAll, badgeOf, sendAnyway } from './steps.ts';

/** Chromium's log of its network, as far as it is read here. */
const logSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({
      type: z.number(),
      params: z.optional(
        z.object({
          url: z.optional(z.string()),
          method: z.optional(z.string()),
          initiator: z.optional(z.string()),
        }),
      ),
    }),
  ),
});

interface Sent {
  url: URL;
  method: string;
  initiator: string;
}

/** Every page of the extension beside its panel. */
const PAGES = ['welcome', 'guide', 'options', 'popup', 'folder', 'receipt', 'review', 'support'];

const asLine = ({ method, url }: Sent): string => `${method} ${url.hostname}${url.pathname}`;

/** Reading a file loads pdf.js and the engine first. */
const JUDGED = { timeout: 45_000 };

/** Every request that the browser sent, with the origin that asked for it. */
function requestsIn(path: string): Sent[] {
  const { constants, events } = logSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events.flatMap(({ type, params }) =>
    type === started && params?.url
      ? [{ url: new URL(params.url), method: params.method ?? '', initiator: params.initiator ?? '' }]
      : [],
  );
}

/** What an officer has uploaded from another machine: only the portal has its bytes. */
const UPLOADED = fixture('demo/1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf');

/** A round of work on the portal, with the extension's own parts of it where it is there; gives what pages asked of the web. */
async function workThrough(desk: Desk, extension: boolean): Promise<Sent[]> {
  const netLog = join(mkdtempSync(join(tmpdir(), 'soat-cchc-net-')), 'net.json');
  await desk.launch({ netLog, extension });
  const { page, driver, panel } = await desk.openReport();
  await driver.chooseFiles('1.1.2', [
    fixture('kinds/report.docx'),
    fixture('demo/2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf'),
  ]);
  await driver.chooseFiles('2.3', [fixture('scan/scan.pdf', 'scan0012.pdf')]);
  await driver.typeScore('1.1.1', '1');
  if (extension) await useExtension(desk, page, panel);
  await (await driver.explanationField('3.5')).fill('Đã rà soát 12 thủ tục.');
  if (extension) await expect.poll(() => keptDrafts(desk)).toBeGreaterThan(0);
  await driver.openReport();
  if (extension) {
    await pressSeen(panel, RESTORE_ALL);
    await expect(await driver.explanationField('3.5')).toHaveValue('Đã rà soát 12 thủ tục.');
  }
  await driver.sendButton().click();
  if (extension) await sendAnyway(panel);
  await driver.confirmSend();
  await page.waitForTimeout(1000);
  await desk.closeBrowser();
  // What the browser asks for by itself, of its maker, names no origin.
  const byPages = requestsIn(netLog).filter(({ initiator }) => /^(https?|chrome-extension):/.test(initiator));
  return byPages.filter(({ url }) => /^(https?|wss?):$/.test(url.protocol));
}

/** Has files judged and a scan read, the uploaded ones read again, and every page of the extension opened. */
async function useExtension(desk: Desk, page: Page, panel: FrameLocator): Promise<void> {
  await expect(badgeOf(page, '1.1.2')).toHaveAttribute('data-outcome', 'error');
  await openPanel(panel);
  await expect(criterionIn(panel, '1.1.2').locator('[data-rule="signature.valid"]')).toBeAttached(JUDGED);
  const scan = criterionIn(panel, '2.3').getByRole('button', { name: /^Đổi thành «2\.3_so 25BC-UBND_/ });
  await expect(scan).toBeVisible(JUDGED);
  await panel.getByRole('button', { name: 'Soát tệp đã nộp' }).click();
  await expect(panel.getByText('Đã soát xong 1 tệp.')).toBeVisible(JUDGED);
  const other = await desk.context.newPage();
  for (const name of PAGES) {
    await other.goto(new URL(`/${name}.html`, (await desk.serviceWorker()).url()).href);
    await expect(other.locator('main')).toBeVisible();
  }
  await other.close();
  await page.bringToFront();
}

test('over a whole round of work the extension adds two requests, both to the portal: its clock, and each uploaded file on a click', async ({
  desk,
}) => {
  test.setTimeout(240_000);
  assignAll(desk.portal);
  desk.portal.procedure.attach(users.leader, '1.2', '1.2_so 05KH-UBND_KH CCHC.pdf', UPLOADED.buffer);
  const without = await workThrough(desk, false);
  desk.portal.procedure.report(users.leader).submittedAt = null;
  const all = await workThrough(desk, true);

  expect(all.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  const hosts = new Set(all.map(({ url }) => url.hostname));
  expect([...hosts].sort()).toEqual([portalHost, ssoHost].sort());
  // One by one: a request that the page sends too counts where it is sent once more. Of what may be cached the browser
  // itself decides how often it is asked for.
  const left = without.map(asLine);
  const added = all.map(asLine).filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0 && !/^GET .+\.(css|ico)$/.test(line)) left.splice(at, 1);
    return at < 0;
  });
  expect(added.sort()).toEqual([`GET ${portalHost}/TaiTep.ashx`, `HEAD ${portalHost}/Content/Site.css`]);
});
