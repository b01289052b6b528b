import { describe, expect, it, test } from 'vitest';
import {
  codesInFileName,
  criteriaOfPath,
  criteriaWithoutFiles,
  gapsInCodes,
  isLeftover,
  sharedContents,
} from '../../utils/report/folder-files.ts';

const none = new Set<string>();

describe('the criteria of a name', () => {
  test.each([
    ['2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf', ['2.3']],
    ['Tiêu chí 2.3_so 25BC-UBND_BC.pdf', ['2.3']],
    ['2.3, 3.1_so 25BC-UBND_BC.pdf', ['2.3', '3.1']],
    ['2.3 và 3.1.2_so 25BC-UBND_BC.pdf', ['2.3', '3.1.2']],
    ['2.3+2.3_anh.jpg', ['2.3']],
    ['25_BC-UBND.pdf', []],
    ['25-2023_QD.pdf', []],
    ['bao cao 2.3.pdf', []],
    ['', []],
  ])('%s', (name, codes) => {
    expect(codesInFileName(name, none)).toEqual(codes);
  });

  it('takes a number without a dot for a code where there is such a criterion', () => {
    expect(codesInFileName('25_BC-UBND.pdf', new Set(['25']))).toEqual(['25']);
  });
});

describe('the criteria of a path', () => {
  test.each([
    ['Hồ sơ/Tiêu chí 2.3/ảnh.jpg', none, ['2.3']],
    ['Hồ sơ/2.3/3.1_so 25BC-UBND_BC.pdf', none, ['3.1']],
    ['2.3 Rà soát/Phụ lục/danh sach.pdf', none, ['2.3']],
    ['2023/10/bao cao.pdf', none, []],
    ['10.2023/bao cao.pdf', none, []],
    ['05.10 hop/bao cao.pdf', none, []],
    ['9.9/bao cao.pdf', new Set(['2.3']), []],
    ['4/bao cao.pdf', new Set(['4']), ['4']],
  ])('%s', (path, known, codes) => {
    expect(criteriaOfPath(path, known)).toEqual(codes);
  });
});

it.each(['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$bao cao.docx'])('passes over %s', (name) => {
  expect(isLeftover(name)).toBe(true);
});

it('takes every document for one', () => {
  expect(['2.3_a.pdf', '~bao cao.pdf', 'thumbs.pdf'].map(isLeftover)).toEqual([false, false, false]);
});

it('names the listed criteria without files, and none that only add up others', () => {
  const listed = ['1', '1.1', '1.1.1', '1.1.2', '1.10', '1.2'];
  expect(criteriaWithoutFiles(listed, new Set(['1.1.1']))).toEqual(['1.1.2', '1.2', '1.10']);
});

it('tells gaps between the codes that names carry', () => {
  expect(gapsInCodes(['1.1.1', '1.1.3', '2.2'])).toEqual(['1.1.2', '2.1']);
  expect(gapsInCodes(['1.1', '1.2'])).toEqual([]);
  expect(gapsInCodes([])).toEqual([]);
});

it('finds a content under several criteria, in one file or in several', () => {
  const file = (id: string, sha256: string | null, criteria: string[], size = 1) => ({
    id,
    sha256,
    criteria,
    size,
  });
  const shared = sharedContents([
    file('a', '01', ['3.1']),
    file('b', '01', ['2.3']),
    file('c', '02', ['2.3', '10.1']),
    file('d', '03', ['2.3']),
    file('e', '03', ['2.3']),
    file('f', '04', ['2.3'], 0),
    file('g', '04', ['3.1'], 0),
    file('h', null, ['2.3']),
    file('i', null, ['3.1']),
  ]);
  expect(shared.map(({ files, criteria }) => [files.map(({ id }) => id), criteria])).toEqual([
    [
      ['a', 'b'],
      ['2.3', '3.1'],
    ],
    [['c'], ['2.3', '10.1']],
  ]);
});
