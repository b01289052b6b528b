import { describe, expect, it } from 'vitest';
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
