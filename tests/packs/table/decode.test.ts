import { expect, it } from 'vitest';
import { decodeTable } from '../../../utils/packs/table/decode.ts';

const bytes = (...parts: number[]) => new Uint8Array(parts);

it.each([
  ['UTF-8', new TextEncoder().encode('Mã'), 'Mã'],
  ['UTF-16, as «Unicode Text» of Excel', bytes(0xff, 0xfe, 0x4d, 0, 0xe3, 0), 'Mã'],
  ['UTF-16 the other way round', bytes(0xfe, 0xff, 0, 0x4d, 0, 0xe3), 'Mã'],
])('%s is read', (_what, given, text) => {
  expect(decodeTable(given)).toEqual({ text });
});

it.each([
  ['a workbook (.xlsx)', bytes(0x50, 0x4b, 3, 4, 20), 'workbook'],
  ['an old workbook (.xls)', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'workbook'],
  ['text in Windows-1258', bytes(0x4d, 0xe3, 0x20), 'not-utf8'],
])('%s is told from text', (_what, given, reason) => {
  expect(decodeTable(given)).toMatchObject({ problem: { reason } });
});
