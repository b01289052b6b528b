import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { signaturesOf } from './open.ts';
import { signedPdf, tinyPdf } from './tiny-pdf.ts';

const PAGES = [
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>',
];

/** A signature dictionary whose range fits itself, with these bytes in /Contents. */
function around(contents: Uint8Array): Uint8Array {
  const hex = Buffer.from(contents).toString('hex');
  const make = (range: string) =>
    signedPdf(
      '5 0 R',
      `<< /SubFilter /adbe.pkcs7.detached /ByteRange [${range.padEnd(40)}] /Contents <${hex}> >>`,
    );
  const draft = Buffer.from(make('0 0 0 0'));
  const open = draft.indexOf('/Contents <') + '/Contents '.length;
  const close = draft.indexOf('>', open) + 1;
  return make(`0 ${open} ${close} ${draft.length - close}`);
}

/** DER of one element, its length in four bytes. */
function element(tag: number, body: Uint8Array): Buffer {
  const length = Buffer.alloc(5);
  length.writeUInt8(0x84, 0);
  length.writeUInt32BE(body.length, 1);
  return Buffer.concat([Buffer.from([tag]), length, body]);
}

const nested = (depth: number) => {
  let body: Buffer = Buffer.alloc(0);
  for (let i = 0; i < depth; i++) body = element(0x30, body);
  return body;
};

describe('a hostile file', () => {
  it.each([
    [
      'numbers beyond the file',
      signedPdf('<< /ByteRange [0 5 9999999999999 5] /Contents <00> >>'),
      'byte-range-malformed',
    ],
    ['negative numbers', signedPdf('<< /ByteRange [0 10 -20 30] /Contents <00> >>'), 'byte-range-malformed'],
    ['fractions', signedPdf('<< /ByteRange [0 10.5 20 30] /Contents <00> >>'), 'byte-range-malformed'],
    [
      'a first span of nothing',
      signedPdf('<< /ByteRange [0 0 20 30] /Contents <00> >>'),
      'byte-range-malformed',
    ],
    ['five numbers', signedPdf('<< /ByteRange [0 10 20 30 40] /Contents <00> >>'), 'byte-range-malformed'],
    [
      'a range of references',
      signedPdf('<< /ByteRange 5 0 R /Contents <00> >>', '[0 10 20 6 0 R]', '(x)'),
      'byte-range-malformed',
    ],
    ['a value that is no dictionary', signedPdf('(signed)'), 'byte-range-missing'],
    ['no range', signedPdf('<< /Type /Sig /Contents <00> >>'), 'byte-range-missing'],
    ['no contents', signedPdf('<< /ByteRange [0 10 20 30] >>'), 'contents-missing'],
    ['contents of nothing', signedPdf('<< /ByteRange [0 10 20 30] /Contents <> >>'), 'contents-missing'],
    ['contents that are no CMS', around(Buffer.from('3003020101', 'hex')), 'cms-unreadable'],
    ['contents cut off', around(Buffer.from('3082ffff0609', 'hex')), 'cms-unreadable'],
  ])('with %s is broken', async (_what, bytes, reason) => {
    expect(await signaturesOf(bytes)).toMatchObject([{ status: 'broken', reason }]);
  });

  it.each([
    [
      'more ASN.1 nodes than any signature has',
      around(element(0x30, Buffer.alloc(1_000_000, Buffer.from([5, 0])))),
    ],
    ['ASN.1 nested without end', around(nested(2000))],
  ])('with %s cannot be judged', async (_what, bytes) => {
    expect(await signaturesOf(bytes)).toMatchObject([{ status: 'unknown', reason: 'limit-exceeded' }]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['arrays nested without end', signedPdf('['.repeat(100_000))],
    [
      'a form that is its own child',
      tinyPdf(
        '<< /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>',
        ...PAGES,
        '<< /FT /Sig /Kids [4 0 R 4 0 R] >>',
      ),
    ],
    ['a reference to itself', tinyPdf('<< /Pages 2 0 R /AcroForm 4 0 R >>', ...PAGES, '4 0 R')],
    [
      'a cross-reference that goes in a circle',
      Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer\n<< /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF'),
    ],
    [
      'a cross-reference table in which no number stands',
      Buffer.from('%PDF-1.7\nxref\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF'),
    ],
    ['a page tree in a circle', tinyPdf('<< /Pages 2 0 R >>', '<< /Kids [2 0 R 2 0 R] /Count 9 >>')],
  ])('with %s has no signature and does no harm', async (_what, bytes) => {
    expect(await signaturesOf(new Uint8Array(bytes))).toEqual([]);
  });

  it('with thousands of signature fields is looked at within bounds', async () => {
    const fields = Array.from(
      { length: 3000 },
      (_, i) => `<< /FT /Sig /T (${i}) /V << /ByteRange [0 9 99 9] /Contents <00> >> >>`,
    );
    const bytes = tinyPdf(`<< /Pages 2 0 R /AcroForm << /Fields [${fields.join(' ')}] >> >>`, ...PAGES);
    const found = await signaturesOf(bytes);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ status }) => status === 'broken' || status === 'unknown')).toBe(true);
  });

  it('with an object stream that grows without end is left aside', async () => {
    const bomb = deflateSync(Buffer.alloc(80_000_000, 0x20)).toString('latin1');
    const bytes = tinyPdf(
      `<< /Type /XRef /W [1 4 2] /Size 9 /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n${bomb}\nendstream`,
    );
    const text = Buffer.from(bytes)
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n9');
    expect(await signaturesOf(new Uint8Array(Buffer.from(text, 'latin1')))).toEqual([]);
  });
});
