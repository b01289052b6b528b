import { expect, test } from './harness.ts';
import { criterionIn, fixture, openPanel } from './panel-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

const SCAN = 'scan/scan.pdf';
const PROPOSED = /^Đổi thành «2\.3_so 25BC-UBND_.+\.pdf»$/;

test('a scan is named by what stands on it, read without any network', async ({ desk }) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  const asked: string[] = [];
  desk.context.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await badgeOf(page, '2.3').or(badgeOf(page, '1.1.1')).first().waitFor();
  asked.length = 0;
  await driver.chooseFiles('2.3', [fixture(SCAN, 'scan0012.pdf')]);
  await openPanel(panel);
  await expect(criterionIn(panel, '2.3').getByRole('button', { name: PROPOSED })).toBeVisible({
    timeout: 20_000,
  });
  expect(asked.filter((protocol) => protocol !== 'chrome-extension:' && protocol !== 'blob:')).toEqual([]);
});

test('a scan that is being read while the page goes through three post-backs gets its proposed name', async ({
  desk,
}) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await driver.chooseFiles('2.3', [fixture(SCAN, 'scan0012.pdf')]);
  await driver.upload('2.3');
  await driver.typeScore('1.1.1', '1');
  await driver.save('1.1.1');
  await driver.typeScore('1.1.2', '1');
  await driver.save('1.1.2');
  await openPanel(panel);
  await expect(criterionIn(panel, '2.3').getByRole('button', { name: PROPOSED })).toBeVisible({
    timeout: 20_000,
  });
});
