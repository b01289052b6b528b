import { expect, it } from 'vitest';
import { parseResultsFile, withoutContent } from '../../utils/evidence/claims.ts';
import { makeFacts, pdf, VALID_SIGNATURE } from '../checks/subject.ts';

const CERTIFICATE = {
  notBefore: '2023-01-01T00:00:00Z',
  notAfter: '2025-01-01T00:00:00Z',
  selfSigned: false,
  sha256: 'cd',
  authorityKeyId: null,
};
const signature = { ...VALID_SIGNATURE, certificate: { ...CERTIFICATE, chain: ['MIIB'] } };
const FACTS = makeFacts(pdf({ text: ['Nội dung mật'], signatures: [signature] }));

const RESULTS = {
  kind: 'soat-cchc-results',
  format: 1,
  portal: 'portal.example',
  unit: null,
  round: null,
  at: '2023-10-01T09:00:00+07:00',
  from: 'Lan',
  engine: '9',
  files: [{ criterion: '2.3', name: 'a.pdf', facts: FACTS }],
};

it('leaves out the text of a document, and the certificates by which it could be trusted', () => {
  const { pdf: bare } = withoutContent(FACTS);
  expect(bare?.text).toEqual(['']);
  expect(bare?.signatures[0]?.certificate).toEqual(CERTIFICATE);
  expect(bare?.signatures[0]?.status).toBe('valid');
});

it('takes no text, picture or certificates from a file either, whoever made it', () => {
  const taken = parseResultsFile(JSON.stringify(RESULTS));
  expect(JSON.stringify(taken)).not.toContain('Nội dung mật');
  expect(JSON.stringify(taken)).not.toContain('MIIB');
});

it.each([
  ['no JSON', 'abc'],
  ['another kind', JSON.stringify({ ...RESULTS, kind: 'soat-cchc-review' })],
  ['a file without facts', JSON.stringify({ ...RESULTS, files: [{ criterion: '2.3', name: 'a.pdf' }] })],
  ['too many files', JSON.stringify({ ...RESULTS, files: Array(2001).fill(RESULTS.files[0]) })],
])('does not take %s', (_, text) => {
  expect(parseResultsFile(text)).toBe(null);
});
