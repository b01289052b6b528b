// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createMemory, readPortal } from '../../utils/portal/index.ts';
import { show } from './show.ts';

/** The words of what opens the fields of a criterion whose last cell has this markup. */
function openerIn(action: string): string | undefined {
  show(`<h1>Tự chấm điểm</h1><table><tr><th>Mã</th><th>Tiêu chí</th><th>Điểm tối đa</th><th>Điểm tự chấm</th>
    <th>Thao tác</th></tr><tr><td>1.1</td><td>Kế hoạch năm</td><td>2</td><td>1</td><td>${action}</td></tr></table>`);
  return readPortal(document, createMemory()).places.get('1.1')?.opener?.id;
}

test.each([
  '<button id="o">Chấm điểm</button>',
  '<a id="o" href="#">Sửa</a>',
  '<span id="o" onclick="mo(1)">Nhập điểm</span>',
  '<img id="o" src="sua.gif" alt="Sửa" onclick="mo(1)">',
  '<div id="o" style="cursor: pointer">Nhập điểm</div>',
  '<i class="fa fa-pencil" id="o" title="Cập nhật" onclick="mo(1)"></i>',
])('%s opens the fields', (markup) => {
  expect(openerIn(markup)).toBe('o');
});

test.each([
  '<div id="o">Nhập điểm</div>',
  '<span id="o" onclick="xoa(1)">Xóa</span>',
  '<a id="o" href="/nhap/1">Nhập điểm</a>',
  '<div id="o" style="cursor: pointer">Chưa nhập</div>',
])('%s does not', (markup) => {
  expect(openerIn(markup)).toBeUndefined();
});
