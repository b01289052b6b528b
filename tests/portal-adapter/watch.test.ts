// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPortal } from '../../utils/portal/index.ts';
import { byId, show } from './show.ts';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
let end: AbortController;
const onChange = vi.fn();

beforeEach(() => {
  show('<div id="root"></div><soat-cchc-badge id="ours"></soat-cchc-badge>');
  onChange.mockReset();
  end = new AbortController();
  watchPortal(document, onChange, end.signal);
});
afterEach(() => end.abort());

test('many changes at once are one call', async () => {
  for (let i = 0; i < 50; i += 1) byId('root').append(document.createElement('p'));
  await wait(400);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('a flood of changes is called back at intervals, and once after it', async () => {
  for (let i = 0; i < 30; i += 1) {
    byId('root').textContent = String(i);
    await wait(10);
  }
  const during = onChange.mock.calls.length;
  await wait(500);
  expect(during).toBeLessThanOrEqual(5);
  expect(onChange.mock.calls.length).toBeGreaterThan(0);
});

test('our own elements do not count', async () => {
  byId('ours').textContent = 'x';
  document.body.append(document.createElement('soat-cchc-badge'));
  await wait(400);
  expect(onChange).not.toHaveBeenCalled();
});

test('a change in a shadow root that came later counts', async () => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  byId('root').append(host);
  await wait(400);
  onChange.mockReset();
  shadow.append(document.createElement('p'));
  await wait(400);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('after the signal nothing is called', async () => {
  end.abort();
  byId('root').append(document.createElement('p'));
  await wait(400);
  expect(onChange).not.toHaveBeenCalled();
});
