import { describe, expect, it } from 'vitest';
import type { SignatureFacts } from '../../../utils/evidence/facts.ts';
import { found, pdf, VALID_SIGNATURE } from '../subject.ts';

type Changes = NonNullable<SignatureFacts['changes']>;

const CHANGES: Changes = { pages: [], fields: [], objects: 3, look: false, numberLine: false };

const changed = (differs: Partial<Changes>): Partial<SignatureFacts> => ({
  status: 'changed-after',
  changes: { ...CHANGES, ...differs },
});

const findings = (...signatures: Partial<SignatureFacts>[]) =>
  found('signature.changed-after', {
    criteria: [
      {
        files: [
          {
            name: '2.3_so 25BC-UBND_BC.pdf',
            facts: pdf({ signatures: signatures.map((differs) => ({ ...VALID_SIGNATURE, ...differs })) }),
          },
        ],
      },
    ],
  });

describe('a file with something added after a signature', () => {
  it.each<[string, Partial<SignatureFacts>, string[]]>([
    ['a page looks different', changed({ look: true, pages: [1] }), ['error']],
    ['layers of the document were switched', changed({ look: true }), ['error']],
    ['something that is not seen was changed', changed({}), ['warning']],
    ['a number was given after the leader signed', changed({ look: true, numberLine: true }), ['review']],
    ['nothing is told of the change', { status: 'changed-after' }, ['review']],
    ['what follows is no revision', { status: 'unknown', reason: 'bytes-added-after' }, ['review']],
    ['what follows cannot be read', { status: 'unknown', reason: 'changes-unreadable' }, ['review']],
    ['the signature cannot be judged', { status: 'unknown', reason: 'algorithm-unknown' }, []],
    ['the signature is broken', { status: 'broken' }, []],
    ['the signature is valid', { status: 'valid' }, []],
    ['a document timestamp was followed by changes', { ...changed({}), kind: 'timestamp' }, ['warning']],
  ])('%s', (_what, signature, expected) => {
    expect(findings(signature).map(({ outcome }) => outcome)).toEqual(expected);
  });

  it('is told once, by the worst of its signatures', () => {
    expect(findings(changed({}), changed({ look: true, pages: [2] }), {})).toMatchObject([
      { outcome: 'error' },
    ]);
  });

  it('is told beside another signature that is broken, unless nothing is known of it', () => {
    expect(findings(changed({ look: true, pages: [1] }), { status: 'broken' })).toHaveLength(1);
    expect(findings({ status: 'unknown', reason: 'bytes-added-after' }, { status: 'broken' })).toEqual([]);
  });

  it('names pages, fields and objects', () => {
    const [finding] = findings(changed({ look: true, pages: [1, 3], fields: ['so_van_ban'], objects: 7 }));
    expect(finding?.message).toContain('trang 1, 3');
    expect(finding?.message).toContain('so_van_ban');
    expect(finding?.message).toContain('7 đối tượng');
    expect(findings(changed({ fields: ['so_van_ban'] }))[0]?.message).toContain('so_van_ban');
    expect(findings(changed({ objects: 9 }))[0]?.message).toContain('9 đối tượng');
  });
});
