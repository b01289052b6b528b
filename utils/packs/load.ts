import * as z from 'zod/mini';
import { jsonErrorPlace } from '../text/json-error.ts';
import { packProblems } from './check-pack.ts';
import { sumWarnings } from './check-sums.ts';
import { isNewer, migratePack } from './migrations/migrate.ts';
import { packSchema, type Pack } from './pack.ts';
import { packProblem, type PackProblem } from './problem.ts';
import { shapeProblems } from './shape-problems.ts';

/** Bytes; a set of 500 criteria with their documents takes about 200 KB. */
export const MAX_PACK_BYTES = 2 * 1024 * 1024;

/** A pack that can be used, with what a person should look at, or all that is wrong with it. */
export type LoadedPack =
  { ok: true; pack: Pack; warnings: PackProblem[] } | { ok: false; problems: PackProblem[] };

const refused = (...problems: PackProblem[]): LoadedPack => ({ ok: false, problems });

/** Whether text is too long for a pack, counted in bytes of UTF-8. */
export function isTooLarge(text: string): boolean {
  return new TextEncoder().encode(text).length > MAX_PACK_BYTES;
}

/** Takes data of any format for a pack: brings it to the present format, then checks shape and sense. Never throws. */
export function packFrom(data: unknown): LoadedPack {
  const raw = z.safeParse(z.looseObject({ formatVersion: z.int() }), data);
  if (!raw.success) return refused(packProblem('not-pack', ''));
  if (isNewer(raw.data)) return refused(packProblem('newer-format', 'formatVersion'));
  const current = migratePack(raw.data);
  const parsed = z.safeParse(packSchema, current);
  if (!parsed.success) return refused(...shapeProblems(parsed.error.issues, current));
  const problems = packProblems(parsed.data);
  if (problems.length > 0) return refused(...problems);
  return { ok: true, pack: parsed.data, warnings: sumWarnings(parsed.data.criteria) };
}

/** Reads a pack from JSON text. Never throws: what is wrong comes back with its place in the file. */
export function loadPack(json: string): LoadedPack {
  if (isTooLarge(json)) return refused(packProblem('too-large', ''));
  // Some editors put a byte order mark in front, which JSON does not know.
  const text = json.replace(/^\ufeff/, '');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused(packProblem('not-json', '', { at: jsonErrorPlace(text) }));
  }
  return packFrom(data);
}

/** A pack as a file that `loadPack` reads. */
export function packJson(pack: Pack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
