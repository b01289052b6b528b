/** The extension's own origin, as the browser writes it in messages. */
export function ownOrigin(): string {
  return chrome.runtime.getURL('').replace(/\/$/, '');
}
