import { expect, it } from 'vitest';
import { onlyBeginning } from '../../utils/drafts/beginning.ts';
import { file, text } from './examples.ts';

it.each([
  ['Đã rà soát 12 văn bản theo Báo cáo số 25/BC-UBND.', 'Đã rà soát 12 văn bản th…'],
  ['dòng 1\ndòng 2', 'dòng 1…'],
  ['Đã rà soát', 'Đã rà soát'],
  ['1,5', '1,5'],
  ['', ''],
])('of «%s» no more than «%s» is said', (value, said) => {
  expect(onlyBeginning(text({ value }))).toEqual(text({ value: said }));
});

it('of a file no more than the beginning of its name is said', () => {
  expect(onlyBeginning(file())).toEqual(file({ name: '2.3_so 25BC-UBND_BC CCHC…' }));
});
