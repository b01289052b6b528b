import { safeParse } from '../../utils/messaging/light.ts';
import { toContentSchema } from '../../utils/messaging/to-content.ts';
import { hasBadge, type BadgeText } from './badge.ts';
import type { Badges } from './badges.ts';
import type { Lifetime } from './lifetime.ts';

/** Shows on the badges what the service worker tells; an outcome that is not known is left out. */
export function hearOutcomes(ctx: Lifetime, badges: Badges): void {
  const hear = (message: unknown): void => {
    const parsed = safeParse(toContentSchema, message);
    if (!parsed.success || parsed.data.type !== 'outcomes') return;
    const shown = new Map<string, BadgeText>();
    for (const { code, outcome, label, count } of parsed.data.outcomes) {
      if (hasBadge(outcome)) shown.set(code, { outcome, label, count });
    }
    badges.show(shown);
  };
  chrome.runtime.onMessage.addListener(hear);
  ctx.onInvalidated(() => chrome.runtime?.onMessage?.removeListener(hear));
}
