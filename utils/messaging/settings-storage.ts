import { parseSettings, SETTINGS_KEY, type Settings } from '../packs/settings.ts';

/** The settings as they stand now; defaults where none were stored or they cannot be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await chrome.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}

/** Changes some of the settings and keeps the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await chrome.storage.local.set({ [SETTINGS_KEY]: { ...(await readSettings()), ...change } });
}
