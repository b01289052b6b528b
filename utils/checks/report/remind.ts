import { formatVietnamTime } from '../../text/vietnam-time.ts';
import type { Remark } from '../check.ts';

/**
 * A reminder that nothing on the portal can answer: to be looked at until the person has ticked it, then done since
 * then. @param key under which ticks are kept; @param ticked by key, ISO 8601
 */
export function remind(key: string, wording: string, ticked: Readonly<Record<string, string>>): Remark {
  const at = ticked[key];
  return at === undefined
    ? { outcome: 'review', wording, reminder: key }
    : { outcome: 'pass', wording: `${wording}-done`, reminder: key, params: { when: formatVietnamTime(at) } };
}
