import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { portalHost, ssoHost } from '../portal/sso.ts';
import { expect, test, users } from './harness.ts';
import { fixture, openPanel } from './panel-steps.ts';
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

test('over a whole round of work nothing is asked of any host but the portal, and by the extension its clock alone', async ({
  desk,
}) => {
  test.slow();
  const log = join(mkdtempSync(join(tmpdir(), 'soat-cchc-net-')), 'net.json');
  assignAll(desk.portal);
  desk.portal.procedure.enter(users.leader, '1.1.1', { score: '1', explanation: 'Đã thực hiện đầy đủ' });
  await desk.launch({ netLog: log });
  const extension = `chrome-extension://${new URL((await desk.serviceWorker()).url()).host}`;
  const { page, driver, panel } = await desk.openReport();
  await driver.chooseFiles('1.1.1', [
    fixture('kinds/report.docx'),
    fixture('demo/2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf'),
  ]);
  await expect(badgeOf(page, '1.1.1')).toHaveAttribute('data-outcome', 'error');
  await openPanel(panel);
  await expect(panel.locator('[data-rule="signature.valid"]')).toBeAttached(JUDGED);
  const other = await desk.context.newPage();
  for (const name of ['welcome', 'guide', 'options', 'popup', 'folder', 'receipt']) {
    await other.goto(`${extension}/${name}.html`);
    await expect(other.locator('main')).toBeVisible();
  }
  await other.close();
  await driver.sendButton().click();
  await sendAnyway(panel);
  await page.waitForTimeout(1000);
  await desk.closeBrowser();

  const web = requestsIn(log).filter(({ url }) => /^(https?|wss?):$/.test(url.protocol));
  const asked = web.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
  expect(asked.map(({ url }) => url.href)).toEqual([]);
  const fromPages = web.filter(({ initiator }) => initiator.startsWith('http'));
  expect(fromPages.map(({ url }) => url.hostname)).toContain(portalHost);
  for (const { url } of fromPages) expect([portalHost, ssoHost]).toContain(url.hostname);
  expect(fromPages.filter(({ method }) => method === 'HEAD').length).toBeLessThanOrEqual(1);
  expect([...new Set(fromPages.map(({ method }) => method))].sort()).toEqual(['GET', 'HEAD', 'POST']);
});
