import { expect, it } from 'vitest';
import type { PdfFacts, SignatureFacts } from '../../../utils/evidence/facts.ts';
import { HEADER, outcomes, pdf, VALID_SIGNATURE } from '../subject.ts';

const PERSON: SignatureFacts = { ...VALID_SIGNATURE, signerType: 'person', signer: 'Nguyễn Văn A' };
const UNTOLD: SignatureFacts = { ...VALID_SIGNATURE, signerType: null };

const judge = (differs: Partial<PdfFacts>, name = '2.3_so 25BC-UBND_BC.pdf') =>
  outcomes('signature.partial', { files: [{ name, facts: pdf(differs) }] });

it.each<[string, Partial<PdfFacts>, string[]]>([
  ['a person and the organisation', { signatures: [PERSON, VALID_SIGNATURE] }, []],
  ['the organisation alone', { signatures: [VALID_SIGNATURE] }, []],
  ['a person alone', { signatures: [PERSON] }, ['warning']],
  ['two persons', { signatures: [PERSON, PERSON] }, ['warning']],
  ['someone who cannot be told', { signatures: [UNTOLD] }, ['review']],
  ['a person and someone who cannot be told', { signatures: [PERSON, UNTOLD] }, ['review']],
  ['a person, but the signature is broken', { signatures: [{ ...PERSON, status: 'broken' }] }, []],
  ['nobody', { signatures: [] }, []],
])('judges a main document signed by %s', (_, differs, expected) => {
  expect(judge(differs)).toEqual(expected);
});

it.each<[string, Partial<PdfFacts>, string?]>([
  ['a separate appendix', { header: { ...HEADER, appendix: 'Phụ lục 1' } }],
  ['a file named as an appendix', {}, '2.3_so 25BC-UBND_ Phu luc 1 so van ban.pdf'],
  ['a copy', {}, '2.3_so 25BC-UBND_Ban sao QD.pdf'],
  ['a scan', { scan: true }],
  ['a paper without a number', { header: { ...HEADER, number: null } }],
])('asks no organisation’s signature beside a person’s of %s', (_, differs, name) => {
  expect(judge({ signatures: [PERSON], ...differs }, name)).toEqual([]);
});
