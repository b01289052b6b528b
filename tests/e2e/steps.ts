import type { Frame, FrameLocator, Locator, Page } from 'playwright/test';
import type { Desk } from './harness.ts';
import type { RunningPortal } from '../portal/server.ts';
import { users, type User } from '../portal/users.ts';

/** Gives all criteria to one person, so that the fields are open to that person. */
export function assignAll(portal: RunningPortal, user: User = users.leader): void {
  for (const area of portal.criteria.all.filter(({ code }) => !code.includes('.'))) {
    portal.procedure.assign({ ...users.leader, unit: user.unit }, area.code, user.id);
  }
}

/** The badge of a criterion. */
export function badgeOf(page: Page | Frame, code: string): Locator {
  return page.locator(`soat-cchc-badge[data-criterion="${code}"]`);
}

/** How many badges of a criterion stand in the page and its frames. */
export async function badgeCount(page: Page, code: string): Promise<number> {
  const counts = await Promise.all(page.frames().map((frame) => badgeOf(frame, code).count()));
  return counts.reduce((all, count) => all + count, 0);
}

/** What the toolbar's icon shows on the tab in front, and says of it. */
export async function toolbarOf(desk: Desk): Promise<{ text: string; title: string }> {
  const worker = await desk.serviceWorker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const where = tab?.id === undefined ? {} : { tabId: tab.id };
    return { text: await chrome.action.getBadgeText(where), title: await chrome.action.getTitle(where) };
  });
}

/** «Vẫn gửi báo cáo» in the checklist, with a reason where one is asked for. */
export async function sendAnyway(panel: FrameLocator): Promise<void> {
  const go = panel.getByRole('button', { name: 'Vẫn gửi báo cáo' });
  await go.waitFor();
  const reason = panel.getByRole('dialog').getByRole('textbox');
  if ((await reason.count()) > 0) await reason.fill('Đã trao đổi với Tổ thẩm định.');
  await go.click();
}

/** Whether the portal has received the report of the leader's unit. */
export function isSent(portal: RunningPortal): boolean {
  return portal.procedure.report(users.leader).submittedAt !== null;
}
