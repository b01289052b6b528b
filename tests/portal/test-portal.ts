import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startPortal, type MarkupName, type PortalOptions, type RunningPortal } from './server.ts';
import { users } from './users.ts';

/** A round that is open on 20 September 2026, noon in Vietnam, the clock that test portals start with. */
export const testRound = {
  name: 'Đợt tự đánh giá năm 2026',
  opensAt: new Date('2026-09-14T08:00:00+07:00'),
  closesAt: new Date('2026-10-05T17:00:00+07:00'),
};

/** Starts a portal for one test, lĩnh vực 2 given to the officer of justice and 3 to the one-stop officer. */
export async function portalForTest(
  markup: MarkupName,
  options: Partial<PortalOptions> = {},
): Promise<RunningPortal> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-'));
  const now = () => new Date('2026-09-20T12:00:00+07:00');
  const portal = await startPortal({ dataDir, markup, round: testRound, now, ...options });
  portal.procedure.assign(users.leader, '2', users.justice.id);
  portal.procedure.assign(users.leader, '3', users.oneStop.id);
  onTestFinished(async () => {
    await portal.stop();
    rmSync(dataDir, { recursive: true });
  });
  return portal;
}
