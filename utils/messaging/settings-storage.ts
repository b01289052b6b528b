import * as z from 'zod/mini';
import { packFrom } from '../packs/load.ts';
import type { Pack } from '../packs/pack.ts';
import { SETTINGS_KEY, settingsInForce, type Settings, type SettingsInForce } from '../packs/settings.ts';
import { onStoredChange, readPolicy } from './policy-storage.ts';

/** Where the pack of before the last import stands. */
const FORMER_PACK_KEY = 'former-pack';

async function readStored(): Promise<unknown> {
  return (await chrome.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

/** The settings as they hold now: the person's own, the administrator's, and ours where nobody set any. */
export async function readSettings(): Promise<SettingsInForce> {
  const [stored, policy] = await Promise.all([readStored(), readPolicy()]);
  return settingsInForce(stored, policy);
}

/** Changes some of the person's own settings and keeps the others. What is locked stays in force all the same. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const stored = z.safeParse(z.looseObject({}), await readStored());
  await chrome.storage.local.set({ [SETTINGS_KEY]: { ...(stored.success && stored.data), ...change } });
}

/** Takes a pack into force, null for the built-in one, and remembers which it replaces. */
export async function changePack(pack: Pack | null): Promise<void> {
  const former = (await readSettings()).pack;
  await chrome.storage.local.set({ [FORMER_PACK_KEY]: { pack: former } });
  await changeSettings({ pack });
}

/** The pack that the last import replaced, null being the built-in one; undefined where none was replaced. */
export async function formerPack(): Promise<Pack | null | undefined> {
  const stored = (await chrome.storage.local.get(FORMER_PACK_KEY))[FORMER_PACK_KEY];
  const kept = z.safeParse(z.object({ pack: z.unknown() }), stored);
  if (!kept.success) return undefined;
  if (kept.data.pack === null) return null;
  const loaded = packFrom(kept.data.pack);
  return loaded.ok ? loaded.pack : undefined;
}

/** Calls back whenever the person or the administrator has changed them. */
export function onSettingsChange(changed: () => void): void {
  onStoredChange(SETTINGS_KEY, changed);
}
