import { expect, it } from 'vitest';
import { suggestedNames } from '../../entrypoints/background/suggested-names.ts';
import type { FileFacts } from '../../utils/evidence/facts.ts';
import { criterion, workingState } from '../components/states.ts';

const facts = (sha256: string): FileFacts => ({
  sha256,
  size: 1,
  kind: 'pdf',
  format: 'pdf',
  failure: null,
  pdf: null,
});

/** A report in which 2.3 lists one uploaded file, `up`. */
function listed(judged: Parameters<typeof suggestedNames>[0]['judged']) {
  const up = { id: 'up', name: 'scan0001.pdf', origin: 'uploaded' as const, sha256: null, size: null };
  const report = { ...workingState.report!, criteria: [criterion('2.3', 'x', { attachments: [up] })] };
  return { judged, state: { ...workingState, report } };
}

it('proposes for an uploaded file what was proposed for the chosen one of the same bytes', () => {
  const record = listed({ chosen: { name: 'scan0001.pdf', sha256: 'a', suggestedName: '2.3_so 25BC.pdf' } });
  expect(suggestedNames(record, { up: facts('a') })).toEqual({
    chosen: '2.3_so 25BC.pdf',
    up: '2.3_so 25BC.pdf',
  });
});

it.each([
  ['of other bytes', { name: 'x', sha256: 'b', suggestedName: '2.3_so 25BC.pdf' }],
  ['under another criterion', { name: 'x', sha256: 'a', suggestedName: '3.1_so 25BC.pdf' }],
  ['for which nothing could be proposed', { name: 'x', sha256: 'a', suggestedName: null }],
])('proposes nothing from a file %s', (_name, judged) => {
  expect(suggestedNames(listed({ chosen: judged }), { up: facts('a') })).not.toHaveProperty('up');
});
