import { expect, it } from 'vitest';
import { found, pdf, type SampleFile } from '../subject.ts';

const file = (name: string, sha256: string): SampleFile => ({ name, facts: { ...pdf(), sha256 } });
const judge = (files: SampleFile[]) => found('evidence.duplicate', { criteria: [{ files }] });

it('warns once of the same content under two names, naming both', () => {
  const [finding, ...more] = judge([
    file('2.3_so 25BC-UBND_a.pdf', 'aa'),
    file('2.3_so 25BC-UBND_b.pdf', 'aa'),
    file('2.3_c.pdf', 'cc'),
  ]);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ outcome: 'warning', file: null });
  expect(finding?.message).toContain('«2.3_so 25BC-UBND_a.pdf», «2.3_so 25BC-UBND_b.pdf»');
});

it('has nothing to say of different files, of unseen ones and of empty ones', () => {
  const empty: SampleFile = { name: '2.3_e.pdf', facts: { kind: 'empty', sha256: 'ee' } };
  const unseen: SampleFile = { name: '2.3_u.pdf', facts: null };
  expect(judge([file('2.3_a.pdf', 'aa'), file('2.3_b.pdf', 'bb'), empty, empty, unseen, unseen])).toEqual([]);
});
