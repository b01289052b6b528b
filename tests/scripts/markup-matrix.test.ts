import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markupNames } from '../portal/server.ts';

const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
const spec = readFileSync('tests/e2e/markups.spec.ts', 'utf8').replace(/\s+/g, ' ');
const [, table = ''] = /## Portals it is tried on(.*?)## /.exec(readme) ?? [];

test('the README names each markup of the stand-in portal, and no other, as proven by the tests that run on all', () => {
  const lines = [...table.matchAll(/\| `(\w+)` \|(?:[^|]*\|){6} ([^|]*) \|/g)];
  expect(lines.map(([, name]) => name)).toEqual(markupNames);
  expect(new Set(lines.map(([, , proven]) => proven))).toEqual(new Set(['gate, read, restored']));
});

test.each(['gate', 'read', 'restored'])(
  'the test that proves «%s» is the one that the README names',
  (word) => {
    const title = new RegExp(`\\*\\*${word}\\*\\* «(.*?)»`).exec(table)?.[1] ?? 'none';
    expect(spec).toContain(`test('${title}'`);
  },
);
