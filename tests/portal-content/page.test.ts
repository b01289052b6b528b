// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { openPage } from '../../entrypoints/portal.content/page.ts';

const stop = new AbortController();
afterEach(() => stop.abort());

test('a listener that throws does not keep the reading from those after it', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = openPage(stop.signal);
  const heard = vi.fn();
  page.onRead(() => {
    throw new Error('broken');
  });
  page.onRead(heard);
  page.touch();
  page.current();
  expect(heard).toHaveBeenCalledOnce();
});
