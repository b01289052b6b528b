import type { FileView } from '../../report-view.ts';
import { call, upload } from './api.ts';
import { h, icon } from './dom.ts';
import { current, onChange, update } from './state.ts';
import { toast } from './toast.ts';

/** The one dialog for every criterion: mounted once, shown by a class, filled from the state. */
export function mountDialog(): HTMLElement {
  const score = h('input', { type: 'number', step: '0.01', min: '0' });
  const explanation = h('textarea', { rows: 7 });
  const picker = h('input', { type: 'file', multiple: true, hidden: true });
  const files = h('div', { className: 'files' });
  const drop = h('label', { className: 'drop' }, icon('attach_file'), 'Kéo thả hoặc chọn tệp', picker);
  const busy = h('span', { className: 'busy' }, 'Đang tải lên…');
  const dialog = h(
    'div',
    { className: 'modal' },
    h(
      'div',
      { className: 'modal-box' },
      h('div', { className: 'modal-head' }, 'Cập nhật kết quả tự đánh giá'),
      item('Điểm tự chấm', score),
      item('Giải trình', explanation),
      item('Tài liệu kiểm chứng', drop, busy, files),
      h(
        'div',
        { className: 'modal-foot' },
        h('button', { className: 'btn', onclick: close }, 'Đóng'),
        h('button', { className: 'btn primary', onclick: save }, icon('save'), 'Lưu'),
      ),
    ),
  );

  score.addEventListener('input', () => update({ score: score.value }));
  explanation.addEventListener('input', () => update({ explanation: explanation.value }));
  picker.addEventListener('change', () => {
    void send([...(picker.files ?? [])]);
    picker.value = '';
  });
  drop.addEventListener('dragover', (event) => event.preventDefault());
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    void send([...(event.dataTransfer?.files ?? [])]);
  });

  onChange((state) => {
    dialog.classList.toggle('show', state.editing !== null);
    busy.classList.toggle('show', state.isUploading);
    if (score.value !== state.score) score.value = state.score;
    if (explanation.value !== state.explanation) explanation.value = state.explanation;
    files.replaceChildren(...editedFiles().map(fileLine));
  });
  return dialog;
}

function item(label: string, ...content: Node[]): HTMLElement {
  return h('div', { className: 'item' }, h('div', { className: 'item-label' }, label), ...content);
}

function editedFiles(): readonly FileView[] {
  const { report, editing } = current();
  const rows = report?.tabs.flatMap((tab) => tab.rows) ?? [];
  return rows.find(({ code }) => code === editing)?.files ?? [];
}

function fileLine(file: FileView): HTMLElement {
  const remove = h('a', { href: `/tep/${file.id}/xoa`, className: 'remove', title: 'Xóa' }, icon('delete'));
  return h('div', {}, h('a', { href: `/tep/${file.id}` }, file.name), remove);
}

async function send(chosen: File[]): Promise<void> {
  if (chosen.length === 0) return;
  update({ isUploading: true });
  if (await upload(`/api/tieu-chi/${current().editing}/tep`, chosen)) toast('Đã tải tệp lên', 'ok');
  update({ isUploading: false });
}

async function save(): Promise<void> {
  const { editing, score, explanation } = current();
  if (!(await call('PUT', `/api/tieu-chi/${editing}/ket-qua`, { score, explanation }))) return;
  toast('Đã lưu', 'ok');
  close();
}

function close(): void {
  update({ editing: null, score: '', explanation: '' });
}
