import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readEvidence } from '../../../utils/evidence/read.ts';

const fixture = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/files/${path}`, import.meta.url)));

test('a PDF of nothing but photographs shows no writing', async () => {
  const document = await PDFDocument.create();
  const photo = await document.embedJpg(fixture('kinds/photo.jpg'));
  document.addPage([842, 595]).drawImage(photo, { width: 842, height: 595 });
  const { pdf, scan } = await readEvidence(await document.save(), 'anh.pdf');
  expect(pdf?.scan).toBe(true);
  expect(scan?.pictured).toBe(true);
});

test('a scanned document shows writing', async () => {
  const { scan } = await readEvidence(fixture('scan/scan.pdf'), 'scan.pdf');
  expect(scan).toBeDefined();
  expect(scan?.pictured).toBeUndefined();
});
