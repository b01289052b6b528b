import { render } from 'preact';
import { Options, type OptionsProps } from '../../components/pages/Options.tsx';
import { nameDocument } from '../../components/shared/page-title.ts';
import { onAuthoritiesChange } from '../../utils/messaging/authorities-storage.ts';
import { onProfilesChange } from '../../utils/messaging/profiles-storage.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { readPolicy } from '../../utils/messaging/policy-storage.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../utils/messaging/settings-storage.ts';
import { tellErrors } from '../../utils/messaging/tell-errors.ts';
import { authoritiesProps } from './authorities.ts';
import { backUpQuietly } from './backup.ts';
import { keepingModel } from './keeping.ts';
import { packModel } from './packs.ts';
import { portalsProps } from './portals.ts';
import { profilesProps } from './profiles.ts';
import { saveRound } from './save-round.ts';
import './style.css';

tellErrors('options');

/** Milliseconds between backups while the page is open. */
const BACKUP_EVERY = 5 * 60_000;

const handlers: Pick<OptionsProps, 'onRound' | 'onLanguage' | 'onDropAll'> = {
  onRound: saveRound,
  onLanguage: (language) => void changeSettings({ language }),
  async onDropAll() {
    const sent = await sendToBackground({ to: 'background', type: 'drop-all-drafts' });
    await show();
    return sent.ok && sent.answer.done;
  },
};

/** Draws the page from what is stored; drawn anew whenever that changes, here or in another window. */
async function show(): Promise<void> {
  const [settings, policy, authorities] = await Promise.all([
    readSettings(),
    readPolicy(),
    authoritiesProps(),
  ]);
  const { usage } = await navigator.storage.estimate();
  const root = document.getElementById('app');
  nameDocument('options', settings.language);
  if (!root) return;
  render(
    <Options
      language={settings.language}
      round={settings.round}
      setBy={settings.setBy}
      policyProblems={policy.problems}
      pack={await packModel(settings)}
      used={usage ?? null}
      keeping={await keepingModel(settings, show)}
      authorities={authorities}
      portals={await portalsProps(settings)}
      profiles={await profilesProps()}
      {...handlers}
    />,
    root,
  );
}

onSettingsChange(() => void show());
onAuthoritiesChange(() => void show());
onProfilesChange(() => void show());
chrome.permissions.onAdded.addListener(() => void show());
chrome.permissions.onRemoved.addListener(() => void show());

/** Draws the page, then brings the backup up to date where that is permitted. */
async function keepUp(): Promise<void> {
  await show();
  if (await backUpQuietly()) await show();
}
setInterval(() => void keepUp(), BACKUP_EVERY);
void keepUp();
