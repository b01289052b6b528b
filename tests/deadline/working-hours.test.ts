import { expect, it } from 'vitest';
import { latestStart } from '../../utils/deadline/working-hours.ts';
import { toVietnamIso } from '../../utils/text/vietnam-time.ts';

it.each([
  ['in the same afternoon', '2023-10-05T17:00', 90, '2023-10-05T15:30'],
  ['over lunch', '2023-10-05T17:00', 4 * 60, '2023-10-05T11:00'],
  ['the day before', '2023-10-05T17:00', 8 * 60, '2023-10-04T16:30'],
  ['over a weekend, from a Monday morning to a Friday', '2023-10-02T08:30', 2 * 60, '2023-09-29T16:00'],
  ['from a closing at midnight', '2023-10-05T23:59', 60, '2023-10-05T16:00'],
  ['from a closing on a Sunday', '2023-10-08T17:00', 60, '2023-10-06T16:00'],
  ['with nothing to do', '2023-10-05T17:00', 0, '2023-10-05T17:00'],
])('%s', (_when, end, minutes, start) => {
  const latest = latestStart(Date.parse(`${end}:00+07:00`), minutes);
  expect(latest === null ? null : toVietnamIso(latest)).toBe(`${start}:00+07:00`);
});

it('is not told where it is more than a year of work', () => {
  expect(latestStart(Date.parse('2023-10-05T17:00:00+07:00'), 60 * 24 * 365)).toBeNull();
});
