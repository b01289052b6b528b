import { expect, it } from 'vitest';
import type { FileFacts } from '../../../utils/evidence/facts.ts';
import type { ScanFacts } from '../../../utils/evidence/scan/facts.ts';
import { outcomes, pdf, VALID_SIGNATURE } from '../subject.ts';

const LOOKED: ScanFacts = { pages: 1, looked: [1], dpi: 300, colour: true, seals: [] };
const scan = (signatures: (typeof VALID_SIGNATURE)[]) => pdf({ scan: true, signatures });

it.each<[string, string, Partial<FileFacts>, string[]]>([
  ['an unsigned scan', '2.3_so 25BC-UBND_BC.pdf', scan([]), ['review']],
  ['a scan with the organisation’s valid signature', '2.3_so 25BC-UBND_BC.pdf', scan([VALID_SIGNATURE]), []],
  [
    'a scan signed by a person',
    '2.3_so 25BC-UBND_BC.pdf',
    scan([{ ...VALID_SIGNATURE, signerType: 'person' }]),
    ['review'],
  ],
  [
    'a scan with a broken signature',
    '2.3_so 25BC-UBND_BC.pdf',
    scan([{ ...VALID_SIGNATURE, status: 'broken' }]),
    ['review'],
  ],
  ['an unsigned PDF that is no scan', '2.3_so 25BC-UBND_BC.pdf', pdf({ signatures: [] }), []],
  ['a photograph', '2.3_anh chup bang niem yet.jpg', { kind: 'jpeg' }, []],
  ['a picture that could not be looked at', '2.3_van ban.webp', { kind: 'webp', unseen: true }, ['review']],
  ['one called a photograph', '2.3_Hình ảnh hội nghị.webp', { kind: 'webp', unseen: true }, []],
  ['one with a camera’s name', '2.3_IMG_2034.gif', { kind: 'gif', unseen: true }, []],
  ['one about forms', '2.3_Hinh thuc ky luat.gif', { kind: 'gif', unseen: true }, ['review']],
  [
    'one with the number of a document',
    '2.3_so 25BC-UBND_Anh chup bao cao.webp',
    { kind: 'webp', unseen: true },
    ['review'],
  ],
  ['a HEIC photograph, which another rule asks to look at', '2.3_a.heic', { kind: 'heic', unseen: true }, []],
  ['the picture of a document with a number', '2.3_so 25BC-UBND_BC.jpg', { kind: 'jpeg' }, ['review']],
  ['the picture of a document without one', '2.3_van ban.jpg', { kind: 'jpeg', scan: LOOKED }, ['review']],
  [
    'a broken picture',
    '2.3_so 25BC-UBND_BC.jpg',
    { kind: 'jpeg', failure: { kind: 'unreadable', reason: 'x' } },
    [],
  ],
])('judges %s', (_, name, facts, expected) => {
  expect(outcomes('scan.used', { files: [{ name, facts }] })).toEqual(expected);
});

it.each<[string, string, string[]]>([
  ['with the reason', 'Báo cáo số 25/BC-UBND kèm bản scan do tài liệu bị lỗi chữ ký số.', []],
  ['with a scan, but no reason', 'Báo cáo số 25/BC-UBND (bản scan kèm theo).', ['review']],
  ['of something else', 'Báo cáo số 25/BC-UBND nêu việc khắc phục lỗi chữ ký số.', ['review']],
])('asks until the explanation gives the reason: an explanation %s', (_, explanation, expected) => {
  const files = [{ name: '2.3_so 25BC-UBND_BC.pdf', facts: scan([]) }];
  expect(outcomes('scan.used', { explanation, files })).toEqual(expected);
});
