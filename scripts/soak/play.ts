import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpDesk } from '../../tests/e2e/harness.ts';
import { playDay } from '../../tests/e2e/soak-day.ts';
import type { MarkupName } from '../../tests/portal/server.ts';
import type { Row } from '../bench/row.ts';
import { criteriaOfADay } from './criteria.ts';
import { drawCurve } from './curve.ts';
import { judgeDay } from './judge.ts';

const PLAN = { hours: 10, criteria: 10, files: 3 };
const FOLDER = 'soak-output';

/** Plays a working day, and leaves what was measured and the memory's curve as a picture, whose path is given. */
export async function playAndDraw(markup: MarkupName): Promise<{ rows: Row[]; picture: string }> {
  const desk = await setUpDesk(markup, { criteria: criteriaOfADay(PLAN.hours * PLAN.criteria) });
  try {
    const day = await playDay(desk, PLAN);
    mkdirSync(FOLDER, { recursive: true });
    const picture = join(FOLDER, `memory-${markup}.svg`);
    writeFileSync(picture, drawCurve(day.hours));
    writeFileSync(join(FOLDER, `day-${markup}.json`), JSON.stringify(day, null, 2));
    return { rows: judgeDay(day), picture };
  } finally {
    await desk.end();
  }
}
