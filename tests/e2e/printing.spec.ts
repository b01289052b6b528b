import { expect, MARKUPS, test, type Desk } from './harness.ts';
import { openPanel } from './panel-steps.ts';
import { printed, type Sheet } from './printed.ts';
import { assignAll, badgeOf } from './steps.ts';

/** Prints the report: without the extension, or with badges, the panel as a pill, and open. */
async function print(desk: Desk, extension: boolean): Promise<Sheet[][]> {
  await desk.launch({ extension });
  const { page, panel } = await desk.openReport();
  const sheets: Sheet[][] = [];
  if (extension) {
    await badgeOf(page, '1.1.1').waitFor();
    await panel.locator('.pill').waitFor();
  }
  sheets.push(await printed(page));
  if (extension) {
    await openPanel(panel);
    sheets.push(await printed(page));
    // What was hidden for the paper is there again.
    await expect(badgeOf(page, '1.1.1')).toBeVisible();
    await expect(panel.locator('[data-criterion]').first()).toBeVisible();
  }
  await desk.closeBrowser();
  return sheets;
}

for (const markup of MARKUPS) {
  test.describe(`on the ${markup} markup`, () => {
    test.use({ markup });
    test.setTimeout(90_000);

    test('the printed report is the portal’s own: no badge, no panel, and everything in its place', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      const [without] = await print(desk, false);
      expect(without?.flatMap(({ texts }) => texts).join(' ')).toContain('CCHC');
      const [beside, open] = await print(desk, true);
      expect(beside).toEqual(without);
      expect(open).toEqual(without);
    });
  });
}
