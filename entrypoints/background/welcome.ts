const WELCOMED_KEY = 'welcomed';

/** Opens the page that introduces the extension, once in a profile. */
export async function welcomeOnce(): Promise<void> {
  const { [WELCOMED_KEY]: welcomed } = await chrome.storage.local.get(WELCOMED_KEY);
  if (welcomed === true) return;
  await chrome.storage.local.set({ [WELCOMED_KEY]: true });
  await chrome.tabs.create({ url: chrome.runtime.getURL('/welcome.html') });
}
