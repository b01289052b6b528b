// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { headingWords, knownWords } from '../../../utils/portal/skeleton/known-words.ts';
import { skeletonOf } from '../../../utils/portal/skeleton/skeleton.ts';
import { byId, show } from '../show.ts';

const PAGE = `
  <title>Báo cáo của Nguyễn Minh Chung</title>
  <h1>Báo cáo tự chấm của UBND phường Thuận Hòa</h1>
  <div class="user user-8812" id="nguyenvanan">Nguyễn Văn An <button>Nguyễn Văn An</button><a href="/ra">Đăng xuất</a></div>
  <table class="table">
    <thead><tr><th>Mã</th><th>Mức đạt năm 2023</th><th>Giải trình</th><th>Người nhập: Lê Thị Bình</th></tr></thead>
    <tbody>
      ${['1.1', '1.2']
        .map(
          (code) => `<tr><td>${code}</td><td>Ban hành kế hoạch cải cách</td>
        <td><input name="ctl00$diemTuCham" value="1,75" placeholder="Nhập điểm" title="Trần Bình"></td>
        <td><textarea>Đã ban hành Kế hoạch số 05</textarea></td>
        <td><a href="/tep/bao-cao-mat.pdf">bao-cao-mat.pdf</a></td></tr>`,
        )
        .join('')}
    </tbody>
  </table>
  <div contenteditable="true">Nội dung kín</div>
  <select><option selected>Phạm Thị Duyên</option></select>
  <label>Điểm tự chấm <input id="own"></label>
  <label><input type="radio" name="nguoi">Hoàng Gia Khánh</label>
  <script>const secret = "bi mat";</script>
  <soat-cchc-badge>1</soat-cchc-badge>`;

const SECRETS =
  'Nguyễn Văn An,Minh Chung,nguyenvanan,8812,Thuận Hòa,Lê Thị Bình,Trần Bình,1,75,Ban hành,Kế hoạch,số 05,' +
  'bao-cao-mat,tep/,Nội dung kín,Phạm,Duyên,Hoàng,Khánh,bi mat,2023,soat-cchc';

describe('the structure of a page', () => {
  beforeEach(() => {
    show(PAGE);
    byId<HTMLInputElement>('own').value = '0,25';
  });

  test('has no value, no name of a person or place and no name of a file in it', () => {
    const skeleton = skeletonOf(document);
    for (const secret of [...SECRETS.split(','), '0,25']) {
      if (secret.length > 2) expect(skeleton.toLowerCase()).not.toContain(secret.toLowerCase());
    }
  });

  test('has the headings of columns, kinds of fields, roles and known words of buttons', () => {
    const skeleton = skeletonOf(document);
    for (const kept of [
      '"giai trinh"',
      '"Mức đạt năm 0"',
      'name~diem tu cham',
      'placeholder~nhap diem',
      '"dang xuat"',
      'textarea',
      '"diem tu cham"',
      'table.table',
      '(figures, short)',
    ])
      expect(skeleton).toContain(kept);
  });

  test('says once what repeats', () => {
    expect(skeletonOf(document)).toContain('tr ×2');
  });
});

test.each([
  ['Điểm tự chấm (2)', 'diem tu cham'],
  ['Tải lên', 'tai len'],
  ['Nguyễn Minh Chung', null],
  ['Đã ban hành Kế hoạch', null],
  ['', null],
])('of «%s» the known words are %s', (text, words) => {
  expect(knownWords(text)).toBe(words);
});

test.each([
  ['Mức đạt năm 2023', 'Mức đạt năm 0'],
  ['Ý kiến của Nguyễn Văn An', 'Ý kiến của …'],
  ['TỶ LỆ', '…'],
  ['ĐIỂM TỰ CHẤM', 'diem tu cham'],
])('the heading «%s» is told as «%s»', (text, words) => {
  expect(headingWords(text)).toBe(words);
});
