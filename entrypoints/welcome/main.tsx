import { render } from 'preact';
import { nameDocument } from '../../components/shared/page-title.ts';
import type { SampleEntry } from '../../components/welcome/sample-entry.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { welcomeWords } from '../../components/welcome/welcome-words.ts';
import { onSettingsChange, readSettings } from '../../utils/messaging/settings-storage.ts';
import { tellErrors } from '../../utils/messaging/tell-errors.ts';
import { saveRound } from '../options/save-round.ts';
import { judgeSample, SAMPLE_CODE } from './sample.ts';
import './style.css';

tellErrors('welcome');

/** Draws the page from what is stored; drawn anew whenever that changes. */
async function show(): Promise<void> {
  const { language, round, setBy } = await readSettings();
  const root = document.getElementById('app');
  nameDocument('welcome', language);
  if (!root) return;
  const title = welcomeWords(language).criterionTitle;
  const judge = (entry: SampleEntry) => judgeSample(entry, title, language);
  render(
    <Welcome
      language={language}
      round={round}
      roundSetBy={setBy.round}
      tour={{ code: SAMPLE_CODE, judge }}
      onRound={saveRound}
      onDone={() => window.close()}
    />,
    root,
  );
}

onSettingsChange(() => void show());
void show();
