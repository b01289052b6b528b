import { expect, it } from 'vitest';
import { shortTime, dayAndTime } from '../../components/shared/vietnam-time.ts';
import { formatHundredths } from '../../utils/report/points.ts';
import { panel } from '../../utils/words/vi/panel.ts';
import { size } from '../../utils/words/vi/size.ts';

it.each([
  [150, '1,5'],
  [9150, '91,5'],
  [200, '2'],
  [-25, '-0,25'],
])('writes %s hundredths of a point with a decimal comma', (hundredths, text) => {
  expect(formatHundredths(hundredths)).toBe(text);
});

it('groups thousands by dots', () => {
  expect(panel.number(1234)).toBe('1.234');
  expect(panel.outcomeCount('error', 1234)).toBe('1.234 lỗi');
});

it('writes sizes with a decimal comma', () => expect(size(1_600_000)).toMatch(/^1,[56] MB$/));

it('writes day before month, and the hour of Vietnam whatever the machine’s', () => {
  const text = dayAndTime('2023-10-05T10:00:00Z', panel);
  expect(text).toContain('17:00');
  expect(text).toMatch(/0?5\/10/);
  expect(shortTime('2023-10-05T10:00:00Z', Date.parse('2023-10-05T11:00:00Z'))).toContain('17:00');
});
