import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright/test';
import { expect, MARKUPS, test, users, type Desk } from './harness.ts';
import { openPanel } from './panel-steps.ts';
import { assignAll, badgeOf, toolbarOf } from './steps.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The instant at which a round closes as the portal announces it, to the minute, in Vietnam's time. */
function inVietnam(instant: Date): string {
  const local = new Date(Math.floor(instant.getTime() / MINUTE) * MINUTE + 7 * HOUR);
  return local.toISOString().replace('.000Z', '+07:00');
}

function timerIn(panel: FrameLocator) {
  return panel.getByRole('timer');
}

/** Takes over the round that the page announces. */
async function acceptRound(panel: FrameLocator): Promise<void> {
  await panel.getByRole('button', { name: 'Dùng đợt này' }).click();
  await timerIn(panel).waitFor();
}

interface Notification {
  title: string;
  message: string;
}

/** Writes down from now on what notifications say; the browser can be asked for their names only. */
async function hearNotifications(desk: Desk): Promise<() => Promise<Notification[]>> {
  const worker = await desk.serviceWorker();
  await worker.evaluate(() => {
    const heard: unknown[] = [];
    const create = chrome.notifications.create.bind(chrome.notifications) as (...all: unknown[]) => unknown;
    Object.assign(globalThis, { heard });
    Object.assign(chrome.notifications, {
      create: (id: string, options: unknown) => (heard.push(options), create(id, options)),
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { heard: Notification[] }).heard);
}

for (const markup of MARKUPS) {
  test.describe(`the countdown on the ${markup} markup`, () => {
    test.use({ markup });

    test('is not there before a round is set; the round of the banner is taken by one click, to Vietnam time', async ({
      desk,
    }) => {
      assignAll(desk.portal);
      const { page, panel } = await desk.openReport();
      await badgeOf(page, '1.1.1').waitFor();
      await expect(panel.locator('.pill')).toContainText('chưa đặt đợt');
      await openPanel(panel);
      await expect(panel.getByText('Hạn gửi: chưa đặt đợt')).toBeVisible();
      await expect(panel.locator('[data-rule^="deadline."]')).toHaveCount(0);
      await expect(timerIn(panel)).toHaveCount(0);
      expect((await toolbarOf(desk)).text).toBe('');

      await acceptRound(panel);
      const closes = inVietnam(desk.portal.round.closesAt);
      await expect(timerIn(panel)).toHaveAttribute('data-deadline', closes);
      await expect(timerIn(panel)).toContainText(/còn 2 ngày 23 giờ ±\d s/);
      await expect.poll(() => toolbarOf(desk).then(({ text }) => text)).toBe('2n');
    });
  });
}

test.describe('the reminder three days before the deadline', () => {
  test.use({ portal: { round: roundIn(3 * DAY) } });

  test('comes once, says how much is left without names, and leads to the report when clicked', async ({
    desk,
  }) => {
    assignAll(desk.portal);
    const { page, panel } = await desk.openReport();
    await badgeOf(page, '1.1.1').waitFor();
    await openPanel(panel);
    const shown = await hearNotifications(desk);
    await acceptRound(panel);
    await expect.poll(shown).toHaveLength(1);
    const [{ title, message }] = (await shown()) as [Notification];
    expect(title).toMatch(/còn (3 ngày|2 ngày 23 giờ)/);
    expect(message).toMatch(/\d+ tiêu chí/);
    expect(`${title} ${message}`).not.toContain(users.leader.name);

    const worker = await desk.serviceWorker();
    const tabInFront = () => worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
    const report = await tabInFront();
    const other = await page.context().newPage();
    await other.bringToFront();
    expect(await tabInFront()).not.toBe(report);
    expect(await worker.evaluate(() => chrome.notifications.getAll())).toHaveProperty('deadline');
    await worker.evaluate(() => {
      (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch('deadline');
    });
    await expect.poll(tabInFront).toBe(report);
    await expect
      .poll(() => worker.evaluate(() => chrome.notifications.getAll()))
      .not.toHaveProperty('deadline');
  });
});

test.describe('the countdown with a computer set to New York', () => {
  test.use({ portal: { round: roundIn(3 * DAY) } });

  test('shows the same deadline, the same hour and the same time left', async ({ desk }) => {
    await desk.launch({ timezoneId: 'America/New_York' });
    const { page, panel } = await desk.openReport();
    await badgeOf(page, '1.1.1').waitFor();
    await openPanel(panel);
    await acceptRound(panel);
    const closes = inVietnam(desk.portal.round.closesAt);
    await expect(timerIn(panel)).toHaveAttribute('data-deadline', closes);
    await expect(timerIn(panel)).toContainText('còn 2 ngày 23 giờ');
    await expect(panel.locator('.countdown-deadline')).toContainText(closes.slice(11, 16));
  });
});

test.describe('the countdown on a computer whose clock is wrong', () => {
  test.use({ portal: { round: roundIn(3 * DAY) } });

  test('goes by the portal’s clock, shows its margin, and says that the computer’s is off', async ({
    desk,
  }) => {
    desk.portal.setClock(new Date(Date.now() + 2 * DAY));
    const { page, panel } = await desk.openReport();
    await badgeOf(page, '1.1.1').waitFor();
    await openPanel(panel);
    await acceptRound(panel);
    await expect(timerIn(panel)).toHaveAttribute('data-deadline', inVietnam(desk.portal.round.closesAt));
    await expect(timerIn(panel)).toContainText(/còn 23 giờ \d+ phút ±\d s/);
    await timerIn(panel).focus();
    await expect(panel.getByRole('tooltip')).toContainText('theo đồng hồ của phần mềm');
    const clock = panel.locator('[data-rule="deadline.clock"]');
    await expect(clock).toHaveAttribute('data-outcome', 'warning');
    await expect(clock).toContainText('chậm hơn phần mềm 2880 phút');
    await expect.poll(() => toolbarOf(desk).then(({ text }) => text)).toMatch(/^2[34]g$/);
  });
});

test('the time plan says what is left, when to begin, what happens at the lock and how long the session goes on', async ({
  desk,
}) => {
  assignAll(desk.portal);
  const { page, driver, panel } = await desk.openReport();
  await badgeOf(page, '1.1.1').waitFor();
  await openPanel(panel);
  await acceptRound(panel);
  const plan = panel.locator('.time-plan');
  const all = desk.portal.criteria.leaves.length;
  await expect(plan).toHaveAttribute('data-left-criteria', `${all}`);
  await expect(plan).toContainText(`Còn ${all} tiêu chí.`);
  await expect(plan).toContainText(/Nên bắt đầu trước \d\d:\d\d|Nên làm ngay/);
  await expect(plan.locator('[data-session]')).toContainText(/còn (29|30) phút/);
  await plan.getByText('Kế hoạch thời gian').click();
  await expect(plan).toContainText('phần mềm khóa: không nhập, đính kèm hay gửi được nữa');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    plan.getByRole('link', { name: /\.ics/ }).click(),
  ]);
  const calendar = readFileSync(await download.path(), 'utf8');
  const closes = inVietnam(desk.portal.round.closesAt).slice(0, 19).replace(/[-:]/g, '');
  expect(calendar).toContain(`DTSTART;TZID=Asia/Ho_Chi_Minh:${closes}`);

  // «Hoàn thành» lies under the panel.
  await panel.getByRole('button', { name: 'Thu gọn' }).click();
  await driver.typeScore('1.1.1', '1');
  await driver.typeExplanation('1.1.1', 'Kế hoạch số 05/KH-UBND, trang 1.');
  await driver.save('1.1.1');
  await driver.complete('1.1.1');
  await openPanel(panel);
  await expect(plan).toHaveAttribute('data-left-criteria', `${all - 1}`);
});

/** A round that closes so many milliseconds from now. */
function roundIn(left: number) {
  return {
    name: 'Đợt tự đánh giá, chấm điểm CCHC',
    opensAt: new Date(Date.now() - 7 * DAY),
    closesAt: new Date(Date.now() + left),
  };
}
