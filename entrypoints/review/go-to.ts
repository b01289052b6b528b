/** Brings the portal's page to the front and presses the badge of a criterion there, which opens the panel at it. */
export async function goToCriterion(tab: number, criterion: string): Promise<void> {
  try {
    const { windowId } = (await chrome.tabs.update(tab, { active: true })) as chrome.tabs.Tab;
    await chrome.windows.update(windowId, { focused: true });
    await chrome.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: pressBadge,
      args: [criterion],
    });
  } catch {
    // The page was closed: the report at a glance stays as it is.
  }
}

/** Runs on the portal's page, beside the content script. */
function pressBadge(criterion: string): void {
  const badge = document.querySelector<HTMLElement>(
    `soat-cchc-badge[data-criterion="${CSS.escape(criterion)}"]`,
  );
  badge?.scrollIntoView({ block: 'center' });
  badge?.click();
}
