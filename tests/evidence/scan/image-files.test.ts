import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEvidence } from '../../../utils/evidence/read.ts';
import { letterPage } from '../../fixtures/make/scanner/pages.ts';
import { bmp } from './make-images.ts';

const DPI = 75;

async function look(bytes: Uint8Array, name: string) {
  const { failure, scan, unseen } = await readEvidence(new Uint8Array(bytes), name);
  return { failure, document: scan !== undefined, unseen: unseen ?? false };
}

const photo = (name: string) => readFileSync(new URL(`../../fixtures/files/kinds/${name}`, import.meta.url));

test.each(['photo.jpg', 'photo.png', 'photo.tif', 'photo.bmp'])(
  '%s is seen to show no document',
  async (name) => {
    expect(await look(photo(name), name)).toEqual({ failure: null, document: false, unseen: false });
  },
);

test.each(['photo.webp', 'photo.gif', 'photo.heic'])('%s is said to be unseen', async (name) => {
  expect(await look(photo(name), name)).toEqual({ failure: null, document: false, unseen: true });
});

test('a JPEG of more pixels than allowed is said to be unseen', async () => {
  const { unseen } = await readEvidence(new Uint8Array(photo('photo.jpg')), 'photo.jpg', {
    imagePixels: 100,
  });
  expect(unseen).toBe(true);
});

test('a BMP of a letter is seen to show a document', async () => {
  const { width, height, data } = letterPage(DPI);
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from(data.subarray(y * width * 4, (y + 1) * width * 4)),
  );
  const file = bmp([width, -height], 32, rows);
  expect(await look(file, 'letter.bmp')).toEqual({ failure: null, document: true, unseen: false });
});
