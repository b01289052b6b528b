// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { createMemory, readPortal } from '../../utils/portal/index.ts';
import { show } from './show.ts';

/** An open item of an accordion that ends with these words. */
function doneWith(words: string): boolean | null | undefined {
  document.title = 'Đơn vị tự đánh giá';
  show(`<h2>Đơn vị tự đánh giá</h2>
    <div><div>2.3. Rà soát văn bản</div>
      <div><div>Điểm tự đánh giá</div><input></div>
      <div><div>Thuyết minh</div><textarea></textarea></div>
      <div><div>Điểm thẩm định</div><div></div></div>
      <div>${words}</div></div>
    <div><div>2.4. Hợp nhất văn bản</div>
      <div><div>Điểm tự đánh giá</div><input></div></div>
    <button>Gửi báo cáo</button>`);
  const { report } = readPortal(document, createMemory());
  return report?.criteria.find(({ code }) => code === '2.3')?.done;
}

it.each<[string, string, boolean]>([
  ['a state', '<span>Hoàn thành</span>', true],
  ['a state with its mark', '<span>✓ Đã hoàn thành</span>', true],
  ['a state that is not reached', '<span>Chưa hoàn thành</span>', false],
  ['a button made of plain words', '<span style="cursor: pointer">Hoàn thành</span>', false],
  ['a button', '<button>Hoàn thành</button>', false],
])('reads %s for what it says', (_, words, done) => {
  expect(doneWith(words)).toBe(done);
});
