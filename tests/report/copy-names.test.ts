import { describe, expect, it, test } from 'vitest';
import { copyName, nameWithCode, settleCopies } from '../../utils/report/copy-names.ts';

const header = {
  number: '25',
  symbol: 'BC-UBND',
  abstract: 'công tác cải cách hành chính',
  appendix: null,
  type: 'BÁO CÁO',
};

describe('another code in front', () => {
  test.each([
    ['2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf', '3.1_so 25BC-UBND_BC CCHC quy I.2023.pdf'],
    ['2.3, 4.5 và 5.1_so 25BC-UBND_BC.pdf', '3.1_so 25BC-UBND_BC.pdf'],
    ['TC 2.3_anh hoi nghi.jpg', '3.1_anh hoi nghi.jpg'],
    ['bao cao_quy I.pdf', null],
    ['2.3_', null],
    ['bao cao.pdf', null],
  ])('%s', (name, renamed) => {
    expect(nameWithCode('3.1', name)).toBe(renamed);
  });
});

describe('the name of a copy', () => {
  it('keeps the officer’s own words where the name has all its parts', () => {
    expect(copyName('3.1', '2.3_so 25BC-UBND_BC cua toi.pdf', header)).toBe(
      '3.1_so 25BC-UBND_BC cua toi.pdf',
    );
  });

  it('is made of what page 1 says where a part is lacking', () => {
    expect(copyName('3.1', '2.3_bao cao.pdf', header)).toBe('3.1_so 25BC-UBND_BC cong tac CCHC.pdf');
    expect(copyName('3.1', 'scan001.pdf', header)).toBe('3.1_so 25BC-UBND_BC cong tac CCHC.pdf');
  });

  it('changes the code alone where page 1 says nothing', () => {
    expect(copyName('3.1', '2.3_anh hoi nghi.jpg', null)).toBe('3.1_anh hoi nghi.jpg');
  });

  it('is not known where neither the name nor page 1 tells', () => {
    expect(copyName('3.1', 'scan001.pdf', null)).toBeNull();
  });
});

it('writes the same content under one name once, and another content under a number of its own', () => {
  expect(
    settleCopies([
      { file: 'a', name: '2.3_x.pdf', sha256: '01' },
      { file: 'b', name: '2.3_X.pdf', sha256: '01' },
      { file: 'c', name: '2.3_x.pdf', sha256: '02' },
      { file: 'd', name: '2.3_x.pdf', sha256: '03' },
      { file: 'e', name: '3.1_x.pdf', sha256: '01' },
    ]),
  ).toEqual([
    { file: 'a', name: '2.3_x.pdf' },
    { file: 'c', name: '2.3_x 2.pdf' },
    { file: 'd', name: '2.3_x 3.pdf' },
    { file: 'e', name: '3.1_x.pdf' },
  ]);
});
