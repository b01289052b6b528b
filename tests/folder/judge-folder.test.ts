import { expect, it } from 'vitest';
import type { Circumstances } from '../../entrypoints/folder/circumstances.ts';
import type { Entry } from '../../entrypoints/folder/entry.ts';
import { judgeFolder } from '../../entrypoints/folder/judge-folder.ts';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';

const circumstances: Circumstances = {
  language: 'vi',
  pack: BUILTIN_PACK,
  round: null,
  now: Date.parse('2023-10-01T09:00:00+07:00'),
  listed: [],
  source: { from: 'names' },
  authorities: [],
};

/** A photograph in a folder; one without a content has not been looked at yet. */
function photo(path: string, sha256: string | null): Entry {
  return {
    id: path,
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    size: 3,
    file: new File(['abc'], 'x'),
    step: sha256 === null ? 'waiting' : 'done',
    kept: false,
    again: false,
    facts:
      sha256 === null ? null : { sha256, size: 3, kind: 'jpeg', format: 'jpeg', failure: null, pdf: null },
  };
}

it('says nothing yet of a file that was not looked at', () => {
  const [row] = judgeFolder([photo('2.3_anh hoi nghi.jpg', null)], circumstances).rows;
  expect(row).toMatchObject({ outcome: null, findings: [], names: [], criteria: ['2.3'] });
});

it('holds a missing code against a file that its folder places, and puts the code in front where it can', () => {
  const { rows, criteria } = judgeFolder([photo('Hồ sơ/2.3/anh hoi nghi.jpg', 'aa')], circumstances);
  expect(rows[0]?.findings.map(({ rule }) => rule)).toContain('name.code-missing');
  expect(criteria.map(({ code, files, outcome }) => [code, files, outcome])).toEqual([['2.3', 1, 'error']]);
});

it('wants a copy for each criterion where one file stands for several', () => {
  const { rows, criteria, shared } = judgeFolder([photo('2.3, 3.1_anh hoi nghi.jpg', 'aa')], circumstances);
  expect(rows[0]?.names).toEqual([
    { criterion: '2.3', name: '2.3_anh hoi nghi.jpg' },
    { criterion: '3.1', name: '3.1_anh hoi nghi.jpg' },
  ]);
  expect(shared.map((content) => content.criteria)).toEqual([['2.3', '3.1']]);
  for (const { findings } of criteria) {
    expect(findings.map(({ rule }) => rule)).toContain('evidence.shared-name');
  }
});

it('names the listed criteria that have no file, and marks a code that the list does not have', () => {
  const listed = ['1', '1.1', '1.2'].map((code) => ({ code, title: `Mục ${code}`, maxScore: 1 }));
  const { without, criteria } = judgeFolder([photo('1.1_anh a.jpg', 'aa'), photo('9.9_anh b.jpg', 'bb')], {
    ...circumstances,
    listed,
    source: { from: 'portal' },
  });
  expect(without).toEqual([{ code: '1.2', title: 'Mục 1.2' }]);
  expect(criteria.map(({ code, listed: isListed }) => [code, isListed])).toEqual([
    ['1.1', true],
    ['9.9', false],
  ]);
});
