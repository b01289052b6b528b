import * as z from 'zod/mini';
import { sessionEnd } from '../../utils/portal/session-text.ts';

const textsSchema = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20));

/** Runs in the page, beside the content script: short texts that speak of the session and have a number. */
function sessionTexts(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && found.length < 20; node = walker.nextNode()) {
    if (!/phiên|session/iu.test((node.nodeValue ?? '').normalize('NFC'))) continue;
    // The number may stand in an element of its own, which a script counts down.
    const text = (node.parentElement?.innerText ?? '').trim();
    if (text.length <= 200 && /\d/.test(text)) found.push(text);
  }
  return found;
}

/** When the page in a tab says that its session ends (milliseconds); null where it says nothing of it. */
export async function readSessionEnd(tab: number): Promise<number | null> {
  try {
    const [outcome] = await chrome.scripting.executeScript({ target: { tabId: tab }, func: sessionTexts });
    const texts = textsSchema.safeParse(outcome?.result);
    const ends = (texts.data ?? []).map((text) => sessionEnd(text, Date.now()));
    return ends.find((end) => end !== null) ?? null;
  } catch {
    return null;
  }
}
