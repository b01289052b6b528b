import * as z from 'zod/mini';
import { roundSchema, type Round } from '../report/report.ts';
import { BUILTIN_PACK } from './builtin-2023.ts';
import { roundProblem } from './check-rounds.ts';
import { packFrom } from './load.ts';
import type { Pack } from './pack.ts';
import type { Policy } from './policy.ts';

/** Where what the person set in the options page stands in `chrome.storage.local`. */
export const SETTINGS_KEY = 'settings';

/** Days for which drafts are kept. */
export const retentionSchema = z.int().check(z.minimum(1));

export interface Settings {
  language: 'vi' | 'en';
  /** Set by hand or accepted from the page; null where only the pack's rounds count. */
  round: Round | null;
  /** A pack in place of the built-in one. */
  pack: Pack | null;
  /** Days after a round's end for which drafts are kept; null: until a person deletes them. */
  retentionDays: number | null;
}

/** Who chose a setting: `locked` and `defaults` are an administrator's; the person may change the latter. */
export type SetBy = 'locked' | 'person' | 'defaults' | 'nobody';

/** The settings as they hold, and who chose each. */
export interface SettingsInForce extends Settings {
  setBy: Record<keyof Settings, SetBy>;
}

export const DEFAULT_SETTINGS: Settings = { language: 'vi', round: null, pack: null, retentionDays: 365 };

/** The round where its instants can be used, else null. */
function usableRound(value: unknown): Round | null {
  const read = roundSchema.safeParse(value);
  return read.success && roundProblem(read.data, 'round') === null ? read.data : null;
}

/**
 * What the person set, read part by part, so that one unreadable part counts as not set and leaves the others
 * standing. No round and no pack of one's own leave an administrator's in force.
 */
export function ownSettings(stored: unknown): Partial<Settings> {
  const parts = z.safeParse(z.looseObject({}), stored);
  if (!parts.success) return {};
  const language = z.enum(['vi', 'en']).safeParse(parts.data.language);
  const days = z.nullable(retentionSchema).safeParse(parts.data.retentionDays);
  const pack = packFrom(parts.data.pack);
  const round = usableRound(parts.data.round);
  return {
    ...(language.success && { language: language.data }),
    ...(round && { round }),
    ...(pack.ok && { pack: pack.pack }),
    ...(days.success && { retentionDays: days.data }),
  };
}

/** The settings as they hold: what is locked, else the person's own, else an administrator's proposal, else ours. */
export function settingsInForce(stored: unknown, { locked, defaults }: Policy): SettingsInForce {
  const own = ownSettings(stored);
  const whose = (name: keyof Settings): SetBy => {
    if (name in locked) return 'locked';
    if (name in own) return 'person';
    return name in defaults ? 'defaults' : 'nobody';
  };
  return {
    language: DEFAULT_SETTINGS.language,
    round: DEFAULT_SETTINGS.round,
    pack: DEFAULT_SETTINGS.pack,
    retentionDays: DEFAULT_SETTINGS.retentionDays,
    ...settingsOf(defaults),
    ...own,
    ...settingsOf(locked),
    setBy: {
      language: whose('language'),
      round: whose('round'),
      pack: whose('pack'),
      retentionDays: whose('retentionDays'),
    },
  };
}

/** The settings among what an administrator set. */
function settingsOf({ language, round, pack, retentionDays }: Policy['locked']): Partial<Settings> {
  return {
    ...(language !== undefined && { language }),
    ...(round !== undefined && { round }),
    ...(pack !== undefined && { pack }),
    ...(retentionDays !== undefined && { retentionDays }),
  };
}

/**
 * Hosts of the portals that are served, each once: the pack's, and the built-in ones whatever pack was imported,
 * since a pack may come without any.
 */
export function servedPortals(settings: Settings): string[] {
  return [...new Set([...activePack(settings).portals, ...BUILTIN_PACK.portals])];
}

/** The pack in force: the imported one, else the built-in one. */
export function activePack(settings: Settings): Pack {
  return settings.pack ?? BUILTIN_PACK;
}
