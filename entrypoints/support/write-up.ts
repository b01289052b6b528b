import { ENGINE_VERSION } from '../../utils/evidence/version.ts';
import { readErrors } from '../../utils/messaging/noted-errors.ts';
import type { LookedAt } from './look-at-page.ts';

/** The browser as it names itself, without what tells one machine from another. */
function browserName(): string {
  return /(?:Edg|coc_coc_browser|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'unknown';
}

/** What goes into the file, as text: versions, what went wrong lately where that is wanted, and the page. */
export async function writeUp(what: 'structure' | 'problem', page: LookedAt | null): Promise<string> {
  const { version } = chrome.runtime.getManifest();
  const { os } = await chrome.runtime.getPlatformInfo();
  const parts = [
    `Soát CCHC ${version}, engine ${ENGINE_VERSION}; ${browserName()}, ${os}`,
    page
      ? `page: ${page.recognised ? 'recognised' : 'not recognised'} (${page.reason}), certainty ${page.certainty.toFixed(2)}, criteria ${page.criteria}`
      : 'page: none',
  ];
  if (what === 'problem') {
    const errors = await readErrors();
    parts.push('', `errors: ${errors.length}`);
    for (const { when, place, name, at } of errors)
      parts.push(`${when} ${place} ${name}`, ...at.map((one) => `  ${one}`));
  }
  if (page) parts.push('', page.skeleton);
  return `${parts.join('\n')}\n`;
}
