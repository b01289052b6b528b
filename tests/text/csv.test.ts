import { expect, it } from 'vitest';
import { toCsv } from '../../utils/text/csv.ts';

it('quotes every cell, doubles quotes, and keeps commas and line breaks inside', () => {
  expect(
    toCsv([
      ['a', 'b,c'],
      ['«x» "y"', 'hai\ndòng'],
    ]),
  ).toBe('\ufeff"a","b,c"\r\n"«x» ""y""","hai\ndòng"\r\n');
});

it.each(['=1+1', '+84', '-2', '@SUM(A1)', ' =cmd', '\t=1', '\rx'])('disarms %j', (text) => {
  expect(toCsv([[text]])).toBe(`\ufeff"'${text}"\r\n`);
});

it.each(['2.3_so 25BC-UBND', 'a=b', '5 - 3', ''])('leaves %j as it is', (text) => {
  expect(toCsv([[text]])).toBe(`\ufeff"${text}"\r\n`);
});
