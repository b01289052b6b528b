import { expect, it } from 'vitest';
import type { FileFacts } from '../../../utils/evidence/facts.ts';
import { found, makeFacts, pdf, VALID_SIGNATURE } from '../subject.ts';

it.each<[string, Partial<FileFacts>, string[]]>([
  ['a PDF with a valid signature', pdf(), []],
  ['a PDF without a signature', pdf({ signatures: [] }), ['error']],
  [
    'a PDF with a broken signature',
    pdf({ signatures: [{ ...VALID_SIGNATURE, status: 'broken' }] }),
    ['error'],
  ],
  [
    'a PDF changed after it was signed',
    pdf({ signatures: [{ ...VALID_SIGNATURE, status: 'changed-after' }] }),
    ['error'],
  ],
  [
    'a PDF whose signature cannot be judged',
    pdf({ signatures: [{ ...VALID_SIGNATURE, status: 'unknown' }] }),
    ['review'],
  ],
  [
    'a PDF with a time stamp alone',
    pdf({ signatures: [{ ...VALID_SIGNATURE, kind: 'timestamp' }] }),
    ['error'],
  ],
  ['a Word document', { kind: 'office', format: 'docx' }, ['error']],
  ['a file that was too large to look at', { failure: { kind: 'limit', reason: 'bytes' } }, ['review']],
])('judges a Bảng tổng hợp that is %s', (_, facts, expected) => {
  const findings = found('report.summary-unsigned', {
    summary: [{ name: 'tong hop.pdf', facts: makeFacts(facts) }],
  });
  expect(findings.map(({ outcome }) => outcome)).toEqual(expected);
  for (const { message } of findings) expect(message).toContain('tong hop.pdf');
});

it('says nothing where no table has been seen', () => {
  expect(found('report.summary-unsigned', {})).toEqual([]);
});

it('has a person look at a table whose bytes have not been seen, once the report is to be sent', () => {
  const report = { summaryFiles: ['tong hop.pdf'] };
  expect(found('report.summary-unsigned', { report, phase: 'entry' })).toEqual([]);
  const [finding] = found('report.summary-unsigned', { report, phase: 'gate' });
  expect(finding).toMatchObject({ outcome: 'review' });
  expect(finding?.message).toContain('tong hop.pdf');
});
