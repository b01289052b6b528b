import type { ClockReading } from '../../utils/deadline/clock.ts';
import { roundInForce } from '../../utils/deadline/round.ts';
import { readAuthorities } from '../../utils/messaging/authorities-storage.ts';
import { readSettings } from '../../utils/messaging/settings-storage.ts';
import type { Pack } from '../../utils/packs/pack.ts';
import { activePack, servedPortals, type SettingsInForce } from '../../utils/packs/settings.ts';
import type { Round } from '../../utils/report/report.ts';
import { knownClock } from './clock-store.ts';

/** What holds for a portal at this moment, whatever its page shows. */
export interface Circumstances {
  settings: SettingsInForce;
  pack: Pack;
  /** The round in force; null is «chưa đặt đợt». */
  round: Round | null;
  clock: ClockReading | null;
  /** Certificates of imported authorities, base64 of DER. */
  authorities: readonly string[];
  /** Milliseconds by the portal's clock where it is known, else by the computer's. */
  now: number;
}

/** Works out pack, round and clock for a portal; for the first that is served where none is named. */
export async function circumstances(portal?: string): Promise<Circumstances> {
  const [settings, { certificates }] = await Promise.all([readSettings(), readAuthorities()]);
  const pack = activePack(settings);
  const host = portal ?? servedPortals(settings)[0];
  const clock = host === undefined ? null : await knownClock(host);
  const now = Date.now() + (clock?.offset ?? 0);
  const round = roundInForce(settings.round, pack.rounds, now);
  return { settings, pack, clock, now, round, authorities: certificates };
}
