import * as z from 'zod/mini';
import type { Policy } from './policy.ts';

/** Where the person's own list stands in `chrome.storage.local`. */
export const AUTHORITIES_KEY = 'authorities';

/** The certificates that chains are verified to, and who chose them. */
export interface AuthoritiesInForce {
  /** Base64 of DER; none where nothing was imported. */
  certificates: readonly string[];
  /** `locked` and `defaults` are an administrator's; the person may change the latter. */
  setBy: 'person' | 'locked' | 'defaults' | 'nobody';
  /** Whether the person's list stands in the place of an administrator's, to which they may go back. */
  inPlaceOfDefaults: boolean;
}

const ownSchema = z.array(z.string());

/**
 * The list in force: what is locked, else the person's own, else an administrator's proposal, else none.
 * @param stored the person's own as it was stored; whatever cannot be read is none
 */
export function authoritiesInForce(stored: unknown, { locked, defaults }: Policy): AuthoritiesInForce {
  const parsed = ownSchema.safeParse(stored);
  const own = parsed.success ? parsed.data : null;
  const hasDefaults = defaults.authorities !== null;
  if (locked.authorities) {
    return { certificates: locked.authorities, setBy: 'locked', inPlaceOfDefaults: false };
  }
  if (own) return { certificates: own, setBy: 'person', inPlaceOfDefaults: hasDefaults };
  if (defaults.authorities) {
    return { certificates: defaults.authorities, setBy: 'defaults', inPlaceOfDefaults: false };
  }
  return { certificates: [], setBy: 'nobody', inPlaceOfDefaults: false };
}
