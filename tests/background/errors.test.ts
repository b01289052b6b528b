import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readErrors, type ErrorPlace } from '../../utils/messaging/noted-errors.ts';
import { engine, frame, page, sidePanel, startWorker, TAB, type Worker } from './worker.ts';

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker();
});

const outline = { name: 'TypeError', at: ['chunks/engine.js:3:14'] };
const ownTab = (name: string) => {
  const url = `chrome-extension://soat/${name}.html`;
  return { ...sidePanel, url, tab: { id: TAB + 1, url } };
};

const places: [ErrorPlace, object][] = [
  ['engine', engine],
  ['panel', frame],
  ['popup', { ...sidePanel, url: 'chrome-extension://soat/popup.html' }],
  ...(['folder', 'guide', 'options', 'receipt', 'review', 'support', 'welcome'] as const).map(
    (name): [ErrorPlace, object] => [name, ownTab(name)],
  ),
];

it.each(places)('what goes wrong in the page «%s» is kept', async (place, sender) => {
  expect(await worker.send({ type: 'error-met', place, outline }, sender)).toEqual({ done: true });
  expect(await readErrors()).toMatchObject([{ ...outline, place }]);
});

it.each([
  ['from a page of the portal', 'panel', outline, page],
  ['of a place that there is none of', 'elsewhere', outline, engine],
  ['that quotes what was entered', 'engine', { name: 'Điểm tự chấm 1,75', at: [] }, engine],
])('an error %s is not kept', async (_, place, told, sender) => {
  expect(await worker.send({ type: 'error-met', place, outline: told }, sender)).toBeNull();
  expect(await readErrors()).toEqual([]);
});

it.each(globSync('entrypoints/*/index.html').map((path) => basename(dirname(path))))(
  'the page «%s» tells what goes wrong in it, and is among the pages above',
  (name) => {
    const [main = ''] = globSync(`entrypoints/${name}/main.{ts,tsx}`);
    expect(readFileSync(main, 'utf8')).toContain(`tellErrors('${name}');`);
    expect(places.map(([place]) => place)).toContain(name);
  },
);
