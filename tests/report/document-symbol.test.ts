import { expect, it } from 'vitest';
import { sameDocument, writeDocument, type DocumentSymbol } from '../../utils/report/document-symbol.ts';

const of = (number: string, symbol: string | null): DocumentSymbol => ({ number, symbol });

it.each([
  [of('25', 'BC-UBND'), of('025', 'bc ubnd')],
  [of('25', 'BC'), of('25', 'BC-UBND')],
  [of('25', null), of('25', 'BC-UBND')],
  [of('30', '2018/QĐ-UBND'), of('302018', 'QD-UBND')],
  [of('30', '2018/QĐ-UBND'), of('30', 'QD-UBND')],
  [of('25a', 'BC-UBND'), of('25', 'aBC-UBND')],
])('takes %j and %j for one document', (a, b) => {
  expect(sameDocument(a, b)).toBe(true);
  expect(sameDocument(b, a)).toBe(true);
});

it.each([
  [of('25', 'BC-UBND'), of('52', 'BC-UBND')],
  [of('25', 'BC-UBND'), of('25', 'KH-UBND')],
  [of('25', 'BC-UBND'), of('25', 'BC-HĐND')],
  [of('30', '2018/QĐ-UBND'), of('30', '2019/QĐ-UBND')],
  [of('2', 'BC-UBND'), of('25', 'BC-UBND')],
])('tells %j and %j apart', (a, b) => {
  expect(sameDocument(a, b)).toBe(false);
  expect(sameDocument(b, a)).toBe(false);
});

it.each([
  ['25', 'BC-UBND', '25/BC-UBND'],
  ['30', '2018/QĐ-UBND', '30/2018/QĐ-UBND'],
  ['12', 'BC/ĐU', '12-BC/ĐU'],
  ['01', 'KHLT/UBND-MTTQ', '01/KHLT/UBND-MTTQ'],
  ['25', null, '25'],
])('writes %s and %s as they are printed', (number, symbol, printed) => {
  expect(writeDocument({ number, symbol })).toBe(printed);
});
