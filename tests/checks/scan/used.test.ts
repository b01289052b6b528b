import { expect, it } from 'vitest';
import type { FileFacts } from '../../../utils/evidence/facts.ts';
import { outcomes, pdf, VALID_SIGNATURE } from '../subject.ts';

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
  ['the picture of a document with a number', '2.3_so 25BC-UBND_BC.jpg', { kind: 'jpeg' }, ['review']],
  [
    'a broken picture',
    '2.3_so 25BC-UBND_BC.jpg',
    { kind: 'jpeg', failure: { kind: 'unreadable', reason: 'x' } },
    [],
  ],
])('judges %s', (_, name, facts, expected) => {
  expect(outcomes('scan.used', { files: [{ name, facts }] })).toEqual(expected);
});
