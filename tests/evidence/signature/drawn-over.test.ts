import { describe, expect, it } from 'vitest';
import { withRevision } from './later-revision.ts';
import { fixture, signaturesOf } from './open.ts';

/** Certified so that annotations may be added; the first page says «Tong so: 25» at 80, 760. */
const CERTIFIED = fixture('files/permitted/certified-commented.pdf');
const PAGE =
  '0 obj\n<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Annots [6 0 R 8 0 R 9 0 R 46 0 R 60 0 R] >>';
const OVER_TEXT = '/Rect [70 750 300 780]';

/** The file with one more annotation, and how that draws itself. */
function annotated(entries: string, drawn: string | null, box = '0 0 230 30'): Uint8Array {
  const look = drawn === null ? '' : '/AP << /N 61 0 R >>';
  const stream = `/Length ${drawn?.length ?? 0} >>\nstream\n${drawn ?? ''}\nendstream`;
  return withRevision(CERTIFIED, [
    [3, PAGE],
    [60, `0 obj\n<< /Type /Annot /F 4 ${OVER_TEXT} ${entries} ${look} >>`],
    [61, `0 obj\n<< /Type /XObject /Subtype /Form /BBox [${box}] ${stream}`],
  ]);
}

const INK = '/Subtype /Ink /InkList [[70 750 300 780]]';
const SQUARE = '/Subtype /Square /C [1 0 0]';

describe('a mark laid over certified text', () => {
  it.each([
    ['a frame around it', annotated(SQUARE, '1 0 0 RG 1 w 1 1 228 28 re S'), 'valid'],
    ['a square that its appearance fills', annotated(SQUARE, '1 g 0 0 230 30 re f'), 'changed-after'],
    ['a line of ink across it', annotated(INK, '0 0 1 RG 2 w 0 0 m 230 30 l S'), 'valid'],
    ['ink as broad as its letters', annotated(INK, '1 G 30 w 0 15 m 230 15 l S'), 'changed-after'],
    [
      'ink made broad by a matrix',
      annotated(INK, '20 0 0 20 0 0 cm 1 G 1 w 0 1 m 12 1 l S'),
      'changed-after',
    ],
    ['ink made broad by its box', annotated(INK, '1 G 1 w 0 1 m 23 1 l S', '0 0 23 3'), 'changed-after'],
    ['broad ink that viewers draw', annotated(`${INK} /BS << /W 30 >>`, null), 'changed-after'],
    ['thin ink that viewers draw', annotated(`${INK} /BS << /W 2 >>`, null), 'valid'],
    [
      'an arrow',
      annotated('/Subtype /Line /L [70 750 300 780]', '1 w 0 0 m 230 30 l S 0 0 m 3 3 l 0 3 l f'),
      'valid',
    ],
    ['a highlight', annotated('/Subtype /Highlight', '1 1 0 rg 0 0 230 30 re f'), 'valid'],
  ])('%s', async (_what, bytes, status) => {
    expect((await signaturesOf(bytes)).map((signature) => signature.status)).toEqual([status]);
  });
});
