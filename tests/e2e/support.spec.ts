import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright/test';
import { expect, test, users, type Desk } from './harness.ts';
import { wrongWith } from './looks.ts';
import { openPanel } from './panel-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

/** Presses a button of the panel that opens a page of its own. */
async function openBy(desk: Desk, panel: FrameLocator, name: string): Promise<Page> {
  const [opened] = await Promise.all([
    desk.context.waitForEvent('page'),
    panel.getByRole('button', { name, exact: true }).click(),
  ]);
  return opened;
}

async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  return await readFile(await download.path(), 'utf8');
}

test('the structure of the page and a problem are shown before they are saved, without values and names', async ({
  desk,
}) => {
  assignAll(desk.portal);
  desk.portal.procedure.enter(users.leader, '1.1.1', { score: '1,75', explanation: 'Lời giải trình kín' });
  const { page, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await openPanel(panel);

  const structure = await openBy(desk, panel, 'Xuất cấu trúc trang');
  const shown = structure.getByRole('region', { name: 'Nội dung tệp' });
  await expect(shown).toContainText('page: recognised (form)');
  await structure.screenshot({ path: 'test-results/support-structure.png' });
  expect(await wrongWith(structure)).toEqual([]);
  const text = await saved(structure);
  expect(text).toBe(await shown.textContent());
  expect(text).toContain('giai trinh');
  for (const secret of ['1,75', 'Lời giải trình kín', users.leader.name, users.leader.unit.name])
    expect(text).not.toContain(secret);

  const worker = await desk.serviceWorker();
  await worker.evaluate(() => void Promise.reject(new TypeError('Lời giải trình kín')));
  const problem = await openBy(desk, panel, 'Báo lỗi');
  await expect(problem.getByRole('region', { name: 'Nội dung tệp' })).toContainText('background TypeError');
  expect(await wrongWith(problem)).toEqual([]);
  expect(await saved(problem)).not.toContain('Lời giải trình kín');
});

test('a problem is told from the options and the toolbar’s window too, where no panel comes up', async ({
  desk,
}) => {
  await desk.launch();
  const receipt = await desk.context.newPage();
  const base = (await desk.serviceWorker()).url();
  const own = (name: string) => new URL(`/${name}.html`, base).href;
  await receipt.goto(own('receipt'));
  await receipt.evaluate(() => void Promise.reject(new RangeError('Lời giải trình kín')));
  for (const name of ['options', 'popup']) {
    const from = await desk.context.newPage();
    await from.goto(own(name));
    const [problem] = await Promise.all([
      desk.context.waitForEvent('page'),
      from.getByRole('link', { name: 'Báo lỗi', exact: true }).click(),
    ]);
    const shown = problem.getByRole('region', { name: 'Nội dung tệp' });
    await expect(shown).toContainText('receipt RangeError');
    await expect(shown).not.toContainText('Lời giải trình kín');
    await from.screenshot({ path: `test-results/support-from-${name}.png`, fullPage: true });
    expect(await wrongWith(from)).toEqual([]);
  }
});
