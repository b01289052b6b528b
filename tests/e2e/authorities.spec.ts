import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { checkFiles, filesNamed, openFolderCheck } from './folder-steps.ts';
import { expect, test } from './harness.ts';
import { wrongWith } from './looks.ts';
import { setPolicy } from './managed-policy.ts';
import { openOptions } from './options-steps.ts';
import { criterionIn, fixture, openPanel } from './panel-steps.ts';
import { root } from './paths.ts';
import { assignAll, badgeOf } from './steps.ts';

const SIGNED = '2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf';
const ROOT = 'RootCA MẪU';

const certificate = (path: string) => readFileSync(`${root}/tests/fixtures/${path}`);
const asFile = (name: string, buffer: Buffer) => ({ name, mimeType: '', buffer });

const section = (page: Page) => page.getByRole('region', { name: 'Cơ quan chứng thực được tin cậy' });
const listed = (page: Page) => section(page).getByRole('listitem');

async function importFile(page: Page, name: string, content: Buffer): Promise<void> {
  await section(page)
    .getByLabel(/^Nhập chứng thư/)
    .setInputFiles([asFile(name, content)]);
}

const ofCertificates = (within: Page | Locator) => within.locator('[data-rule="signature.certificate"]');

test.describe('trusted authorities in the options page', () => {
  test.beforeEach(async ({ desk }) => {
    await desk.launch();
  });

  test('importing a root changes what is said of signers, here and in the folder check, and removing it changes it back', async ({
    desk,
  }) => {
    assignAll(desk.portal);
    const { page, driver, panel } = await desk.openReport();
    await badgeOf(page, '2.3').waitFor();
    await driver.chooseFiles('2.3', [fixture(`demo/${SIGNED}`)]);
    await openPanel(panel);
    await expect(criterionIn(panel, '2.3').locator('[data-rule="signature.valid"]')).toBeVisible();
    const verdict = panel.locator('[data-rule="signature.certificate"]');
    await expect(verdict).toHaveAttribute('data-outcome', 'review');
    await expect(verdict).toContainText('tự khai');

    const options = await openOptions(desk);
    await importFile(
      options,
      'ca.pem',
      Buffer.concat([certificate('pki/root.crt.pem'), certificate('pki/issuing.crt.pem')]),
    );
    await expect(section(options).getByRole('status')).toHaveText('Đã nhập 2 chứng thư.');
    await expect(listed(options)).toHaveCount(2);
    await expect(listed(options).first()).toContainText(`${ROOT} (chứng thư gốc)`);
    await expect(verdict).toHaveAttribute('data-outcome', 'pass');
    await expect(verdict).toContainText(ROOT);
    await expect(verdict).toContainText('thu hồi');

    const folder = await openFolderCheck(desk);
    await checkFiles(folder, filesNamed({ [SIGNED]: `demo/${SIGNED}` }));
    await expect(ofCertificates(folder)).toHaveAttribute('data-outcome', 'pass');

    await listed(options).first().getByRole('button').click();
    await expect(listed(options)).toHaveCount(1);
    await expect(listed(options)).toContainText('chưa có chứng thư gốc');
    await expect(verdict).toHaveAttribute('data-outcome', 'review');
    await expect(verdict).toContainText('không dẫn đến');
    await expect(ofCertificates(folder)).toHaveAttribute('data-outcome', 'review');
  });

  test('a file that holds no authority is refused with the reason, by keyboard too, and the page passes axe-core', async ({
    desk,
  }) => {
    const page = await openOptions(desk);
    const problem = section(page).getByRole('alert');
    await importFile(page, 'ký.pem', certificate('pki/leader.crt.pem'));
    await expect(problem).toContainText('Nguyễn Văn An');
    await importFile(page, 'khoá.p12', certificate('chains/with-key.p12'));
    await expect(problem).toContainText('khóa bí mật');
    await importFile(page, 'a.pdf', fixture(`demo/${SIGNED}`).buffer);
    await expect(problem).toContainText('Không đọc được');
    await importFile(page, 'bundle.p7b', certificate('chains/bundle.p7b'));
    await expect(problem).toHaveCount(0);
    await expect(listed(page)).toHaveCount(2);
    await importFile(page, 'root.cer', certificate('chains/root.cer'));
    await expect(problem).toContainText('đã có trong danh sách');

    await section(page)
      .getByRole('button', { name: /^Bỏ chứng thư RootCA GIẢ ĐỊNH/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(listed(page)).toHaveCount(1);
    await expect(section(page).getByRole('heading', { level: 2 })).toBeFocused();
    expect(await wrongWith(page)).toEqual([]);
  });
});

test('authorities of a managed policy are in force and shown as such, locked or proposed', async ({
  desk,
}) => {
  const authorities = ['root', 'issuing'].map((name) => certificate(`pki/${name}.crt.pem`).toString());
  await using policy = await setPolicy({ locked: { authorities } });
  test.skip(policy.refusal !== null, policy.refusal ?? '');

  await desk.launch({ build: policy.folder });
  let page = await openOptions(desk);
  await expect(section(page)).toContainText('Danh sách này do đơn vị quản lý đặt, không sửa được ở đây.');
  await expect(listed(page)).toHaveCount(2);
  await expect(section(page).getByRole('button')).toHaveCount(0);
  const folder = await openFolderCheck(desk);
  await checkFiles(folder, filesNamed({ [SIGNED]: `demo/${SIGNED}` }));
  await expect(ofCertificates(folder)).toHaveAttribute('data-outcome', 'pass');
  await desk.closeBrowser();

  await policy.change({ defaults: { authorities } });
  await desk.launch({ build: policy.folder });
  page = await openOptions(desk);
  await expect(section(page)).toContainText('khi sửa, máy này dùng danh sách riêng');
  await listed(page).first().getByRole('button').click();
  await expect(listed(page)).toHaveCount(1);
  await section(page).getByRole('button', { name: 'Dùng lại danh sách do đơn vị quản lý đặt' }).click();
  await expect(listed(page)).toHaveCount(2);
});
