// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createMemory, fieldAt, noteClick, readPortal, writeValue } from '../../utils/portal/index.ts';
import type { PortalMemory, PortalView } from '../../utils/portal/index.ts';
import { byId, show } from './show.ts';

const row = (code: string, text: string) => `<tr><td>${code}</td><td>Tiêu chí thứ ${code}</td><td>2</td>
  <td><input id="score-${code}" value="1"></td>
  <td><div>${text}</div><a id="edit-${code}" href="javascript:void(0)"><i class="fa fa-pen"></i> Sửa giải trình</a></td></tr>`;
const PAGE = `<table><tr><th>Mã</th><th>Tiêu chí</th><th>Điểm tối đa</th><th>Tự chấm</th><th>Giải trình</th></tr>
  ${row('4.1', 'Đã đạt')}${row('4.2', '')}</table>`;

let memory: PortalMemory;
let view: PortalView;
const read = (): PortalView => (view = readPortal(document, memory));

/** A prompt as SweetAlert draws it, made anew each time: a title, one bare field, and two buttons. */
function openPrompt(code: string, title: string): HTMLTextAreaElement {
  byId(`edit-${code}`).click();
  const prompt = new DOMParser().parseFromString(
    `<div class="swal2-container"><div role="dialog" aria-modal="true" aria-labelledby="swal2-title" class="swal2-popup">
      <h2 id="swal2-title">${title}</h2>
      <div class="swal2-content"><input class="swal2-input" style="display: none"><input type="file" class="swal2-file" style="display: none">
      <select class="swal2-select" style="display: none"></select><textarea id="prompt" class="swal2-textarea" placeholder="Nhập nội dung"></textarea></div>
      <div class="swal2-actions"><button id="ok" class="swal2-confirm">Đồng ý</button><button class="swal2-cancel">Hủy</button></div>
    </div></div>`,
    'text/html',
  );
  document.body.append(...prompt.body.childNodes);
  read();
  return byId<HTMLTextAreaElement>('prompt');
}

beforeEach(() => {
  show(PAGE);
  memory = createMemory();
  read();
  document.body.addEventListener('click', (event) => noteClick(memory, event, view), { capture: true });
});

test.each(['Sửa giải trình', 'Giải trình'])(
  'the field of a prompt called «%s» is the explanation of the row that opened it, and takes a draft',
  (title) => {
    const field = openPrompt('4.2', title);
    expect(fieldAt(view, field)).toEqual({ criterion: '4.2', field: 'explanation' });
    expect(writeValue(field, 'Theo Báo cáo số 25/BC-UBND.')).toBe(true);
    read();
    expect(view.report?.criteria[1]).toMatchObject({
      code: '4.2',
      explanation: 'Theo Báo cáo số 25/BC-UBND.',
    });
    expect(view.report?.criteria[0]).toMatchObject({ code: '4.1', explanation: 'Đã đạt' });
  },
);

test('the row’s button is known as what opens it', () => {
  expect(view.places.get('4.2')?.opener?.id).toBe('edit-4.2');
});
