import type { PanelModel } from '../../components/shared/model.ts';
import { keepSame } from '../../utils/messaging/keep-same.ts';
import { pushedState } from '../../utils/messaging/pushed.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import type { TabState } from '../../utils/messaging/state.ts';

/** Milliseconds between two attempts while the service worker is waking. */
const RETRY = 500;
const ATTEMPTS = 20;

/** The way to the service worker, for one tab. */
export interface BackgroundLink {
  /** Null until the service worker has answered. */
  tab: () => number | null;
  /** Resolves with the tab once it is known. */
  known: Promise<number>;
  /** The nonce by which the content script's port is known; null where there is none. */
  nonce: () => Promise<string | null>;
}

/** Says hello, shows what comes back, and follows what is pushed from then on. `tab`: null for a frame's own. */
export function connectBackground(model: PanelModel, tab: number | null): BackgroundLink {
  let known = tab;
  let pushes = 0;
  let tellKnown: (tab: number) => void = () => undefined;
  const whenKnown = new Promise<number>((resolve) => (tellKnown = resolve));

  const show = (state: TabState) => {
    const before = model.state.value;
    // Only a change is followed: what is pushed may be older than the last click.
    const unfolded = state.panel.open !== before?.panel.open;
    if (model.host === 'frame' && unfolded) model.open.value = state.panel.open;
    if (state.drafts.length > 0 && !before?.drafts.length) model.draftsOpen.value = true;
    model.state.value = keepSame(before, state);
  };
  const hello = async (): Promise<string | null> => {
    const heard = pushes;
    const sent = await sendToBackground({ to: 'background', type: 'panel-hello', tab: known });
    if (!sent.ok) {
      if (sent.failure === 'outdated') model.connection.value = 'outdated';
      return null;
    }
    const { allowed, nonce, state } = sent.answer;
    known = sent.answer.tab ?? known;
    if (known !== null) tellKnown(known);
    model.connection.value = allowed ? 'ready' : 'refused';
    // What was pushed meanwhile may be newer than the answer, or older: asked again, it settles.
    if (pushes !== heard) return await hello();
    if (allowed && state) show(state);
    else model.state.value = null;
    return allowed ? nonce : null;
  };
  /** Says hello until it is answered: the service worker may be just waking. */
  const greet = async (): Promise<string | null> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const nonce = await hello();
      const { value } = model.connection;
      if (nonce !== null || value === 'refused' || value === 'outdated') return nonce;
      if (value === 'ready' && model.host !== 'frame') return null;
      await new Promise((wake) => setTimeout(wake, RETRY));
    }
    return null;
  };
  chrome.runtime.onMessage.addListener((message: unknown, sender) => {
    const state = pushedState(message, sender, known);
    if (!state) return;
    pushes += 1;
    if (known !== null && model.connection.value === 'ready') show(state);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void hello();
  });
  // The browser's side panel speaks of the tab in front, unless its address names one.
  if (model.host === 'side' && tab === null) {
    chrome.tabs.onActivated.addListener(({ tabId }) => {
      known = tabId;
      model.state.value = null;
      void hello();
    });
  }
  void greet();
  return { tab: () => known, known: whenKnown, nonce: greet };
}
