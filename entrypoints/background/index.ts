import { defineBackground } from 'wxt/utils/define-background';
import { dropOtherEngines } from '../../utils/drafts/facts-store.ts';
import { ENGINE_VERSION } from '../../utils/evidence/version.ts';
import { CLAIMS } from './claimed-facts.ts';
import { withDrafts } from './drafts-database.ts';
import { followTime } from './follow-time.ts';
import { noteUncaught } from './note-error.ts';
import { answerNotifications } from './notification.ts';
import { followPortals } from './other-portals.ts';
import { receiveFiles } from './receive-files.ts';
import { receiveMessages } from './receive.ts';
import { enableSidePanel } from './side-panel.ts';
import { tabClosed } from './tab-closed.ts';
import { welcomeOnce } from './welcome.ts';

/** Owns drafts, state, alarms and toolbar. All listeners stand at once, since an event may be what woke it. */
export default defineBackground(() => {
  noteUncaught();
  receiveMessages();
  receiveFiles();
  followTime();
  followPortals();
  answerNotifications();
  chrome.tabs.onRemoved.addListener((tab) => void tabClosed(tab));
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcomeOnce();
    void enableSidePanel();
    void withDrafts((database) => dropOtherEngines(database, [ENGINE_VERSION, CLAIMS])).catch(
      () => undefined,
    );
  });
});
