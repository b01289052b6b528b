import type { FromPage } from '../../utils/messaging/protocol.ts';
import type { Sender } from '../../utils/messaging/sender.ts';
import { keepProfiles } from '../../utils/messaging/profiles-storage.ts';
import { noteClock } from './clock-store.ts';
import { noteLeaving } from './documents.ts';
import { keepTyped } from './keep-text.ts';
import { nonceOf } from './nonce.ts';
import { noteSubmitted } from './outcome.ts';
import { pageSeen, sessionEnded } from './page-seen.ts';
import { refreshTab } from './refresh.ts';
import { setTick } from './reminders.ts';

/** Answers a message of the content script in a tab with a portal. */
export async function answerPage(
  sender: Extract<Sender, { kind: 'page' }>,
  message: FromPage,
): Promise<unknown> {
  const { tab, portal, document } = sender;
  switch (message.type) {
    case 'typed':
      return await keepTyped(sender, message);
    case 'page-seen':
      await pageSeen(tab, portal, document, message);
      return { done: true };
    case 'leaving':
      await noteLeaving(tab, message.form);
      return { done: true };
    case 'clock-read': {
      const done = await noteClock(portal, message);
      await Promise.all([refreshTab(tab), setTick()]);
      return { done };
    }
    case 'port-nonce':
      return { nonce: await nonceOf(tab) };
    case 'submitted':
      return { done: await noteSubmitted(tab) };
    case 'profile-taught': {
      const done = message.profile.host === portal;
      if (done) await keepProfiles([message.profile]);
      return { done };
    }
    case 'session-ended':
      await sessionEnded(tab, portal);
      return { done: true };
    case 'puts-waiting':
      await chrome.scripting.executeScript({ target: { tabId: tab }, files: ['/putting.js'] });
      return { done: true };
  }
}
