import { describe, expect, it } from 'vitest';
import { Revision } from '../../../../utils/evidence/signature/syntax/revision.ts';
import { fixture } from '../open.ts';
import { tinyPdf } from '../tiny-pdf.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('a revision', () => {
  it.each([
    'plain/unsigned.pdf',
    'plain/unsigned-object-streams.pdf',
    'signed/xref-stream.pdf',
    'signed/hybrid.pdf',
    'signed/linearized.pdf',
    'signed/encrypted.pdf',
    'plain/owner-password-packed.pdf',
  ])('of %s is followed to its pages', async (path) => {
    const revision = await Revision.open(fixture(`files/${path}`));
    const pages = await revision.lookup(await revision.catalog(), 'Pages');
    expect(pages.kind === 'dict' && pages.entries.get('Count')).toMatchObject({ value: 1 });
  });

  it('gives null for what is not there, and follows references', async () => {
    const revision = await Revision.open(tinyPdf('<< /A 2 0 R /B 9 0 R >>', '3 0 R', '(x)'));
    const catalog = await revision.catalog();
    expect(await revision.lookup(catalog, 'A')).toMatchObject({ kind: 'string' });
    expect(await revision.lookup(catalog, 'B')).toEqual({ kind: 'null' });
    expect(await revision.lookup(catalog, 'C')).toEqual({ kind: 'null' });
  });

  it('is found where bytes stand before %PDF', async () => {
    const moved = new Uint8Array(Buffer.concat([Buffer.from('junk\n'), tinyPdf('<< /A (x) >>')]));
    expect((await (await Revision.open(moved)).catalog()).entries.has('A')).toBe(true);
  });

  it.each([
    ['no startxref', bytesOf('%PDF-1.7\n')],
    ['a startxref beyond the file', bytesOf('%PDF-1.7\nstartxref\n99999\n%%EOF')],
    ['a startxref to something else', bytesOf('%PDF-1.7\nhello\nstartxref\n9\n%%EOF')],
    ['a table cut off', bytesOf('%PDF-1.7\nxref\n0 5\n0000000000 65535 f \nstartxref\n9\n%%EOF')],
  ])('is refused with %s', async (_what, bytes) => {
    await expect(Revision.open(bytes)).rejects.toThrow();
  });

  it('refuses an object that does not stand where the table says', async () => {
    const text = Buffer.from(tinyPdf('<< >>', '(x)')).toString('latin1').replace('2 0 obj', '7 0 obj');
    await expect((await Revision.open(bytesOf(text))).object(2)).rejects.toThrow();
  });
});
