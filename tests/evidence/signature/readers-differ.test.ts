import { describe, expect, it } from 'vitest';
import { Revision } from '../../../utils/evidence/signature/syntax/revision.ts';
import { withEntry, withRevision } from './later-revision.ts';
import { fixture, signaturesOf } from './open.ts';

const SIGNED = fixture('files/signed/no-attributes.pdf');
const PACKED = fixture('files/signed/object-streams.pdf');

/** The fourth object, index 3, of object stream 16. */
const FONT = 4;

const PAGES = '0 obj\n<< /Type /Pages /Kids [4 0 R] /Count 1 >>';
const LOOK_CHANGED = [{ status: 'changed-after', reason: 'look-changed' }];

describe('a file that was written to after it was signed', () => {
  it('stays valid with the page tree written anew as it was', async () => {
    expect(await signaturesOf(withRevision(SIGNED, [[1, PAGES]]))).toMatchObject([{ status: 'valid' }]);
  });

  it('is changed where the page tree says that it has fewer pages than it holds', async () => {
    const fewer = PAGES.replace('/Count 1', '/Count 0');
    expect(await signaturesOf(withRevision(SIGNED, [[1, fewer]]))).toMatchObject(LOOK_CHANGED);
  });

  it('is changed where an object is not of the generation that the table tells', async () => {
    expect(await signaturesOf(withRevision(SIGNED, [[1, PAGES, 3]]))).toMatchObject(LOOK_CHANGED);
  });

  it.each([
    ['stays valid where a font is told to be where it was', 3, [null, null]],
    ['is changed where it is told to be where another is', 4, ['look-changed', 'look-changed']],
  ])('and whose fonts stand in an object stream %s', async (_what, index, reasons) => {
    const found = await signaturesOf(withEntry(PACKED, FONT, 16, index));
    expect(found.map(({ reason }) => reason)).toEqual(reasons);
  });
});

/** A file with 64 bytes before its header, from which its offsets count; `decoy` stands where they point without them. */
function afterForeignBytes(decoy: string): Uint8Array {
  const foreign = 'x'.repeat(64);
  const head = '%PDF-1.7\n';
  const hidden = `${decoy}\n`.padEnd(63, '7') + '\n';
  const at = head.length + hidden.length;
  const body = `${head}${hidden}1 0 obj\n<< /Type /Catalog >>\nendobj\n`;
  const table = `xref\n0 2\n0000000000 65535 f \n${String(at).padStart(10, '0')} 00000 n \n`;
  const end = `trailer\n<< /Size 2 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(foreign + body + table + end, 'latin1'));
}

describe('an object of a file with bytes before its header', () => {
  it('is found behind them', async () => {
    const revision = await Revision.open(afterForeignBytes('%'));
    expect((await revision.catalog()).entries.get('Type')).toEqual({ kind: 'name', value: 'Catalog' });
  });

  it('is not judged where another of its number stands without them', async () => {
    const revision = await Revision.open(afterForeignBytes('1 0 obj\n<< /Type /Catalog /X 1 >>\nendobj'));
    await expect(revision.catalog()).rejects.toThrow('object stands twice');
  });
});
