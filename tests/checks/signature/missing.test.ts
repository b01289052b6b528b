import { expect, it } from 'vitest';
import type { FileFacts } from '../../../utils/evidence/facts.ts';
import { outcomes, pdf, VALID_SIGNATURE } from '../subject.ts';

it.each<[string, Partial<FileFacts>, string[]]>([
  ['an unsigned PDF', pdf({ signatures: [] }), ['error']],
  [
    'a PDF with a time stamp alone',
    pdf({ signatures: [{ ...VALID_SIGNATURE, kind: 'timestamp' }] }),
    ['error'],
  ],
  ['a signed PDF', pdf(), []],
  ['a PDF whose signature is broken', pdf({ signatures: [{ ...VALID_SIGNATURE, status: 'broken' }] }), []],
  ['an unsigned scan', pdf({ scan: true, signatures: [] }), []],
  ['a photograph', { kind: 'jpeg' }, []],
  ['a PDF that cannot be opened', { kind: 'pdf', failure: { kind: 'unreadable', reason: 'x' } }, []],
  ['a PDF that asks for a password', pdf({ encryption: 'user', signatures: [] }), []],
  ['a Word file', { kind: 'office' }, []],
])('judges %s', (_, facts, expected) => {
  expect(outcomes('signature.missing', { files: [{ name: '2.3_so 25BC-UBND_BC.pdf', facts }] })).toEqual(
    expected,
  );
});
