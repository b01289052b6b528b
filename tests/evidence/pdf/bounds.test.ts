import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../../utils/evidence/read.ts';
import { makePdf, RUNNING_TEXT, type Pen } from '../make-pdf.ts';

const text = (pen: Pen) => pen.running(RUNNING_TEXT, 100);

/** A PDF of one page whose content is one stream. */
function pdfOf(filter: string, stored: Uint8Array): Uint8Array {
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
4 0 obj<</Length ${stored.length}/Filter${filter}>>stream
`;
  const tail = '\nendstream endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF';
  const parts = [new TextEncoder().encode(head), stored, new TextEncoder().encode(tail)];
  return new Uint8Array(Buffer.concat(parts));
}

describe('a bound that is met is said, and nothing hangs', () => {
  test('more bytes than allowed: the kind is known, the rest is not', async () => {
    const facts = await readEvidence(await makePdf(text), 'a.pdf', { bytes: 1000 });
    expect(facts).toMatchObject({ kind: 'pdf', failure: { kind: 'limit', reason: 'bytes' }, pdf: null });
  });

  test('no time left', async () => {
    const facts = await readEvidence(await makePdf(text), 'a.pdf', { milliseconds: 0 });
    expect(facts).toMatchObject({ failure: { kind: 'limit', reason: 'time' }, pdf: null });
  });

  test('a stream that becomes too large', async () => {
    const bomb = pdfOf('/FlateDecode', deflateSync(new Uint8Array(5_000_000)));
    const facts = await readEvidence(bomb, 'a.pdf', { inflatedBytes: 1_000_000 });
    expect(facts.failure).toEqual({ kind: 'limit', reason: 'inflated-bytes' });
  });

  test('a stream packed twice', async () => {
    const bomb = pdfOf('[/FlateDecode/FlateDecode]', deflateSync(deflateSync(new Uint8Array(50_000_000))));
    const facts = await readEvidence(bomb, 'a.pdf', { inflatedBytes: 10_000_000 });
    expect(facts.failure).toEqual({ kind: 'limit', reason: 'inflated-bytes' });
  });

  test('a JPEG that is larger than its dictionary says', async () => {
    const frame = [0xff, 0xd8, 0xff, 0xc0, 0x00, 0x08, 0x08, 0xff, 0xdc, 0xff, 0xdc, 0x03];
    const bomb = pdfOf('/DCTDecode', Uint8Array.from(frame));
    const facts = await readEvidence(bomb, 'a.pdf');
    expect(facts.failure).toEqual({ kind: 'limit', reason: 'image-pixels' });
  });

  test('a JPEG 2000 picture that is larger than its dictionary says', async () => {
    const size = [0xff, 0x4f, 0xff, 0x51, 0x00, 0x2f, 0x00, 0x00, 0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff];
    const bomb = pdfOf('/JPXDecode', Uint8Array.from([...size, ...new Array<number>(32).fill(0)]));
    const facts = await readEvidence(bomb, 'a.pdf');
    expect(facts.failure).toEqual({ kind: 'limit', reason: 'image-pixels' });
  });

  test('pages and text beyond the bounds are left out', async () => {
    const facts = await readEvidence(await makePdf(text, text, text), 'a.pdf', {
      textPages: 2,
      textLength: 300,
    });
    expect(facts.failure).toBeNull();
    expect(facts.pdf?.pages).toBe(3);
    expect(facts.pdf?.text[0]).toMatch(/^Căn cứ Nghị định/);
    expect(facts.pdf?.text.map((page) => page.length > 0)).toEqual([true, true, false]);
    expect(facts.pdf?.text.join('').length).toBe(300);
  });
});

describe('what cannot be shown is unreadable', () => {
  test('a PDF whose content is cut off', async () => {
    const whole = await makePdf(text);
    const facts = await readEvidence(whole.subarray(0, whole.length / 2), 'a.pdf');
    expect(facts.failure?.kind).toBe('unreadable');
  });

  test('an empty file', async () => {
    const facts = await readEvidence(new Uint8Array(), 'a.pdf');
    expect(facts).toMatchObject({
      kind: 'empty',
      failure: { kind: 'unreadable', reason: 'empty' },
      pdf: null,
    });
  });

  test('junk before the header is no defect', async () => {
    const junk = new TextEncoder().encode('Content-Type: application/pdf\r\n\r\n');
    const facts = await readEvidence(new Uint8Array(Buffer.concat([junk, await makePdf(text)])), 'a.pdf');
    expect(facts.failure).toBeNull();
    expect(facts.pdf?.pages).toBe(1);
  });
});

test('the bytes that were given are left as they were', async () => {
  const bytes = await makePdf(text);
  const before = Uint8Array.from(bytes);
  await readEvidence(bytes, 'a.pdf');
  expect(bytes).toEqual(before);
});
