import { sha256 } from '../portal/store.ts';
import { expect, MARKUPS, test, users } from './harness.ts';
import { expectOffers, failSaves, keptDrafts, restoreAll, saveEachInDialog } from './drafts-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

const EXPLANATION = 'Đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2026.';
const FILE = {
  name: '1.4_so 12KH-UBND_Ke hoach CCHC.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%âãÏÓ\ntrailer << >>\n%%EOF\n'),
};
/** Score and explanation of 1.1.1, a score, a cleared explanation and a file. */
const ALL = 5;
const CRITERIA = 4;

for (const markup of MARKUPS) {
  test.describe(`a crash on the ${markup} markup`, () => {
    test.use({ markup });
    test.setTimeout(120_000);

    test('half a second after the last key loses nothing: scores of one character, cleared fields and files come back', async ({
      desk,
    }) => {
      const { leader } = users;
      assignAll(desk.portal);
      desk.portal.procedure.enter(leader, '1.2', { score: '0,5', explanation: 'Chưa tự kiểm tra.' });
      const typing = await desk.openReport();
      await badgeOf(typing.page, '1.1.1').waitFor();
      await failSaves(typing.page);
      await typing.driver.typeExplanation('1.2', '');
      await typing.driver.chooseFiles('1.4', [FILE]);
      await typing.driver.typeScore('1.1.2', '1');
      await typing.driver.typeScore('1.1.1', '0');
      await typing.driver.typeExplanation('1.1.1', EXPLANATION);
      await typing.page.waitForTimeout(500);
      await desk.killBrowser();

      const asked = await desk.openReport();
      await expectOffers(asked.panel, ALL);
      await asked.panel.locator('.pill').click();
      await asked.panel.getByRole('button', { name: 'Để sau' }).click();
      await desk.closeBrowser();

      const { page, driver, panel } = await desk.openReport();
      await expectOffers(panel, ALL);
      await restoreAll(panel);
      if (markup === 'spa') await saveEachInDialog(page, panel, CRITERIA);
      else {
        await expect(panel.locator('.restore-progress')).toContainText('bản nháp vào trang', {
          timeout: 30_000,
        });
        await driver.upload('1.4');
      }
      await expect
        .poll(() => desk.portal.entry('1.1.1'))
        .toMatchObject({ score: '0', explanation: EXPLANATION });
      await expect.poll(() => desk.portal.entry('1.1.2').score).toBe('1');
      await expect.poll(() => desk.portal.entry('1.2').explanation).toBe('');
      expect(desk.portal.entry('1.2').score).toMatch(/^0[,.]5$/);
      await expect
        .poll(() => desk.portal.entry('1.4').files)
        .toMatchObject([{ name: FILE.name, sha256: sha256(FILE.buffer) }]);

      expect(await keptDrafts(desk)).toBeGreaterThan(0);
      await driver.openReport();
      await expectOffers(panel, 0);
      await expect.poll(() => keptDrafts(desk)).toBe(0);
    });
  });
}
