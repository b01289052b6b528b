// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { meaningOf } from '../../../utils/portal/meaning.ts';
import { headingWords } from '../../../utils/portal/skeleton/heading-words.ts';
import { knownWords } from '../../../utils/portal/skeleton/known-words.ts';
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
  <table><tr><th scope="row">1.3 Ban hành kế hoạch cải cách</th></tr><tr><td role="rowheader">chị lan</td></tr></table>
  <fieldset><legend>tệp mat.pdf của hoa@hue.gov.vn</legend></fieldset>
  <label>Điểm tự chấm <input id="own"></label><label>anh kiên <textarea></textarea></label>
  <label><input type="radio" name="nguoi">Hoàng Gia Khánh</label>
  <script>const secret = "bi mat";</script>
  <soat-cchc-badge>1</soat-cchc-badge>`;

const SECRETS =
  'Nguyễn Văn An,Minh Chung,nguyenvanan,8812,Thuận Hòa,Lê Thị Bình,Trần Bình,1,75,Ban hành,Kế hoạch,số 05,' +
  'bao-cao-mat,tep/,kế hoạch cải cách,lan,mat.pdf,hoa@,hue.gov,kiên,Nội dung kín,Phạm,Duyên,Hoàng,Khánh,bi mat,2023,soat-cchc';

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
  ['Trịnh Công Nam', null],
  ['Lộc', null],
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
  ['Người nhập: chị Lan', 'Người nhập: …'],
  ['Ý kiến của chị lan', 'Ý kiến của …'],
  ['Người nhập: Duyệt', 'Người nhập: …'],
  ['Điểm của Lưu Bình', 'Điểm của …'],
  ['Ý kiến của anh Năm', 'Ý kiến của …'],
  ['Người nhập nguyenvana@hue.gov.vn', 'Người nhập …'],
  ['Tài khoản: nguyen_van_nam', '…'],
  ['Ghi chú lannt12', 'Ghi chú …'],
  ['Tệp: Báo cáo kết quả năm 2023.pdf', 'Tệp: …'],
  ['bao-cao-mat.docx (2)', '… (0)'],
  ['1.2.3 Tỷ lệ hồ sơ trễ hạn trên cổng dịch vụ công', '0.0.0 … hồ sơ …'],
  ['II. Cải cách thể chế', 'II. …'],
  ['Hộp thư 0914123456', '… 0'],
  ['Đ.tự chấm', '….tự chấm'],
  ['Giải trình'.normalize('NFD'), 'giai trinh'],
])('the heading «%s» is told as «%s»', (text, words) => {
  expect(headingWords(text)).toBe(words);
});

test.each(
  `Điểm chuẩn,Thang điểm,Tự đánh giá của đơn vị / Điểm,Ghi chú của đơn vị,File đính kèm,Công chức phụ trách,Mã TC,
   Tài liệu kiểm chứng theo quy định,Điểm năm trước,Khung điểm,Điểm cơ sở chấm,Điểm HĐTĐ,Điểm SNV,Huyện đánh giá,
   Điểm Sở Nội vụ chấm,Lý do trừ điểm,Điểm tự chấm đề nghị thẩm định,Lĩnh vực/Tiêu chí/Tiêu chí thành phần,
   Điểm chính thức,Số thứ tự,Ký hiệu,Chênh lệch,Tình trạng,Điểm chấm của Tổ,Điểm phường tự chấm,Điểm đạt được`
    .split(',')
    .map((heading) => heading.trim()),
)('the adapter reads what is told of the heading «%s» as it reads the heading', (heading) => {
  expect(meaningOf(heading)).not.toBeNull();
  expect(meaningOf(headingWords(heading))).toBe(meaningOf(heading));
});
