import { expect, it } from 'vitest';
import { combinedSpeed, measuredSpeed } from '../../utils/deadline/upload-speed.ts';

const NOW = 1_000_000_000;
const span = (ago: number, milliseconds: number) => ({ began: NOW - ago, milliseconds });

it.each<[string, number, ReturnType<typeof span>[], number | null]>([
  ['the longest of the requests carried the file', 2_000_000, [span(9000, 4000), span(3000, 50)], 500_000],
  ['a request of an hour ago did not', 2_000_000, [span(3_600_000, 60_000), span(5000, 1000)], 2_000_000],
  ['a small file tells nothing', 5000, [span(5000, 1000)], null],
  ['no request tells nothing', 2_000_000, [], null],
])('%s', (_what, bytes, requests, speed) => {
  expect(measuredSpeed(bytes, requests, NOW)).toBe(speed);
});

it('the line of now counts as much as all that was known before', () => {
  expect(combinedSpeed(null, 100)).toBe(100);
  expect(combinedSpeed(300, 100)).toBe(200);
});
