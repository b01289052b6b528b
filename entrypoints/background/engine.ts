const PAGE = '/engine.html';

/** The creation under way: two of them at once would fail. */
let creating: Promise<void> | null = null;

async function stands(): Promise<boolean> {
  const contexts = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
}

async function create(): Promise<void> {
  if (await stands()) return;
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Looks into attached files (PDF, images) in Workers, which must outlive the page.',
  });
}

/** Resolves once the offscreen document with the engine has loaded. Throws where the browser refuses it. */
export async function ensureEngine(): Promise<void> {
  creating ??= create().finally(() => {
    creating = null;
  });
  await creating;
}
