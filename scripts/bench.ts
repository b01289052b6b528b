import { measureChanging } from './bench/changing.ts';
import { measureDay } from './bench/day.ts';
import { measureEvidence } from './bench/evidence.ts';
import { measureKills } from './bench/kills.ts';
import { measureLoading } from './bench/loading.ts';
import { measureOcr } from './bench/ocr.ts';
import { measureReading } from './bench/reading.ts';
import { measureRestoring } from './bench/restoring.ts';
import { measureReviewing } from './bench/reviewing.ts';
import type { Row } from './bench/row.ts';
import { measureShipped } from './bench/shipped.ts';
import { measureSizes } from './bench/sizes.ts';
import { measureStarting } from './bench/starting.ts';
import { measureTyping } from './bench/typing.ts';

/**
 * The performance tables: ratios measured side by side in one run, since machines differ and are noisy. Each part is
 * shown as soon as it is measured, the longest last.
 */
const PARTS: readonly (() => Promise<Row[]> | Row[])[] = [
  measureSizes,
  measureShipped,
  measureStarting,
  measureReading,
  measureTyping,
  measureLoading,
  measureChanging,
  measureEvidence,
  measureOcr,
  measureReviewing,
  measureRestoring,
  measureDay,
  measureKills,
];

const MARKS = { true: 'yes', false: 'NO', null: '–' };
for (const measure of PARTS) {
  const rows = await measure();
  console.table(
    rows.map(({ what, value, aim, met }) => ({ what, measured: value, aim, met: MARKS[`${met}`] })),
  );
}
