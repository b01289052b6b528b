// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { fileNames, namesInAddress } from '../../utils/portal/file-names.ts';

test.each<[string, string[]]>([
  ['2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf', ['2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf']],
  ['a.pdf (1,2 MB); b.docx', ['a.pdf', 'b.docx']],
  ['a.pdf (1,2 MB) b.JPG', ['a.pdf', 'b.JPG']],
  ['Đã chọn: 1.1_anh, dep.png', ['1.1_anh, dep.png']],
  ['• bao cao.pdf', ['bao cao.pdf']],
  ['C:\\fakepath\\x.pdf', ['x.pdf']],
  ['20230914_2.3_báo cáo.pdf.p7s', ['20230914_2.3_báo cáo.pdf.p7s']],
  ['Báo cáo số 25. Kèm theo', []],
  ['www.snv.gov.vn', []],
])('names in «%s»', (text, names) => {
  expect(fileNames(text)).toEqual(names);
});

test.each([
  ['/luu/20250801_1.1_so%2012KH-UBND.pdf', null, ['20250801_1.1_so 12KH-UBND.pdf']],
  ['/tai?id=3&ten=1.1_a+b.pdf', null, ['1.1_a b.pdf']],
  ['/tai/3', 'c.pdf', ['c.pdf']],
  ['/TaiTep.ashx?id=3', null, []],
  ['javascript:open("x.pdf")', null, []],
  ['/%E0%A4%A.pdf', null, ['%E0%A4%A.pdf']],
])('the address %s tells %s', (href, download, names) => {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  if (download) link.setAttribute('download', download);
  expect(namesInAddress(link)).toEqual(names);
});
