/** A page of `count` criteria in the manner of a server-rendered portal, everything in the row. */
export function pageOfCriteria(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => row(index));
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tự đánh giá</title></head><body>
<header><span>Xin chào: Nguyễn Văn An</span> <span>UBND phường Thuận Hóa</span></header>
<form method="post"><table><thead><tr><th>TT</th><th>Tiêu chí</th><th>Điểm tối đa</th><th>Điểm tự chấm</th>
<th>Giải trình</th><th>Tài liệu kiểm chứng</th><th>Điểm thẩm định</th><th></th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table><button type="submit">Gửi báo cáo</button></form></body></html>`;
}

function row(index: number): string {
  const code = `${Math.floor(index / 50) + 1}.${Math.floor((index % 50) / 10) + 1}.${(index % 10) + 1}`;
  return `<tr><td>${code}</td><td>Tiêu chí thành phần số ${index + 1} về cải cách hành chính</td><td>2</td>
<td><input type="text" name="d${index}" value="1,5"></td>
<td><textarea name="g${index}">Theo Báo cáo số ${index + 1}/BC-UBND, trang 2: đạt ${index % 100} %.</textarea></td>
<td><a href="/tep.ashx?id=${index}">${code}_so ${index + 1}BC-UBND_Bao cao.pdf</a>
<a href="/xoa?id=${index}">Xóa</a><input type="file" name="f${index}" multiple></td><td></td><td>Chưa hoàn thành</td></tr>`;
}
