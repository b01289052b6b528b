// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { show } from '../portal-adapter/show.ts';
import { openPage, type Page } from '../../entrypoints/portal.content/page.ts';

let stop: AbortController;
beforeEach(() => void (stop = new AbortController()));
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

test('a listener that throws does not keep the reading from those after it', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = openPage(stop.signal);
  const heard = vi.fn();
  page.onRead(() => {
    throw new Error('broken');
  });
  page.onRead(heard);
  page.touch();
  page.current();
  expect(heard).toHaveBeenCalledOnce();
});

/** A page of two criteria, and the fields of their explanations: `a` and `b`. */
function showTwo(): { page: Page; field: (name: string) => HTMLTextAreaElement } {
  show(`<p>Xin chào: Nguyễn Văn An</p><table>
    <tr><th>TT</th><th>Tiêu chí</th><th>Điểm chuẩn</th><th>Điểm tự chấm</th><th>Giải trình</th></tr>
    <tr><td>2.3</td><td>Rà soát văn bản</td><td>2</td><td><input value="1"></td><td><textarea name="a"></textarea></td></tr>
    <tr><td>2.4</td><td>Theo dõi thi hành</td><td>2</td><td><input value="1"></td><td><textarea name="b"></textarea></td></tr>
    </table>`);
  const field = (name: string) => document.querySelector<HTMLTextAreaElement>(`[name=${name}]`)!;
  return { page: openPage(stop.signal), field };
}

const explanations = (page: Page) => page.view().report?.criteria.map(({ explanation }) => explanation);

test('the fields of one row are taken over without a reading of the others, and told', () => {
  const { page, field } = showTwo();
  expect(explanations(page)).toEqual(['', '']);
  const read = vi.fn();
  page.onRead(read);
  page.renewed = vi.fn();
  field('a').value = 'Đã rà soát';
  field('b').value = 'Đã theo dõi';
  page.renew('2.3');
  expect(explanations(page)).toEqual(['Đã rà soát', '']);
  expect(page.renewed).toHaveBeenCalledExactlyOnceWith(page.view());
  expect(read).not.toHaveBeenCalled();
});

test('where the page has changed since, all of it is read instead', async () => {
  const { page, field } = showTwo();
  field('a').value = 'Đã rà soát';
  field('b').value = 'Đã theo dõi';
  page.touch();
  page.renew('2.3');
  await expect.poll(() => explanations(page)).toEqual(['Đã rà soát', 'Đã theo dõi']);
});
