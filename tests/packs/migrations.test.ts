import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadPack } from '../../utils/packs/load.ts';
import { STEPS } from '../../utils/packs/migrations/steps.ts';
import { FORMAT_VERSION } from '../../utils/packs/pack.ts';

const FOLDER = 'tests/packs/formats';
const stored = (format: number) => readFileSync(`${FOLDER}/${format}.json`, 'utf8');
const formats = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1);

it('there is a stored pack of every format, and a step from each but the last', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(formats.map((format) => `${format}.json`));
  expect(STEPS.map(({ from }) => from)).toEqual(formats.slice(0, -1));
});

it.each(formats)('a pack of format %i is read as one of the present format, and loses nothing', (format) => {
  const loaded = loadPack(stored(format));
  expect(loaded).toMatchObject({ ok: true, warnings: [] });
  const { thresholds, ...before } = JSON.parse(stored(format)) as { thresholds: object };
  expect(loaded.ok && loaded.pack).toMatchObject({ ...before, thresholds, formatVersion: FORMAT_VERSION });
});

it.each(formats)('what is wrong in a pack of format %i is still told after its migration', (format) => {
  const broken = { ...(JSON.parse(stored(format)) as object), thresholds: 7, tieuChi: [] };
  const loaded = loadPack(JSON.stringify(broken));
  const told = loaded.ok ? [] : loaded.problems.map(({ reason, where }) => `${where}: ${reason}`);
  expect(told.sort()).toEqual(['thresholds: wrong-type', 'tieuChi: unknown-field']);
});
