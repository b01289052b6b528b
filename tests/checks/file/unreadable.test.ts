import { expect, it } from 'vitest';
import type { FileFacts } from '../../../utils/evidence/facts.ts';
import { outcomes, pdf } from '../subject.ts';

const failure = { kind: 'unreadable', reason: 'truncated' } as const;

it.each<[string, Partial<FileFacts>, string[]]>([
  ['empty', { kind: 'empty', failure: { kind: 'unreadable', reason: 'empty' } }, ['error']],
  ['a truncated PDF', { kind: 'pdf', failure }, ['error']],
  ['a truncated picture', { kind: 'jpeg', failure }, ['error']],
  ['too large to be looked at', { kind: 'pdf', failure: { kind: 'limit', reason: 'bytes' } }, ['review']],
  ['not to be read', { kind: 'other', failure: { kind: 'limit', reason: 'not-read' } }, ['review']],
  ['a sound PDF', pdf(), []],
  ['locked by a password', { ...pdf({ encryption: 'user' }), failure }, []],
  ['a broken archive, not accepted anyway', { kind: 'archive', failure }, []],
])('judges a file that is %s', (_, facts, expected) => {
  expect(outcomes('file.unreadable', { files: [{ name: '2.3_so 25BC-UBND_BC.pdf', facts }] })).toEqual(
    expected,
  );
});
