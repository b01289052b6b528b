// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://danhgiacchccapxa.thuathienhue.gov.vn/TuDanhGia.aspx" }
import { expect, it } from 'vitest';
import { fileLinks } from '../../utils/portal/file-links.ts';
import { show } from './show.ts';

const NAME = '2.3_so 25BC-UBND_BC.pdf';

/** A report of one criterion whose files cell holds `files`; `below` stands under the table. */
function listed(files: string, below = '') {
  show(`<h3>Tự đánh giá</h3><a href="/DangXuat.aspx">Đăng xuất</a>
    <table><thead><tr><th>TT</th><th>Tiêu chí</th><th>Điểm tối đa</th><th>Điểm tự chấm</th><th>Giải trình</th>
    <th>Minh chứng</th></tr></thead><tbody><tr><td>2.3</td><td>Rà soát văn bản</td><td>2</td>
    <td><input type="text" value="1"></td><td><textarea>a</textarea></td><td>${files}</td></tr></tbody></table>
    ${below}<button>Gửi báo cáo</button>`);
  return fileLinks(document).map(({ criterion, name, obstacle, address }) => ({
    criterion,
    name,
    found: obstacle ?? address?.replace('https://danhgiacchccapxa.thuathienhue.gov.vn', ''),
  }));
}

it.each([
  [`<a href="/TaiTep.ashx?id=1">${NAME}</a> <a href="/XoaTep.ashx?id=1">Xóa</a>`, '/TaiTep.ashx?id=1'],
  [`<a href="/tep/7">${NAME}</a> <a href="/tep/7/xoa" title="Xóa">x</a>`, '/tep/7'],
  [
    `<a href="/Uploads/2023/2.3_so%2025BC-UBND_BC.pdf">${NAME}</a>`,
    '/Uploads/2023/2.3_so%2025BC-UBND_BC.pdf',
  ],
  [`<a href="/Handler.ashx?ten=${NAME}" title="${NAME}">Tải về</a>`, `/Handler.ashx?ten=${NAME}`],
  [`<span>${NAME}</span> <a href="/download?f=${NAME}">Tải về</a>`, `/download?f=${NAME}`],
])('finds the address behind %s', (files, address) => {
  expect(listed(files)).toEqual([
    { criterion: '2.3', name: NAME, found: encodeURI(decodeURI(address)).replaceAll('%25', '%') },
  ]);
});

it('does not take a word in the name of a file for a deed', () => {
  const name = '2.3_so 4KH-UBND_KH xoa doi giam ngheo.pdf';
  expect(listed(`<a href="/tep/${encodeURIComponent(name)}">${name}</a>`)[0]?.found).toBe(
    `/tep/${encodeURIComponent(name)}`,
  );
});

it.each([
  [`<a href="/XoaTep.ashx?id=1">${NAME}</a>`, 'doubtful'],
  [`<a href="/tep/1/xoa">${NAME}</a>`, 'doubtful'],
  [`<a href="/files?action=delete&id=1">${NAME}</a>`, 'doubtful'],
  [`<a href="/tep/1" class="btn-delete">${NAME}</a>`, 'doubtful'],
  [`<a href="/tep/1" onclick="return confirm('Xóa tệp này?')">${NAME}</a>`, 'doubtful'],
  [`<a href="/tep/1" data-method="delete">${NAME}</a>`, 'doubtful'],
  [`<a href="/Account/LogOff/${NAME}">${NAME}</a>`, 'doubtful'],
  [`<a href="/van-ban/chi-tiet?id=1">${NAME}</a>`, 'doubtful'],
  [`<a href="?id=1">${NAME}</a>`, 'doubtful'],
  [`<a href="javascript:__doPostBack('ctl00$lbtTai','')">${NAME}</a>`, 'post-back'],
  [`<a href="https://drive.example/tep/1">${NAME}</a>`, 'other-host'],
  [`<a href="#">${NAME}</a>`, 'no-link'],
  [`<button>${NAME}</button>`, 'no-link'],
  [`<span>${NAME}</span>`, 'no-link'],
])('does not follow %s', (files, obstacle) => {
  expect(listed(files)).toEqual([{ criterion: '2.3', name: NAME, found: obstacle }]);
});

it('tells two files of the same name apart', () => {
  const two = `<a href="/tep/1">${NAME}</a><br><a href="/tep/2">${NAME}</a>`;
  expect(listed(two).map(({ found }) => found)).toEqual(['/tep/1', '/tep/2']);
});

it('finds the Bảng tổng hợp that is attached', () => {
  const below =
    '<p>Bảng tổng hợp đã ký số: <a href="/TaiTep.ashx?id=9">tong hop.pdf</a> <input type="file"></p>';
  expect(listed('', below)).toEqual([
    { criterion: 'summary', name: 'tong hop.pdf', found: '/TaiTep.ashx?id=9' },
  ]);
});
