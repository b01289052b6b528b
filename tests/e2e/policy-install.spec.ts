import { installJson, settingsJson } from '../../scripts/policies/linux.ts';
import { expect, test } from './harness.ts';
import { isolatedChromium } from './isolated-policies.ts';
import { openOptions } from './options-steps.ts';
import { servePackage } from './packed-extension.ts';
import { chromium as configured } from './paths.ts';

const chromium = configured ?? '/usr/bin/chromium';

test('the Linux policies install the extension from a server of one’s own, with its settings, and update it', async ({
  desk,
}) => {
  test.setTimeout(240_000);
  await using served = await servePackage(chromium, '9.0.1');
  const settings = { locked: { retentionDays: 90 }, defaults: { language: 'en' } };
  await using isolated = await isolatedChromium(chromium, {
    'install.json': installJson(served.id, served.updateUrl),
    'settings.json': settingsJson(served.id, settings),
  });
  test.skip(isolated.refusal !== null, isolated.refusal ?? '');

  const launch = { extension: false, executable: isolated.executable } as const;
  await desk.launch(launch);
  const worker = await desk.serviceWorker();
  expect(new URL(worker.url()).host).toBe(served.id);
  expect(await worker.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.0.1');
  const page = await openOptions(desk);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Options of Soát CCHC');
  await expect(page.locator('[name=retention]')).toBeDisabled();
  await expect(page.locator('[name=retention]')).toHaveValue('90');

  await served.release('9.0.2');
  const status = await worker.evaluate(() => chrome.runtime.requestUpdateCheck());
  expect(status).toMatchObject({ status: 'update_available', version: '9.0.2' });
});
