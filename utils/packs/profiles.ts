import * as z from 'zod/mini';
import type { Policy } from './policy.ts';
import { profileSchema, readableProfiles, type PortalProfile } from './profile.ts';

/** Where the person's own profiles stand in `chrome.storage.local`. */
export const PROFILES_KEY = 'profiles';

/** One portal's profile, and who set it: `locked` and `defaults` are an administrator's. */
export interface ProfileInForce {
  profile: PortalProfile;
  setBy: 'person' | 'locked' | 'defaults';
}

/**
 * The profile of each portal: what is locked, else the person's own, else an administrator's proposal.
 * @param stored the person's own as they were stored
 */
export function profilesInForce(stored: unknown, { locked, defaults }: Policy): ProfileInForce[] {
  const byHost = new Map<string, ProfileInForce>();
  const add = (profiles: readonly PortalProfile[], setBy: ProfileInForce['setBy']): void => {
    for (const profile of profiles) byHost.set(profile.host, { profile, setBy });
  };
  add(defaults.profiles ?? [], 'defaults');
  add(readableProfiles(stored), 'person');
  add(locked.profiles ?? [], 'locked');
  return [...byHost.values()];
}

/** Characters of a file of profiles. */
export const MAX_PROFILES_LENGTH = 200_000;

/** What is wrong with a file of profiles: a key of `utils/words`. */
export type ProfilesProblem = 'too-large' | 'not-json' | 'wrong-shape';

/** Reads profiles from JSON text as `profilesJson` writes it. Never throws. */
export function loadProfiles(json: string): PortalProfile[] | ProfilesProblem {
  if (json.length > MAX_PROFILES_LENGTH) return 'too-large';
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return 'not-json';
  }
  const parsed = z.safeParse(z.array(profileSchema), Array.isArray(data) ? data : [data]);
  return parsed.success ? parsed.data : 'wrong-shape';
}

/** Profiles as a file: JSON, indented to be read. */
export function profilesJson(profiles: readonly PortalProfile[]): string {
  return `${JSON.stringify(profiles, null, 2)}\n`;
}
