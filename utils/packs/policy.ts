import * as z from 'zod/mini';
import { roundSchema, type Round } from '../report/report.ts';
import { pemCertificates } from '../text/pem.ts';
import { roundProblem } from './check-rounds.ts';
import { loadPack } from './load.ts';
import type { Pack } from './pack.ts';
import { packProblem, type PackProblem } from './problem.ts';
import type { PortalProfile } from './profile.ts';
import { loadProfiles } from './profiles.ts';
import { shapeProblems } from './shape-problems.ts';

/** What an administrator may set, in either object of the managed policy (`public/managed_schema.json`). */
export interface PolicySettings {
  /** Base64 of the DER of authorities' certificates. */
  authorities?: string[];
  language?: 'vi' | 'en';
  /** Days; null: until a person deletes them, which the policy writes as 0. */
  retentionDays?: number | null;
  round?: Round;
  pack?: Pack;
  /** How portals are read. */
  profiles?: PortalProfile[];
}

/** `locked` goes over what the person set, `defaults` under it. */
export interface Policy {
  locked: PolicySettings;
  defaults: PolicySettings;
  /** What could not be used and so counts as not set; the place begins with `locked` or `defaults`. */
  problems: PackProblem[];
}

type Part<Value> = { ok: true; value: Value } | { ok: false; problems: PackProblem[] };

function parsed<Value>(schema: z.ZodMiniType<Value>, value: unknown): Part<Value> {
  const read = z.safeParse(schema, value);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, problems: shapeProblems(read.error.issues, value) };
}

/** What the policy need not say of a round is null. */
const policyRoundSchema = z.pipe(
  z.looseObject({ opensAt: z.optional(z.unknown()), year: z.optional(z.unknown()) }),
  z.transform((round) => ({ opensAt: null, year: null, ...round })),
);

function readRound(value: unknown): Part<Round> {
  const whole = z.safeParse(policyRoundSchema, value);
  const round = parsed(roundSchema, whole.success ? whole.data : value);
  const problem = round.ok ? roundProblem(round.value, '') : null;
  if (!problem) return round;
  return { ok: false, problems: [{ ...problem, where: problem.where.slice(1) }] };
}

/** The pack is JSON in a text: the browser drops what does not fit a schema without a word, and we say why. */
function readPack(value: unknown): Part<Pack> {
  const text = parsed(z.string(), value);
  if (!text.ok) return text;
  const loaded = loadPack(text.value);
  return loaded.ok ? { ok: true, value: loaded.pack } : { ok: false, problems: loaded.problems };
}

function readAuthorities(value: unknown): Part<string[]> {
  const pems = parsed(z.array(z.string()), value);
  if (!pems.ok) return pems;
  const empty = pems.value.findIndex((pem) => pemCertificates(pem).length === 0);
  if (empty >= 0) return { ok: false, problems: [packProblem('no-certificate', String(empty))] };
  return { ok: true, value: pems.value.flatMap(pemCertificates) };
}

function readDays(value: unknown): Part<number | null> {
  const days = parsed(z.int().check(z.nonnegative()), value);
  return days.ok && days.value === 0 ? { ok: true, value: null } : days;
}

function readProfiles(value: unknown): Part<PortalProfile[]> {
  const text = parsed(z.string(), value);
  if (!text.ok) return text;
  const loaded = loadProfiles(text.value);
  return typeof loaded === 'string'
    ? { ok: false, problems: [packProblem(loaded === 'wrong-shape' ? 'wrong-type' : loaded, '')] }
    : { ok: true, value: loaded };
}

const READERS: { [Name in keyof Required<PolicySettings>]: (value: unknown) => Part<PolicySettings[Name]> } =
  {
    authorities: readAuthorities,
    language: (value) => parsed(z.enum(['vi', 'en']), value),
    retentionDays: readDays,
    round: readRound,
    pack: readPack,
    profiles: readProfiles,
  };

/** Names of what can be set, in the order of the schema. */
export const POLICY_SETTINGS = Object.keys(READERS) as (keyof typeof READERS)[];

function settingsIn(object: 'locked' | 'defaults', value: unknown, problems: PackProblem[]): PolicySettings {
  const parts = z.safeParse(z.looseObject({}), value);
  if (!parts.success) {
    if (value !== undefined) problems.push(packProblem('wrong-type', object, { expected: 'object' }));
    return {};
  }
  const settings: Record<string, unknown> = {};
  for (const name of POLICY_SETTINGS) {
    const part = parts.data[name] === undefined ? null : READERS[name](parts.data[name]);
    if (part?.ok) settings[name] = part.value;
    for (const problem of part && !part.ok ? part.problems : []) {
      const where = [object, name, problem.where].filter((step) => step !== '').join('.');
      problems.push({ ...problem, where });
    }
  }
  return settings;
}

/** Reads `chrome.storage.managed` part by part; an unreadable part counts as not set, and is told. */
export function parsePolicy(managed: unknown): Policy {
  const parts = z.safeParse(z.looseObject({}), managed);
  const { locked, defaults } = parts.success ? parts.data : {};
  const problems: PackProblem[] = [];
  return {
    locked: settingsIn('locked', locked, problems),
    defaults: settingsIn('defaults', defaults, problems),
    problems,
  };
}
