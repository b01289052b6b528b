import { expect, it } from 'vitest';
import { findingsOf, pdf } from '../subject.ts';

const rules = (encryption: 'none' | 'owner' | 'user') =>
  findingsOf({
    criteria: [{ files: [{ name: '2.3_so 25BC-UBND_BC.pdf', facts: pdf({ encryption, signatures: [] }) }] }],
  })
    .filter(({ file }) => file !== null)
    .map(({ rule, outcome }) => `${rule} ${outcome}`);

it('does not accept a PDF that asks for a password, and says no more of it', () => {
  expect(rules('user')).toEqual(['file.encrypted error']);
});

it.each(['none', 'owner'] as const)('accepts a PDF whose encryption is «%s»', (encryption) => {
  expect(rules(encryption)).toEqual(['signature.missing error']);
});
