import { readFile } from 'node:fs/promises';
import { EXTENSION_ID, UPDATE_URL } from '../../scripts/policies/browsers.ts';
import { expect, test } from './harness.ts';
import { isolatedChromium } from './isolated-policies.ts';
import { openOptions } from './options-steps.ts';
import { servePackage, type ServedPackage } from './packed-extension.ts';
import { chromium as configured, root } from './paths.ts';

const chromium = configured ?? '/usr/bin/chromium';

/** Without it a browser lets no tool look into an extension that a policy installed, not even this test. */
const TOOLS_ALLOWED = JSON.stringify({ DeveloperToolsAvailability: 1 });

/** A policy of `docs/policies/linux`, for a package with a key and a server of its own. */
async function published(name: string, { id, updateUrl }: ServedPackage): Promise<string> {
  const policy = await readFile(`${root}/docs/policies/linux/${name}`, 'utf8');
  return policy.replaceAll(EXTENSION_ID, id).replaceAll(UPDATE_URL, updateUrl);
}

test('the Linux policies install the extension from a server of one’s own, set it up, and update it', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  test.skip(
    !chromium.startsWith('/usr/bin/'),
    'Only the system’s own Chromium reads policies where they are put.',
  );
  await using served = await servePackage(chromium, '9.0.1');
  await using isolated = await isolatedChromium(chromium, {
    'install.json': await published('soat-cchc-install.json', served),
    'settings.json': await published('soat-cchc-settings.json', served),
    'test.json': TOOLS_ALLOWED,
  });
  test.skip(isolated.refusal !== null, isolated.refusal ?? '');

  await desk.launch({ extension: false, executable: isolated.executable, fetchesExtensions: true });
  const worker = await desk.serviceWorker();
  expect(new URL(worker.url()).host).toBe(served.id);
  expect(await worker.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.0.1');
  const { installType, mayDisable } = await worker.evaluate(() => chrome.management.getSelf());
  expect({ installType, mayDisable }).toEqual({ installType: 'admin', mayDisable: false });
  const page = await openOptions(desk);
  await expect(page.locator('[name=retention]')).toBeDisabled();
  await expect(page.locator('[name=retention]')).toHaveValue('365');

  await served.release('9.0.2');
  const fetched = await page.evaluate(async () => {
    const available = new Promise<string>((resolve) =>
      chrome.runtime.onUpdateAvailable.addListener(({ version }) => resolve(version)),
    );
    await chrome.runtime.requestUpdateCheck();
    return available;
  });
  expect(fetched).toBe('9.0.2');
  const updated = desk.context.waitForEvent('serviceworker');
  await page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  expect(await (await updated).evaluate(() => chrome.runtime.getManifest().version)).toBe('9.0.2');
});
