import * as z from 'zod/mini';
import type { Round } from '../report/report.ts';
import { toInstant } from '../text/vietnam-time.ts';
import { packSchema, type Pack } from './pack.ts';

/** Bytes; a set of 500 criteria with their documents takes about 200 KB. */
export const MAX_PACK_BYTES = 2 * 1024 * 1024;

/** What is wrong with a pack: a key of `utils/words`, and the place in the file, e.g. `rounds.0.closesAt`. */
export interface PackProblem {
  reason:
    'too-large' | 'not-json' | 'wrong-shape' | 'bad-instant' | 'closes-first' | 'bad-host' | 'code-twice';
  where: string;
}

export type LoadedPack = { ok: true; pack: Pack } | { ok: false; problem: PackProblem };

const HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** The first problem of a round's instants, with `where` as prefix of the place; null where all is well. */
export function roundProblem(round: Round, where: string): PackProblem | null {
  if (toInstant(round.closesAt) === null) return { reason: 'bad-instant', where: `${where}.closesAt` };
  if (round.opensAt === null) return null;
  if (toInstant(round.opensAt) === null) return { reason: 'bad-instant', where: `${where}.opensAt` };
  const inOrder = Date.parse(round.opensAt) < Date.parse(round.closesAt);
  return inOrder ? null : { reason: 'closes-first', where: `${where}.closesAt` };
}

function packProblem(pack: Pack): PackProblem | null {
  for (const [index, host] of pack.portals.entries()) {
    if (!HOST.test(host)) return { reason: 'bad-host', where: `portals.${index}` };
  }
  for (const [index, round] of pack.rounds.entries()) {
    const problem = roundProblem(round, `rounds.${index}`);
    if (problem) return problem;
  }
  const seen = new Set<string>();
  for (const [index, { code }] of pack.criteria.entries()) {
    if (seen.has(code)) return { reason: 'code-twice', where: `criteria.${index}.code` };
    seen.add(code);
  }
  return null;
}

/** Reads a pack from JSON text. Never throws: what is wrong comes back with its place in the file. */
export function loadPack(json: string): LoadedPack {
  if (new TextEncoder().encode(json).length > MAX_PACK_BYTES) {
    return { ok: false, problem: { reason: 'too-large', where: '' } };
  }
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { ok: false, problem: { reason: 'not-json', where: '' } };
  }
  const parsed = z.safeParse(packSchema, data);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    return { ok: false, problem: { reason: 'wrong-shape', where } };
  }
  const problem = packProblem(parsed.data);
  return problem ? { ok: false, problem } : { ok: true, pack: parsed.data };
}
