import * as z from 'zod/mini';
import { pemCertificates } from '../text/pem.ts';
import type { Pack } from './pack.ts';
import type { Policy } from './policy.ts';
import type { SetBy } from './settings.ts';

/** Where the person's own list stands in `chrome.storage.local`. */
export const AUTHORITIES_KEY = 'authorities';

/** The certificates that chains are verified to, and who chose them. */
export interface AuthoritiesInForce {
  /** Base64 of DER, the pack's among them; none where nothing was imported. */
  certificates: readonly string[];
  setBy: SetBy;
  /** Whether the person's list stands in the place of an administrator's, to which they may go back. */
  inPlaceOfDefaults: boolean;
  /** Those of the pack in force, which go with it. */
  ofPack: readonly string[];
}

const ownSchema = z.array(z.string());

/**
 * The list in force: what is locked, and nothing else; otherwise the person's own, or an administrator's proposal, and
 * the certificates of the pack in force with either.
 * @param stored the person's own as it was stored; whatever cannot be read is none
 */
export function authoritiesInForce(
  stored: unknown,
  { locked, defaults }: Policy,
  pack: Pack,
): AuthoritiesInForce {
  if (locked.authorities) {
    return { certificates: locked.authorities, setBy: 'locked', inPlaceOfDefaults: false, ofPack: [] };
  }
  const parsed = ownSchema.safeParse(stored);
  const own = parsed.success ? parsed.data : null;
  const chosen = own ?? defaults.authorities ?? [];
  const ofPack = [...new Set(pack.authorities.flatMap(pemCertificates))].filter(
    (certificate) => !chosen.includes(certificate),
  );
  const chooser = defaults.authorities ? 'defaults' : 'nobody';
  return {
    certificates: [...chosen, ...ofPack],
    setBy: own ? 'person' : chooser,
    inPlaceOfDefaults: own !== null && defaults.authorities !== undefined,
    ofPack,
  };
}
