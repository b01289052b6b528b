import { expect, it } from 'vitest';
import type { FileFacts, HeaderFacts } from '../../utils/evidence/facts.ts';
import { proposedName } from '../../utils/evidence/proposed-name.ts';

const HEADER: HeaderFacts = {
  number: '25',
  symbol: 'BC-UBND',
  date: '2023-03-15',
  issuer: null,
  type: 'BÁO CÁO',
  abstract: 'Công tác quý I',
  appendix: null,
};
const PHOTO: FileFacts = {
  sha256: '00',
  size: 1,
  kind: 'jpeg',
  format: 'jpeg',
  failure: null,
  pdf: null,
};
const SCAN = { pages: 1, looked: [1], dpi: 200, colour: true, seals: [] };

it.each<[string, Partial<FileFacts>, string | null]>([
  ['a photograph by what it is called', {}, '2.3_hoi nghi.jpg'],
  [
    'the image of a document by what stands on it',
    { scan: SCAN, ocr: { ended: null, header: HEADER, unsure: [] } },
    '2.3_so 25BC-UBND_BC cong tac quy I.jpg',
  ],
  ['not the image of a document that was not read', { scan: SCAN }, null],
  ['not an image that is broken', { failure: { kind: 'unreadable', reason: 'truncated' } }, null],
  ['not a Word file', { kind: 'office', format: 'docx' }, null],
])('names %s', (_what, differs, name) => {
  expect(proposedName('2.3', { ...PHOTO, ...differs }, 'hoi nghi.jpg')).toBe(name);
});
