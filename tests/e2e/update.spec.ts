import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import * as z from 'zod/mini';
import { expectOffers, failSaves } from './drafts-steps.ts';
import { expect, test } from './harness.ts';
import { openPanel } from './panel-steps.ts';
import { extensionFolder } from './paths.ts';
import { assignAll, badgeOf } from './steps.ts';

const TYPED = 'Đã ban hành Kế hoạch số 05/KH-UBND ngày 10/01/2023.';
const PACK = {
  formatVersion: 1,
  id: 'hue-2026',
  title: 'Bộ tiêu chí 2026',
  portals: [],
  rounds: [],
  criteria: [],
  thresholds: { maxFileBytes: null },
};

const IN_FORCE = 'Đang dùng: Bộ tiêu chí 2026';

/** Gives the build in a folder another version, as unpacking a later one over it does. */
async function setVersion(folder: string, version: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = z.parse(z.record(z.string(), z.unknown()), JSON.parse(await readFile(path, 'utf8')));
  await writeFile(path, JSON.stringify({ ...manifest, version }));
}

async function openOptions(page: Page, id: string): Promise<void> {
  await page.goto(`chrome-extension://${id}/options.html`);
  await expect(page.getByRole('heading', { name: 'Tùy chọn của Soát CCHC' })).toBeVisible();
}

test('a later version that is unpacked over the former one keeps drafts, pack, round and language', async ({
  desk,
}, info) => {
  test.slow();
  const build = info.outputPath('build');
  await cp(extensionFolder, build, { recursive: true });
  await setVersion(build, '0.0.1');
  assignAll(desk.portal);
  await desk.launch({ build });
  const id = new URL((await desk.serviceWorker()).url()).hostname;
  const options = await desk.context.newPage();
  await openOptions(options, id);
  await options.getByLabel('Nhập bộ khác (tệp JSON)').setInputFiles({
    name: 'bo-tieu-chi.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(PACK)),
  });
  await options.getByRole('button', { name: 'Dùng bộ này' }).click();
  await expect(options.getByText(IN_FORCE)).toBeVisible();
  const round = options.getByRole('region', { name: 'Đợt tự đánh giá' });
  await round.getByLabel('Tên đợt').fill('Tự đánh giá năm 2026');
  await round.getByLabel('Hạn gửi').fill('2036-12-05T17:00');
  await round.getByRole('button', { name: 'Lưu đợt' }).click();
  await expect(round.getByText('Đã lưu.')).toBeVisible();
  await options.close();
  const first = await desk.openReport();
  await badgeOf(first.page, '1.1.1').waitFor();
  await failSaves(first.page);
  await first.driver.typeExplanation('1.1.1', TYPED);
  await first.page.waitForTimeout(1000);
  await desk.closeBrowser();

  await setVersion(build, '0.9.0');
  await desk.launch({ build });
  const worker = await desk.serviceWorker();
  expect(new URL(worker.url()).hostname).toBe(id);
  await expect.poll(() => worker.evaluate(() => chrome.runtime.getManifest().version)).toBe('0.9.0');
  const again = await desk.openReport();
  await openPanel(again.panel);
  await expectOffers(again.panel, 1);
  await expect(again.panel.getByRole('timer')).toHaveAttribute('data-deadline', '2036-12-05T17:00:00+07:00');
  await expect(again.panel.getByText(TYPED)).toBeVisible();
  await openOptions(again.page, id);
  await expect(again.page.getByText(IN_FORCE)).toBeVisible();
  expect(desk.context.pages().filter((page) => page.url().endsWith('/welcome.html'))).toEqual([]);
});
