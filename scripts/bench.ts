import { measureEvidence } from './bench/evidence.ts';
import { measureKills } from './bench/kills.ts';
import { measureOcr } from './bench/ocr.ts';
import { measureReading } from './bench/reading.ts';
import type { Row } from './bench/row.ts';
import { measureSizes } from './bench/sizes.ts';
import { measureTyping } from './bench/typing.ts';

/** The performance table: ratios measured side by side in one run, since machines differ and are noisy. */
const rows: Row[] = [
  ...measureSizes(),
  ...(await measureReading()),
  ...(await measureTyping()),
  ...(await measureEvidence()),
  ...(await measureOcr()),
  ...(await measureKills()),
];

const MARKS = { true: 'yes', false: 'NO', null: '–' };
console.table(
  rows.map(({ what, value, aim, met }) => ({ what, measured: value, aim, met: MARKS[`${met}`] })),
);
