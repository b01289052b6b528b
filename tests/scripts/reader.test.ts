import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createReader } from '../../scripts/check/reader.ts';

const NAME = '2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf';
const bytes = new Uint8Array(readFileSync(`tests/fixtures/files/demo/${NAME}`));

test('tells what the bytes of one file after another tell', async () => {
  const reader = createReader();
  const first = await reader.read(bytes, NAME);
  const second = await reader.read(new Uint8Array(), 'empty.pdf');
  await reader.close();
  expect(first).toMatchObject({ failure: null, pdf: { header: { number: '25', symbol: 'BC-UBND' } } });
  expect(second.failure).toEqual({ kind: 'unreadable', reason: 'empty' });
});

test('gives up a file that takes too long', async () => {
  const reader = createReader(1);
  const { failure, kind, size, pdf } = await reader.read(bytes, NAME);
  await reader.close();
  expect({ failure, kind, size, pdf }).toEqual({
    failure: { kind: 'limit', reason: 'time' },
    kind: 'pdf',
    size: bytes.length,
    pdf: null,
  });
});
