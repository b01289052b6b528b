/** Lets the browser's side panel show ours, for the tab in front of it; browsers without one go without. */
export async function enableSidePanel(): Promise<void> {
  if (!chrome.sidePanel) return;
  await chrome.sidePanel.setOptions({ path: 'panel.html?host=side', enabled: true });
}
