import { expect, it } from 'vitest';
import type { FileFacts } from '../../../utils/evidence/facts.ts';
import type { ScanFacts } from '../../../utils/evidence/scan/facts.ts';
import { found, outcomes, pdf, VALID_SIGNATURE } from '../subject.ts';

const LOOKED: ScanFacts = { pages: 1, looked: [1], dpi: 300, colour: true, seals: [] };
const scan = (facts: Partial<ScanFacts>, signatures: (typeof VALID_SIGNATURE)[] = []) => ({
  ...pdf({ scan: true, signatures }),
  scan: { ...LOOKED, ...facts },
});
const files = (facts: Partial<FileFacts>) => [{ name: '2.3_so 25BC-UBND_BC.pdf', facts }];

it.each<[string, Partial<FileFacts>, string[]]>([
  ['300 dpi in colour', scan({}), []],
  ['200 dpi, trimmed a little', scan({ dpi: 198 }), []],
  ['150 dpi', scan({ dpi: 150 }), ['warning']],
  ['150 dpi, signed', scan({ dpi: 150 }, [VALID_SIGNATURE]), ['warning']],
  ['no colour', scan({ colour: false }), ['warning']],
  ['no colour, validly signed', scan({ colour: false }, [VALID_SIGNATURE]), []],
  ['neither colour nor resolution', scan({ colour: false, dpi: 100 }), ['warning']],
  ['nothing that could be looked at', scan({ colour: false, dpi: null, looked: [] }), []],
  ['a PDF that is no scan', pdf({ signatures: [] }), []],
  [
    'photographs in a PDF',
    { ...scan({ dpi: 72, pictured: true }), ...pdf({ scan: true, signatures: [], header: null }) },
    [],
  ],
  ['a document photographed with its table', scan({ dpi: 72, pictured: true }), ['warning']],
])('judges %s', (_, facts, expected) => {
  expect(outcomes('scan.quality', { files: files(facts) })).toEqual(expected);
});

it('says in one finding that a scan is both black and white and coarse', () => {
  const [finding] = found('scan.quality', {
    criteria: [{ files: files(scan({ colour: false, dpi: 100 })) }],
  });
  expect(finding?.message).toMatch(/đen trắng.*100 dpi/);
});
