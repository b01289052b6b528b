import { changeTab } from './tab-store.ts';

/**
 * The word by which the content script and the panel's frame of a tab know each other. Whoever asks first has it
 * made; the portal's scripts never see it, so it may last as long as the tab.
 */
export async function nonceOf(tab: number): Promise<string> {
  const record = await changeTab(tab, (before) => ({
    ...before,
    nonce: before.nonce ?? crypto.randomUUID(),
  }));
  return record.nonce ?? '';
}
