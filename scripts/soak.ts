import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpDesk } from '../tests/e2e/harness.ts';
import { playDay } from '../tests/e2e/soak-day.ts';
import type { MarkupName } from '../tests/portal/server.ts';
import { criteriaOfADay } from './soak/criteria.ts';
import { drawCurve } from './soak/curve.ts';
import { judgeDay } from './soak/judge.ts';

/**
 * A working day in a browser, compressed: two tabs, a hundred criteria, three hundred files, time-outs, refused saves,
 * deaths of the service worker. Leaves the memory's curve in soak-output/, and with `--pictures` where the
 * documentation shows it; ends with 1 where something was lost, leaked or not caught. `--markup NAME` plays it on
 * another markup of the stand-in portal.
 */
const PLAN = { hours: 10, criteria: 10, files: 3 };
const FOLDER = 'soak-output';
const SHOWN = 'docs/measured/memory.svg';

const named = process.argv.indexOf('--markup');
const markup = (named > 0 ? process.argv[named + 1] : 'spa') as MarkupName;
const desk = await setUpDesk(markup, { criteria: criteriaOfADay(PLAN.hours * PLAN.criteria) });
try {
  const day = await playDay(desk, PLAN);
  const rows = judgeDay(day);
  console.table(
    rows.map(({ what, value, aim, met }) => ({ what, measured: value, aim, met: met ? 'yes' : 'NO' })),
  );
  mkdirSync(FOLDER, { recursive: true });
  const picture = join(FOLDER, `memory-${markup}.svg`);
  writeFileSync(picture, drawCurve(day.hours));
  if (process.argv.includes('--pictures')) copyFileSync(picture, SHOWN);
  writeFileSync(join(FOLDER, `day-${markup}.json`), JSON.stringify(day, null, 2));
  console.log(picture);
  process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
} finally {
  await desk.end();
}
