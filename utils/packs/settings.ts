import * as z from 'zod/mini';
import { roundSchema, type Round } from '../report/report.ts';
import { BUILTIN_PACK } from './builtin-2023.ts';
import { roundProblem } from './load.ts';
import { packSchema, type Pack } from './pack.ts';

/** What the person set in the options page, as it stands in `chrome.storage.local` under `SETTINGS_KEY`. */
export const SETTINGS_KEY = 'settings';
export const settingsSchema = z.object({
  language: z.enum(['vi', 'en']),
  /** Set by hand or accepted from the page; null where only the pack's rounds count. */
  round: z.nullable(roundSchema),
  /** A pack that was imported in place of the built-in one. */
  pack: z.nullable(packSchema),
  /** Days after a round's end for which drafts are kept; null: until a person deletes them. */
  retentionDays: z.nullable(z.int().check(z.minimum(1))),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { language: 'vi', round: null, pack: null, retentionDays: 365 };

function usableRound(round: Round): Round | null {
  return roundProblem(round, 'round') === null ? round : null;
}

/**
 * Reads stored settings part by part, so that one unreadable part falls back to its default and leaves the others
 * standing.
 */
export function parseSettings(stored: unknown): Settings {
  const parts = z.safeParse(z.looseObject({}), stored);
  if (!parts.success) return DEFAULT_SETTINGS;
  const { language, round, pack, retentionDays } = parts.data;
  const readLanguage = settingsSchema.shape.language.safeParse(language);
  const readRound = roundSchema.safeParse(round);
  const readPack = packSchema.safeParse(pack);
  const readDays = settingsSchema.shape.retentionDays.safeParse(retentionDays);
  return {
    language: readLanguage.success ? readLanguage.data : DEFAULT_SETTINGS.language,
    round: readRound.success ? usableRound(readRound.data) : null,
    pack: readPack.success ? readPack.data : null,
    retentionDays: readDays.success ? readDays.data : DEFAULT_SETTINGS.retentionDays,
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
