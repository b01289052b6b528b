import { expect, test, users, type Desk } from './harness.ts';
import { assignAll, badgeOf } from './steps.ts';

test.describe('on the Angular markup', () => {
  test.use({ markup: 'angular' });
  test.setTimeout(90_000);

  /** Opens the portal’s own modal, and tells what keys do there. */
  async function useModal(desk: Desk, extension: boolean): Promise<string[]> {
    await desk.launch({ extension });
    const { page, driver } = await desk.openReport(users.leader);
    if (extension) await badgeOf(page, '1.1.1').waitFor();
    const heard: string[] = [];
    await page.exposeFunction('hear', (said: string) => heard.push(said));
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        const hear = (globalThis as unknown as { hear: (said: string) => void }).hear;
        if (event.altKey || event.key === 'Escape') hear(`${event.key} ${event.defaultPrevented}`);
      });
    });
    await page.keyboard.press('Alt+s');
    await (await driver.scoreField('1.1.1')).waitFor();
    const modal = page.locator('mat-dialog-container');
    for (let at = 0; at < 12; at += 1) {
      await page.keyboard.press('Tab');
      const inside = await modal.evaluate((dialog) => dialog.contains(document.activeElement));
      heard.push(`Tab ${inside}`);
    }
    await modal.getByRole('button', { name: 'Lưu' }).focus();
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'hidden' });
    await desk.closeBrowser();
    return heard;
  }

  test('the portal’s own shortcuts, and Tab and Escape in its own modal, do what they do without the extension', async ({
    desk,
  }) => {
    assignAll(desk.portal);
    const without = await useModal(desk, false);
    expect(without).toContain('s false');
    expect(without).toContain('Tab true');
    expect(await useModal(desk, true)).toEqual(without);
  });
});
