import { expect, it } from 'vitest';
import type { FileFacts } from '../../../utils/evidence/facts.ts';
import type { ScanFacts } from '../../../utils/evidence/scan/facts.ts';
import { found, HEADER, outcomes, pdf, VALID_SIGNATURE } from '../subject.ts';

const SEAL: ScanFacts['seals'][number] = {
  page: 2,
  box: { x0: 0.5, y0: 0.6, x1: 0.7, y1: 0.75 },
  diameter: 36,
  kind: 'signature',
  sure: true,
  picture: 'data:image/png;base64,AAAA',
};
const LOOKED: ScanFacts = { pages: 2, looked: [1, 2], dpi: 300, colour: true, seals: [] };
const scan = (facts: Partial<ScanFacts>, of: Partial<FileFacts> = pdf({ scan: true, signatures: [] })) => ({
  ...of,
  scan: { ...LOOKED, ...facts },
});
const signed = (status: 'valid' | 'broken') =>
  pdf({ scan: true, signatures: [{ ...VALID_SIGNATURE, status }] });

it.each<[string, Partial<FileFacts>, string[]]>([
  ['a sealed scan', scan({ seals: [SEAL] }), []],
  ['a scan with a seal at the edge', scan({ seals: [{ ...SEAL, kind: 'edge' }] }), []],
  ['a scan without a seal', scan({}), ['warning']],
  ['a scan with red ink that may be a seal', scan({ seals: [{ ...SEAL, sure: false }] }), ['review']],
  ['a long scan, looked at in part', scan({ pages: 30 }), ['review']],
  ['a scan that could not be looked at', scan({ looked: [], dpi: null, colour: false }), ['review']],
  ['a scan without colour, of which the quality is told', scan({ colour: false }), []],
  ['a validly signed scan without a seal', scan({}, signed('valid')), []],
  ['a scan with a broken signature and no seal', scan({}, signed('broken')), ['warning']],
  [
    'the picture of a document without a seal',
    scan({ pages: 1, looked: [1] }, { kind: 'jpeg' }),
    ['warning'],
  ],
  ['a photograph', { kind: 'jpeg' }, []],
  ['photographs in a PDF', scan({ pictured: true }, pdf({ scan: true, signatures: [], header: null })), []],
  ['a document photographed with its table, as its header tells', scan({ pictured: true }), ['warning']],
  ['a PDF that is no scan', pdf({ signatures: [] }), []],
])('judges %s', (_, facts, expected) => {
  const files = [{ name: '2.3_so 25BC-UBND_BC.pdf', facts }];
  expect(outcomes('scan.seal-missing', { files })).toEqual(expected);
});

it('asks of an appendix for the seals that an appendix bears', () => {
  const facts = scan({}, pdf({ scan: true, signatures: [], header: { ...HEADER, appendix: 'Phụ lục 1' } }));
  const [finding] = found('scan.seal-missing', {
    criteria: [{ files: [{ name: '2.3_Phu luc 1.pdf', facts }] }],
  });
  expect(finding?.message).toContain('dấu treo');
});

it('shows the spot where red ink may be a seal', () => {
  const files = [{ name: '2.3_so 25BC-UBND_BC.pdf', facts: scan({ seals: [{ ...SEAL, sure: false }] }) }];
  const [finding] = found('scan.seal-missing', { criteria: [{ files }] });
  expect(finding?.picture).toBe(SEAL.picture);
});
