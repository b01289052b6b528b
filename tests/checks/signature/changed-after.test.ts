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

  it.each<[string, Partial<Changes>, string]>([
    ['was added', { pages: [2], pairs: [{ was: null, now: 2 }] }, 'trang 2 được thêm vào sau lúc ký'],
    ['is gone', { pages: [2], pairs: [{ was: 2, now: null }] }, 'trang 2 của bản đã ký không còn trong tệp'],
    [
      'differs beside one that was added',
      {
        pages: [1, 2],
        pairs: [
          { was: 1, now: 1 },
          { was: null, now: 2 },
        ],
      },
      'trang 1, 2 không còn như lúc ký',
    ],
  ])('says that a page %s', (_what, differs, words) => {
    expect(findings(changed({ look: true, ...differs }))[0]?.message).toContain(words);
  });

  it('counts no objects where what was appended belongs to no revision', () => {
    const [finding] = findings(changed({ objects: 0 }));
    expect(finding?.message).toContain('nằm ngoài mọi lần lưu');
    expect(finding?.message).not.toContain('0 đối tượng');
  });

  it('names the first of many pages', () => {
    const pages = Array.from({ length: 40 }, (_, index) => index + 1);
    expect(findings(changed({ look: true, pages }))[0]?.message).toContain(
      'trang 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12… không',
    );
  });
});

describe('the pages that can be looked at side by side', () => {
  const shown = (differs: Partial<Changes>, signedLength: number | null = 900) =>
    findings({ ...changed(differs), signedLength })[0]?.changedPages;

  it.each<[string, Partial<Changes>, object | undefined]>([
    [
      'are those that look different',
      { look: true, pages: [3], pairs: [{ was: 2, now: 3 }] },
      { pairs: [{ was: 2, now: 3 }], signedLength: 900 },
    ],
    [
      'are told by number where an older engine paired none',
      { look: true, pages: [3] },
      { pairs: [{ was: 3, now: 3 }], signedLength: 900 },
    ],
    ['are the first where none is told', { look: true }, { pairs: [{ was: 1, now: 1 }], signedLength: 900 }],
    [
      'are there too where number and date were filled in',
      { look: true, numberLine: true, pages: [1] },
      { pairs: [{ was: 1, now: 1 }], signedLength: 900 },
    ],
    ['are none where no look changed', {}, undefined],
  ])('%s', (_what, differs, expected) => {
    expect(shown(differs)).toEqual(expected);
  });

  it('are none where it is not known how far the signature reaches', () => {
    expect(shown({ look: true, pages: [1] }, null)).toBeUndefined();
  });
});
