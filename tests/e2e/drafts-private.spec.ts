import type { Page } from 'playwright/test';
import { driverFor, portalAddress, signIn } from '../portal/drive.ts';
import { users } from '../portal/users.ts';
import { panelFrame } from './browser.ts';
import { expectOffers, failSaves, readDrafts, restoreAll } from './drafts-steps.ts';
import { expect, test, type Desk } from './harness.ts';
import { assignAll } from './steps.ts';

const CODE = '1.1.1';
const TYPED = 'Gõ trong cửa sổ ẩn danh.';

/** The part of the browser's own interface to the page of extensions that is needed here. */
interface Developer {
  updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

/** Allows the extension in private windows, as a person does on the browser's page of extensions. */
async function allowInPrivate(desk: Desk): Promise<void> {
  const extensionId = new URL((await desk.serviceWorker()).url()).host;
  const page = await desk.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as typeof chrome & { developerPrivate: Developer };
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  const isAllowed = async () => {
    const worker = await desk.serviceWorker();
    return worker.evaluate(() => chrome.extension.isAllowedIncognitoAccess()).catch(() => false);
  };
  await expect.poll(isAllowed).toBe(true);
  await page.close();
}

async function openPrivate(desk: Desk): Promise<Page> {
  const worker = await desk.serviceWorker();
  const opened = desk.context.waitForEvent('page');
  await worker.evaluate((url) => chrome.windows.create({ incognito: true, url }), `${portalAddress}/`);
  return await opened;
}

test('in a private window that the extension is allowed in, what was typed is kept and outlives the window', async ({
  desk,
}) => {
  assignAll(desk.portal);
  await desk.launch();
  await allowInPrivate(desk);
  const secret = await openPrivate(desk);
  await signIn(secret, users.leader);
  const secretDriver = driverFor(secret, desk.markup);
  await secretDriver.openReport();
  await expect(panelFrame(secret).locator('.pill')).toBeVisible();
  await failSaves(secret);
  await secretDriver.typeExplanation(CODE, TYPED);
  await expect.poll(() => readDrafts(desk)).toMatchObject([{ criterion: CODE, value: TYPED }]);
  await secret.close();

  const page = await desk.context.newPage();
  await signIn(page, users.leader);
  const driver = driverFor(page, desk.markup);
  await driver.openReport();
  const panel = panelFrame(page);
  await expectOffers(panel, 1);
  await restoreAll(panel);
  await driver.save(CODE);
  expect(desk.portal.entry(CODE).explanation).toBe(TYPED);
});
