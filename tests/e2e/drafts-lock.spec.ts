import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectOffers, failSaves, keptDrafts, pressSeen, RESTORE_ALL } from './drafts-steps.ts';
import { expect, test } from './harness.ts';
import { wrongWith } from './looks.ts';
import { assignAll, badgeOf } from './steps.ts';

const PASSPHRASE = 'Mật khẩu của phường 2026';
/** Words that cannot be made shorter, so that they stand in the database's files as they were typed. */
const BEFORE = 'Rà soát QzX7kPw9Lm2vB';
const WHILE_OPEN = 'Rà soát Hn4tYc8RsJd6W';
const WHILE_LOCKED = 'Rà soát Vb3gMx5FqUe1Z';
const FILE = {
  name: '1.4_so 12KH-UBND_Ke hoach Tp9yGk2NwCa7.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\nXr6hDz4LbSv8\n%%EOF\n'),
};

/** Which of some words stand in the files of the extension's own storage, in any of the codings it may have. */
async function foundOnDisk(profile: string, words: readonly string[]): Promise<string[]> {
  const bytes: Buffer[] = [];
  for (const folder of ['IndexedDB', 'Local Extension Settings', 'Sync Extension Settings']) {
    const inside = join(profile, 'Default', folder);
    const entries = await readdir(inside, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isFile()) bytes.push(await readFile(join(entry.parentPath, entry.name)));
    }
  }
  const all = Buffer.concat(bytes);
  return words.filter((word) => all.includes(word, 0, 'utf8') || all.includes(word, 0, 'utf16le'));
}

const tokenOf = (text: string): string => text.split(' ').at(-1)?.replace('.pdf', '') ?? '';

test('drafts locked by a passphrase are unreadable on disk, and nothing typed meanwhile is lost', async ({
  desk,
}, info) => {
  test.setTimeout(120_000);
  const profile = info.outputPath('profile');
  assignAll(desk.portal);
  await desk.launch({ profile });
  const first = await desk.openReport();
  await badgeOf(first.page, '1.1.1').waitFor();
  await failSaves(first.page);
  await first.driver.typeExplanation('1.1.1', BEFORE);
  await expect.poll(() => keptDrafts(desk)).toBe(1);
  expect(await foundOnDisk(profile, [tokenOf(BEFORE)])).toEqual([tokenOf(BEFORE)]);

  const worker = await desk.serviceWorker();
  const options = await desk.context.newPage();
  await options.goto(new URL('/options.html', worker.url()).href);
  const lock = options.locator('[data-lock]');
  await lock.getByLabel('Mật khẩu khóa').fill(PASSPHRASE);
  await lock.getByLabel('Nhập lại mật khẩu').fill(PASSPHRASE);
  await lock.getByRole('button', { name: 'Bật khóa' }).click();
  await expect(lock).toHaveAttribute('data-lock', 'open', { timeout: 20_000 });
  expect(await wrongWith(options)).toEqual([]);
  await options.close();
  await expect.poll(() => foundOnDisk(profile, [tokenOf(BEFORE)])).toEqual([]);
  await first.driver.typeExplanation('1.1.2', WHILE_OPEN);
  await first.driver.chooseFiles('1.4', [FILE]);
  await expect.poll(() => keptDrafts(desk)).toBe(3);
  await desk.killBrowser();
  const words = [WHILE_OPEN, FILE.name, FILE.buffer.toString().slice(9, 21)].map(tokenOf);
  expect(await foundOnDisk(profile, words)).toEqual([]);

  await desk.launch({ profile });
  const locked = await desk.openReport();
  await badgeOf(locked.page, '1.2').waitFor();
  await expect(locked.panel.getByText('Bản nháp đang khóa')).toBeVisible();
  await expectOffers(locked.panel, 0);
  await failSaves(locked.page);
  await locked.driver.typeExplanation('1.2', WHILE_LOCKED);
  await locked.page.waitForTimeout(1000);
  await desk.killBrowser();
  expect(await foundOnDisk(profile, [...words, tokenOf(WHILE_LOCKED)])).toEqual([]);

  await desk.launch({ profile });
  const { page, driver, panel } = await desk.openReport();
  await panel.locator('.pill').click();
  const opening = desk.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Mở khóa…' }).click();
  const asked = await opening;
  await asked.getByLabel('Mật khẩu khóa').fill(PASSPHRASE);
  await asked.getByRole('button', { name: 'Mở khóa' }).click();
  await expect(asked.locator('[data-lock]')).toHaveAttribute('data-lock', 'open', { timeout: 20_000 });
  await expect(asked.locator('[data-report]')).toContainText('3 bản nháp, 1 tệp');
  await page.bringToFront();
  await expectOffers(panel, 4);
  await pressSeen(panel, RESTORE_ALL);
  await expect(await driver.explanationField('1.2')).toHaveValue(WHILE_LOCKED);
  await expect(await driver.explanationField('1.1.1')).toHaveValue(BEFORE);
});
