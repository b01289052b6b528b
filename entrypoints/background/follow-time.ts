import { onAuthoritiesChange } from '../../utils/messaging/authorities-storage.ts';
import { onProfilesChange } from '../../utils/messaging/profiles-storage.ts';
import { onSettingsChange } from '../../utils/messaging/settings-storage.ts';
import { refreshAll } from './refresh.ts';
import { followRetention, RETENTION, setRetentionAlarm } from './retention.ts';
import { remind, setTick, TICK_ALARM } from './reminders.ts';
import { showElsewhere } from './toolbar.ts';
import { teachAll } from './teaching.ts';
import { retryEverywhere } from './retry.ts';
import { RETRY_ALARM } from './unsaved.ts';

/** Reminds last, since a reminder says how much is left to do. */
async function lookAnew(): Promise<void> {
  await Promise.allSettled([refreshAll(), showElsewhere(), setTick()]);
  await remind();
}

/** Keeps toolbar, reminders and verdicts up with the time and with the settings. */
export function followTime(): void {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === TICK_ALARM) void lookAnew();
    if (name === RETRY_ALARM) void retryEverywhere();
    if (name === RETENTION) void followRetention();
  });
  onSettingsChange(() => void lookAnew());
  onAuthoritiesChange(() => void refreshAll());
  onProfilesChange(() => void teachAll());
  for (const event of [chrome.runtime.onStartup, chrome.runtime.onInstalled]) {
    event.addListener(() => {
      void lookAnew();
      void setRetentionAlarm();
    });
  }
}
