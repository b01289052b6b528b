import { checkFiles, filesNamed, openFolderCheck, rowOf } from './folder-steps.ts';
import { expect, test } from './harness.ts';

test('scans in JPEG 2000 and JBIG2 are decoded, looked at and read', async ({ desk }) => {
  await desk.launch();
  const page = await openFolderCheck(desk);
  await checkFiles(
    page,
    filesNamed({ '2.3_mau.pdf': 'scan/scan-jpeg2000.pdf', '2.3_den trang.pdf': 'scan/scan-jbig2.pdf' }),
  );
  const [colour, black] = [rowOf(page, '2.3_mau.pdf'), rowOf(page, '2.3_den trang.pdf')];
  await expect(colour.locator('[data-rule="scan.used"]')).toBeVisible();
  await expect(colour.locator('[data-rule^="scan.quality"], [data-rule="scan.seal-missing"]')).toHaveCount(0);
  await expect(black.locator('[data-rule="scan.quality"]')).toContainText('đen trắng');
  for (const row of [colour, black])
    await expect(row.locator('.proposed')).toContainText('2.3_so 25BC-UBND_', { timeout: 30_000 });
});
