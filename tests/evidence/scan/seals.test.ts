import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../../utils/evidence/read.ts';
import { decoyScans, photographs } from '../../fixtures/make/scanner/decoys.ts';
import {
  colourlessScans,
  sealedElsewhere,
  signedScans,
  type Scan,
} from '../../fixtures/make/scanner/sealed.ts';

const named = (scans: readonly Scan[]) => scans.map(({ name, bytes }) => [name, bytes] as const);
const look = async (bytes: Uint8Array) => (await readEvidence(bytes, 'scan.jpg')).scan;

describe('the seal beside the signature is found', () => {
  test.each(named(signedScans()))('%s', async (_, bytes) => {
    const scan = await look(bytes);
    expect(scan?.colour).toBe(true);
    expect(scan?.seals).toHaveLength(1);
    const [seal] = scan?.seals ?? [];
    expect(seal).toMatchObject({ page: 1, kind: 'signature', sure: true });
    expect(seal?.diameter).toBeGreaterThanOrEqual(29);
    expect(seal?.diameter).toBeLessThanOrEqual(43);
    expect(seal?.picture.length).toBeLessThan(20_000);
  });
});

describe('a seal at the top left or across the edge is found', () => {
  test.each(named(sealedElsewhere()))('%s', async (name, bytes) => {
    const scan = await look(bytes);
    expect(scan?.seals.map(({ kind }) => kind)).toEqual([name.startsWith('hanging') ? 'hanging' : 'edge']);
  });
});

describe('what is red and no seal is not taken for one', () => {
  test.each(named(decoyScans()))('%s', async (_, bytes) => {
    const scan = await look(bytes);
    expect(scan?.looked).toEqual([1]);
    expect(scan?.seals.filter(({ sure }) => sure)).toEqual([]);
  });
});

test.each(named(colourlessScans()))('a scan without colour (%s) is known as one', async (_, bytes) => {
  expect(await look(bytes)).toMatchObject({ colour: false, seals: [] });
});

describe('scans in PDF are looked at however their pictures are packed', () => {
  const file = (name: string) => readFileSync(new URL(`../../fixtures/files/scan/${name}`, import.meta.url));

  test.each(['scan.pdf', 'scan-jpeg2000.pdf'])('%s: at 200 dpi, with its seal', async (name) => {
    const scan = await look(new Uint8Array(file(name)));
    expect(scan).toMatchObject({ looked: [1], dpi: 200, colour: true });
    expect(scan?.seals).toMatchObject([{ page: 1, kind: 'signature', sure: true }]);
  });

  test('scan-jbig2.pdf: at 200 dpi, in black and white', async () => {
    const scan = await look(new Uint8Array(file('scan-jbig2.pdf')));
    expect(scan).toEqual({ pages: 1, looked: [1], dpi: 200, colour: false, seals: [] });
  });
});

test.each(named(photographs()))('%s is no scan', async (_, bytes) => {
  expect(await look(bytes)).toBeUndefined();
});
