import { describe, expect, it } from 'vitest';
import type { FileFacts, HeaderFacts, OcrFacts } from '../../../utils/evidence/facts.ts';
import { found, HEADER, outcomes, pdf } from '../subject.ts';

const judge = (name: string, header: Partial<HeaderFacts>) =>
  outcomes('name.number-mismatch', { files: [{ name, facts: pdf({ header: { ...HEADER, ...header } }) }] });

it.each<[string, Partial<HeaderFacts>]>([
  ['2.3_so 25BC-UBND_BC.pdf', {}],
  ['2.3_so 025 BC-UBND_BC.pdf', {}],
  ['2.3_Số 25-BC-UBND_BC.pdf', {}],
  ['2.3_so 25BC_BC.pdf', {}],
  ['2.3_so 30-2018-QD-UBND_QD.pdf', { number: '30', symbol: '2018/QĐ-UBND' }],
  ['2.3_so 302018QD-UBND_QD.pdf', { number: '30', symbol: '2018/QĐ-UBND' }],
  ['2.3_so 30QD-UBND_QD.pdf', { number: '30', symbol: '2018/QĐ-UBND' }],
  ['2.3_so 12UBND-VX_CV.pdf', { number: '12', symbol: 'UBND-VX' }],
  ['2.3_so 03NQ-TU_NQ.pdf', { number: '03', symbol: 'NQ/TU' }],
  ['2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf', { appendix: 'Phụ lục 1' }],
  ['2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf', { number: '77', symbol: 'KH-UBND' }],
  ['2.3_so 25BC-UBND_BC.pdf', { number: null, symbol: null }],
  ['2.3_anh chup.pdf', {}],
])('lets «%s» stand for page 1 with %j', (name, header) => {
  expect(judge(name, header)).toEqual([]);
});

it.each<[string, Partial<HeaderFacts>]>([
  ['2.3_so 52BC-UBND_BC.pdf', {}],
  ['2.3_so 25KH-UBND_BC.pdf', {}],
  ['2.3_so 25BC-HDND_BC.pdf', {}],
  ['2.3_so 30-2019-QD-UBND_QD.pdf', { number: '30', symbol: '2018/QĐ-UBND' }],
  ['2.3_so 52BC-UBND_ Phu luc 1.pdf', { appendix: 'Phụ lục 1' }],
])('warns of «%s» for page 1 with %j', (name, header) => {
  expect(judge(name, header)).toEqual(['warning']);
});

describe('on a scan', () => {
  const unread = { ...HEADER, number: null, symbol: null };
  const scanned = (ocr: Partial<OcrFacts>, header: HeaderFacts | null = unread) => ({
    ...pdf({ scan: true, header }),
    ocr: { ended: null, header, unsure: [], ...ocr },
  });
  const doubt = (guess: string | null): OcrFacts['unsure'][number] => ({
    part: 'number',
    guess,
    asRead: 'Số: 2S/BC-UBND',
    picture: 'data:image/png;base64,AAAA',
  });
  const name = '2.3_so 52BC-UBND_BC.pdf';
  const of = (facts: Partial<FileFacts>) =>
    found('name.number-mismatch', { criteria: [{ files: [{ name, facts }] }] });

  it('warns of a number that OCR is certain of', () => {
    expect(of(scanned({}, HEADER))).toMatchObject([{ outcome: 'warning' }]);
  });

  it('asks for a look where only a recogniser’s text that came with the file says another number', () => {
    expect(of(pdf({ scan: true, header: HEADER }))).toMatchObject([{ outcome: 'review' }]);
  });

  it('shows the spot where the number cannot be read for certain', () => {
    const findings = of(scanned({ unsure: [doubt('25/BC-UBND')] }));
    expect(findings).toMatchObject([{ outcome: 'review', picture: 'data:image/png;base64,AAAA' }]);
  });

  it('never says the number that it is not certain of', () => {
    const [finding] = of(scanned({ unsure: [doubt('25/BC-UBND')] }));
    expect(finding?.message).toContain('52/BC-UBND');
    expect(finding?.message).not.toContain('25/BC-UBND');
  });

  it('takes the name’s word for a doubtful number that says the same', () => {
    expect(of(scanned({ unsure: [doubt('52/BC-UBND')] }))).toEqual([]);
  });

  it.each(['stopped', 'time', 'failed'] as const)('asks for a look where OCR ended: %s', (ended) => {
    expect(of(scanned({ ended, header: null }))).toMatchObject([{ outcome: 'review' }]);
  });

  it('judges the picture of a document like a scan', () => {
    const image = { ...pdf({}), kind: 'jpeg' as const, pdf: null };
    const ocr = { ended: null, header: HEADER, unsure: [] };
    expect(of({ ...image, ocr })).toMatchObject([{ outcome: 'warning' }]);
    expect(of(image)).toEqual([]);
  });
});
