import { expect, it } from 'vitest';
import { isoOfPdfDate } from '../../../utils/evidence/signature/time.ts';

it.each([
  ["D:20230315093000+07'00'", '2023-03-15T02:30:00Z'],
  ["D:20230315093000+07'00", '2023-03-15T02:30:00Z'],
  ['D:20230315023000Z', '2023-03-15T02:30:00Z'],
  ["D:20230315023000-00'30'", '2023-03-15T03:00:00Z'],
  ['D:20230315', '2023-03-15T00:00:00'],
  ['D:20230315093000', '2023-03-15T09:30:00'],
  ['15/3/2023', null],
  ['D:20231399', null],
])('the PDF date %s is %s', (date, iso) => {
  expect(isoOfPdfDate(date)).toBe(iso);
});
