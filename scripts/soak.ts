import { copyFileSync } from 'node:fs';
import type { MarkupName } from '../tests/portal/server.ts';
import { playAndDraw } from './soak/play.ts';

/**
 * A working day in a browser, compressed: two tabs, a hundred criteria, three hundred files, time-outs, refused saves,
 * deaths of the service worker. Leaves the memory's curve in soak-output/, and with `--pictures` where the
 * documentation shows it; ends with 1 where something was lost, leaked or not caught. `--markup NAME` plays it on
 * another markup of the stand-in portal.
 */
const SHOWN = 'docs/measured/memory.svg';

const named = process.argv.indexOf('--markup');
const markup = (named > 0 ? process.argv[named + 1] : 'spa') as MarkupName;
const { rows, picture } = await playAndDraw(markup);
console.table(
  rows.map(({ what, value, aim, met }) => ({ what, measured: value, aim, met: met ? 'yes' : 'NO' })),
);
if (process.argv.includes('--pictures')) copyFileSync(picture, SHOWN);
console.log(picture);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
