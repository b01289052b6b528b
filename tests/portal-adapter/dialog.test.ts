// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import {
  createMemory,
  fieldAt,
  isDialogOpen,
  noteClick,
  openFields,
  readPortal,
} from '../../utils/portal/index.ts';
import type { PortalMemory, PortalView } from '../../utils/portal/index.ts';
import { byId, show } from './show.ts';

const row = (
  code: string,
  score: string,
): string => `<tr><td>${code}</td><td>Tiêu chí thứ ${code}</td><td>2</td>
  <td>${score}</td><td><button id="open-${code}"><i class="material-icons">edit</i>Cập nhật</button>
  <button id="done-${code}">Hoàn thành</button></td></tr>`;
const page = `<table><tr><th>Mã</th><th>Tiêu chí</th><th>Điểm tối đa</th><th>Điểm tự chấm</th><th></th></tr>
  ${row('1.1', '1,5')}${row('1.2', '—')}</table>
  <div id="dialog" style="display: none"><h4 id="title">Cập nhật kết quả</h4>
    <div><div>Điểm tự chấm</div><input id="score" type="number"></div>
    <div><div>Giải trình</div><textarea id="explanation"></textarea></div>
    <div><div>Minh chứng</div><label>Chọn tệp<input id="files" type="file" hidden></label></div>
    <button id="close">Đóng</button><button id="save">Lưu</button></div>`;

describe('one dialog for all criteria, always mounted, that does not name its criterion', () => {
  let memory: PortalMemory;
  let view: PortalView;
  const read = (): PortalView => (view = readPortal(document, memory));
  const press = (id: string): void => byId(id).click();
  const setOpen = (open: boolean): void => byId('dialog').setAttribute('style', open ? '' : 'display: none');
  const criterion = (code: string) => view.report?.criteria.find((one) => one.code === code);

  beforeEach(() => {
    show(page);
    memory = createMemory();
    read();
    document.body.addEventListener('click', (event) => noteClick(memory, event, view), { capture: true });
  });

  test('while it is closed its fields belong to nobody', () => {
    expect(view.places.get('1.1')?.score).toBeNull();
    expect(criterion('1.1')).toMatchObject({ score: '1,5', explanation: null, editable: true });
    expect(criterion('1.2')).toMatchObject({ score: '', explanation: null, editable: true });
  });

  test('its fields belong to the row whose button was pressed', () => {
    press('open-1.2');
    setOpen(true);
    byId<HTMLInputElement>('score').value = '2';
    byId<HTMLTextAreaElement>('explanation').value = 'Theo Báo cáo số 25';
    read();
    expect(criterion('1.2')).toMatchObject({ score: '2', explanation: 'Theo Báo cáo số 25' });
    expect(fieldAt(view, byId('score'))).toEqual({ criterion: '1.2', field: 'score' });
    expect(fieldAt(view, byId('explanation'))).toEqual({ criterion: '1.2', field: 'explanation' });
    expect(fieldAt(view, byId('files'))).toEqual({ criterion: '1.2', field: 'files' });
    expect(isDialogOpen(view, '1.2')).toBe(true);
    expect(isDialogOpen(view, '1.1')).toBe(false);
  });

  test('«Hoàn thành» opens nothing', () => {
    press('done-1.2');
    setOpen(true);
    read();
    expect(fieldAt(view, byId('score'))).toBeNull();
  });

  test('what was saved in it is remembered where the row does not show it', () => {
    press('open-1.1');
    setOpen(true);
    byId<HTMLTextAreaElement>('explanation').value = 'Kế hoạch số 12';
    read();
    press('save');
    setOpen(false);
    read();
    expect(criterion('1.1')).toMatchObject({ score: '1,5', explanation: 'Kế hoạch số 12' });
  });

  test('what was typed and not saved is forgotten', () => {
    press('open-1.1');
    setOpen(true);
    byId<HTMLTextAreaElement>('explanation').value = 'Kế hoạch số 12';
    read();
    press('close');
    setOpen(false);
    read();
    expect(criterion('1.1')?.explanation).toBeNull();
  });

  test('a title that it shows decides before the button pressed', () => {
    press('open-1.1');
    byId('title').textContent = 'Tiêu chí thứ 1.2';
    setOpen(true);
    read();
    expect(fieldAt(view, byId('score'))?.criterion).toBe('1.2');
  });

  test('openFields presses the row’s button, and not again while it is open', () => {
    let presses = 0;
    byId('open-1.2').addEventListener('click', () => (presses += 1));
    openFields(view.places.get('1.2')!);
    setOpen(true);
    read();
    openFields(view.places.get('1.2')!);
    expect(presses).toBe(1);
  });
});

describe('criteria on several tabs', () => {
  const tab = (code: string): string => `<p>Xin chào: Lê Hoa</p><table>
    <tr><th>Mã</th><th>Tiêu chí</th><th>Điểm tự chấm</th><th>Giải trình</th></tr>
    <tr><td>${code}</td><td>Một tiêu chí</td><td><input value="1"></td><td><textarea>x</textarea></td></tr></table>`;

  test('those seen before are kept, in the order of their codes', () => {
    const memory = createMemory();
    show(tab('2.1'));
    readPortal(document, memory);
    show(tab('1.10'));
    readPortal(document, memory);
    show(tab('1.2'));
    const view = readPortal(document, memory);
    expect(view.report?.criteria.map(({ code }) => code)).toEqual(['1.2', '1.10', '2.1']);
    expect([...view.places.keys()]).toEqual(['1.2']);
  });

  test("another person's are not", () => {
    const memory = createMemory();
    show(tab('2.1'));
    readPortal(document, memory);
    show(tab('1.1').replace('Lê Hoa', 'Trần Bình'));
    expect(readPortal(document, memory).report?.criteria.map(({ code }) => code)).toEqual(['1.1']);
  });
});
