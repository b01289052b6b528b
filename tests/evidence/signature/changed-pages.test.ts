import { expect, it } from 'vitest';
import { fixture, signaturesOf } from './open.ts';

it.each([
  ['a page that was drawn on', 'drawn-in-the-body', [{ was: 1, now: 1 }]],
  ['a page that was added', 'page-inserted', [{ was: null, now: 1 }]],
  ['a page that was taken away', 'page-removed', [{ was: 2, now: null }]],
])('pairs %s with the one that was signed', async (_what, name, pairs) => {
  const [signature] = await signaturesOf(fixture(`files/changed/${name}.pdf`));
  expect(signature?.changes?.pairs).toEqual(pairs);
});
