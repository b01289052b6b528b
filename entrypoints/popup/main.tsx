import { render } from 'preact';
import { Popup } from '../../components/pages/Popup.tsx';
import { KeepingWordsContext, keepingWords } from '../../components/shared/keeping-words.ts';
import { PageWordsContext, pageWords } from '../../components/shared/page-words.ts';
import { panelWords, WordsContext } from '../../components/shared/words.ts';
import { supportAddress } from '../../components/support/address.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { readSettings } from '../../utils/messaging/settings-storage.ts';
import { tellErrors } from '../../utils/messaging/tell-errors.ts';
import { backupState } from '../options/backup-state.ts';
import { openFolderCheck, openInTab, openSidePanel } from '../panel/side-panel.ts';
import './style.css';

tellErrors('popup');

/** Does what a button says, and makes room for it. */
async function leave(open: () => Promise<unknown>): Promise<void> {
  await open();
  window.close();
}

/** Draws the state of the tab in front. */
async function show(): Promise<void> {
  const { language } = await readSettings();
  const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
  const tab = front?.id ?? null;
  const sent = await sendToBackground({ to: 'background', type: 'panel-hello', tab });
  const state = sent.ok ? sent.answer.state : null;
  const root = document.getElementById('app');
  document.documentElement.lang = language;
  if (!root || tab === null) return;
  render(
    <WordsContext.Provider value={panelWords(language)}>
      <PageWordsContext.Provider value={pageWords(language)}>
        <KeepingWordsContext.Provider value={keepingWords(language)}>
          <Popup
            backup={await backupState()}
            state={state}
            now={Date.now() + (state?.clock.offset ?? 0)}
            problem={supportAddress('problem', tab)}
            sidePanel={chrome.sidePanel !== undefined}
            onOpenOnPage={() =>
              void leave(() =>
                sendToBackground({ to: 'background', type: 'set-panel-open', tab, open: true }),
              )
            }
            onOpenInSide={() => void leave(() => openSidePanel(tab))}
            onOpenInTab={() => void leave(() => openInTab(tab))}
            onFolder={() => void leave(() => openFolderCheck(state ? tab : null))}
            onOptions={() => void leave(() => chrome.runtime.openOptionsPage())}
          />
        </KeepingWordsContext.Provider>
      </PageWordsContext.Provider>
    </WordsContext.Provider>,
    root,
  );
}

void show();
