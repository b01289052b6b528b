import { FORMAT_VERSION } from '../pack.ts';
import type { RawPack } from './step.ts';
import { STEPS } from './steps.ts';

/** Brings a pack of an older format to the one that is written, step by step; others stay as they are. */
export function migratePack(pack: RawPack): RawPack {
  return STEPS.reduce(
    (raw, { from, migrate }) =>
      raw.formatVersion === from ? { ...migrate(raw), formatVersion: from + 1 } : raw,
    pack,
  );
}

/** Whether a pack was written by a later version of the program than this one. */
export function isNewer({ formatVersion }: RawPack): boolean {
  return Number.isInteger(formatVersion) && Number(formatVersion) > FORMAT_VERSION;
}
