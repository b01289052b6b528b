import { describe, expect, it } from 'vitest';
import { readTable } from '../../../utils/packs/table/read-table.ts';
import { writeTable } from '../../../utils/packs/table/write-table.ts';

const HEAD = 'Mã tiêu chí\tTên tiêu chí\tĐiểm tối đa';
const two = { code: '2', title: 'Cải cách thể chế', maxScore: 2.5, parent: null, evidence: [] };
const part = { code: '2.3', title: 'Rà soát văn bản', maxScore: 2.5, parent: '2', evidence: [] };

/** Problems and warnings as «line column: reason». */
const told = (text: string) => {
  const { problems, warnings } = readTable(text);
  const each = (list: typeof problems) =>
    list.map(({ at, reason }) => `${[at?.line, at?.column].filter(Boolean).join(' ')}: ${reason}`);
  return { problems: each(problems), warnings: each(warnings) };
};

describe('the same criteria are read', () => {
  it.each([
    ['pasted from a spreadsheet', `${HEAD}\n2\tCải cách thể chế\t2,5\n2.3\tRà soát văn bản\t2,5`],
    [
      'saved with semicolons and decimal commas',
      'Mã tiêu chí;Tên tiêu chí;Điểm tối đa\r\n2;Cải cách thể chế;2,5\r\n2.3;Rà soát văn bản;2,5\r\n',
    ],
    [
      'saved with commas, decimal commas in quotes',
      '\ufeffMã tiêu chí,Tên tiêu chí,Điểm tối đa\r\n2,Cải cách thể chế,"2,5"\r\n2.3,Rà soát văn bản,2.5\r\n',
    ],
    [
      'under the name of the annex, with a dot behind codes, blank rows and another order of columns',
      '\tPHỤ LỤC I\t\n\n Điểm chuẩn \tTT\tNội dung\n2,5\t2.\tCải cách  thể chế\n\t\t\n2,5\tTiêu chí 2.3\tRà soát văn bản\n',
    ],
  ])('%s', (_how, text) => {
    expect(readTable(text)).toEqual({ criteria: [two, part], problems: [], warnings: [] });
  });
});

it('documents, ranges, parents and marks are read', () => {
  const head = `${HEAD}\tĐiểm thấp nhất\tMã cha\tTài liệu kiểm chứng\tTính theo tỷ lệ\tCho nộp Word, Excel`;
  const text = `${head}\n5\tKỷ luật\t1\t'-2\t\t"- Quyết định\n- Báo cáo; Biểu số 2"\tx\tcó\n5.1\tVi phạm\t1\t\t5\t\tkhông\t`;
  expect(readTable(text).criteria).toEqual([
    {
      code: '5',
      title: 'Kỷ luật',
      maxScore: 1,
      minScore: -2,
      parent: null,
      evidence: ['Quyết định', 'Báo cáo', 'Biểu số 2'],
      measured: true,
      officeForms: true,
    },
    { code: '5.1', title: 'Vi phạm', maxScore: 1, parent: '5', evidence: [] },
  ]);
});

it.each(['Minh chứng', 'Tài liệu minh chứng', 'Tài liệu, số liệu kiểm chứng'])(
  'documents are read under «%s»',
  (heading) => {
    const { criteria, problems } = readTable(`${HEAD}\t${heading}\n2.3\tRà soát\t2\tBáo cáo`);
    expect(problems).toEqual([]);
    expect(criteria[0]).toMatchObject({ evidence: ['Báo cáo'] });
  },
);

it('numbers that run on beside codes are left aside, and that is said', () => {
  const text = `STT\t${HEAD}\n1\t2\tCải cách thể chế\t2,5\n2\t2.3\tRà soát văn bản\t2,5`;
  expect(readTable(text).criteria).toEqual([two, part]);
  expect(told(text)).toEqual({ problems: [], warnings: ['1 A: column-unused'] });
});

it('a criterion whose parent is not in the table stands for itself, or under the next one above', () => {
  const { criteria } = readTable(`${HEAD}\n1\tA\t3\n1.2.1\tB\t3\n4.1\tC\t1`);
  expect(criteria.map(({ code, parent }) => [code, parent])).toEqual([
    ['1', null],
    ['1.2.1', '1'],
    ['4.1', null],
  ]);
});

describe('what is wrong is said with line and column', () => {
  it.each<[string, string, string[]]>([
    ['no headings', '2.3\tRà soát\t2', [': no-headings']],
    ['nothing at all', '', [': no-headings']],
    ['two columns of titles', `${HEAD}\tNội dung\n2\tA\t1\tB`, ['1 D: heading-twice']],
    ['points in words', `${HEAD}\n2\tA\thai`, ['2 C: bad-points']],
    ['no points', `${HEAD}\n2\tA\t`, ['2 C: missing']],
    ['no title', `${HEAD}\n2\t\t1`, ['2 B: missing']],
    ['no code', `${HEAD}\n\tA\t1`, ['2 A: missing']],
    [
      'a code that became a date',
      `${HEAD}\n02/03/2026\tA\t1\n2-Mar\tB\t1\n03-Thg2\tC\t1`,
      ['2 A: code-is-date', '3 A: code-is-date', '4 A: code-is-date'],
    ],
    ['a code of letters', `${HEAD}\nII\tA\t1`, ['2 A: bad-code']],
    ['the same code twice', `${HEAD}\n2.1\tA\t1\n\n2.1\tB\t1`, ['4 A: code-twice']],
    ['a parent that is not there', `${HEAD}\tMã cha\n2.1\tA\t1\t7`, ['2 D: parent-missing']],
    ['a mark that is none', `${HEAD}\tTính theo số liệu\n2.1\tA\t1\t?`, ['2 D: bad-flag']],
    ['a lowest score above the highest', `${HEAD}\tĐiểm thấp nhất\n2.1\tA\t1\t2`, ['2 D: min-over-max']],
    ['a decimal comma that parts cells', 'Mã,Tên,Điểm tối đa\n2.1,A,1,5', ['2 D: cells-over']],
    ['a quotation mark left open', `${HEAD}\n2.1\t"A\t1\n2.2\tB\t1`, ['2: quote-open']],
    ['a row after a cell of several lines', `${HEAD}\n2.1\t"A\nB"\t1\n2.2\tC\tx`, ['4 C: bad-points']],
  ])('%s', (_what, text, problems) => {
    expect(told(text).problems).toEqual(problems);
  });
});

it('columns that are not read and maxima that do not add up are warnings', () => {
  expect(told(`${HEAD}\tGhi chú\n2\tA\t3\tx\n2.1\tB\t1\ty`)).toEqual({
    problems: [],
    warnings: ['1 D: column-unused', '2 C: children-differ'],
  });
});

it('a criteria set that is written as a table is read again as it was', () => {
  const criteria = [
    { ...two, minScore: -1, evidence: ['Báo cáo "quý"', 'Quyết định'], measured: true },
    { ...part, officeForms: true },
  ];
  const text = writeTable(
    criteria,
    [
      ['code', 'Mã tiêu chí'],
      ['title', 'Tên tiêu chí'],
      ['maxScore', 'Điểm tối đa'],
      ['minScore', 'Điểm thấp nhất'],
      ['parent', 'Mã cha'],
      ['evidence', 'Tài liệu kiểm chứng'],
      ['measured', 'Tính theo số liệu'],
      ['officeForms', 'Cho nộp Word, Excel'],
    ],
    'x',
  );
  expect(readTable(text)).toEqual({ criteria, problems: [], warnings: [] });
});
