import type { ReportView } from '../../report-view.ts';
import { call, upload } from './api.ts';
import { h, icon } from './dom.ts';
import { onChange, update } from './state.ts';
import { toast } from './toast.ts';

/** What stands above the table: where the report is, its total, and the leader's last step. */
export function toolbar(report: ReportView): HTMLElement {
  const state = report.isSent ? 'Đã gửi' : report.isOpen ? 'Đang nhập' : 'Đã khóa';
  return h(
    'div',
    { className: 'toolbar' },
    h('span', {}, 'Trạng thái: ', h('b', {}, state)),
    h('span', {}, 'Tổng điểm tự chấm: ', h('b', {}, report.total)),
    h('span', { className: 'grow' }),
    report.isLeader &&
      h('a', { href: '/bang-tong-hop.pdf', className: 'btn' }, icon('download'), 'Xuất bảng tổng hợp'),
    report.summary && h('a', { href: `/tep/${report.summary.id}` }, report.summary.name),
    report.isLeader && report.isOpen && summaryPicker(),
    report.isLeader &&
      report.isOpen &&
      h(
        'button',
        { className: 'btn primary', onclick: () => update({ isConfirming: true }) },
        icon('send'),
        'Gửi báo cáo',
      ),
  );
}

/** The portal's own question before it sends. */
export function mountConfirmation(): HTMLElement {
  const dialog = h(
    'div',
    { className: 'modal' },
    h(
      'div',
      { className: 'modal-box small' },
      h('p', {}, 'Sau khi gửi, đơn vị không thể chỉnh sửa. Bạn có chắc chắn muốn gửi?'),
      h(
        'div',
        { className: 'modal-foot' },
        h('button', { className: 'btn', onclick: () => update({ isConfirming: false }) }, 'Hủy'),
        h('button', { className: 'btn primary', onclick: confirm }, 'Đồng ý'),
      ),
    ),
  );
  onChange(({ isConfirming }) => dialog.classList.toggle('show', isConfirming));
  return dialog;
}

async function confirm(): Promise<void> {
  update({ isConfirming: false });
  if (await call('POST', '/api/gui-bao-cao')) toast('Gửi báo cáo thành công', 'ok');
}

function summaryPicker(): HTMLElement {
  const picker = h('input', { type: 'file', hidden: true });
  picker.onchange = () => void upload('/api/bang-tong-hop', picker.files ?? []);
  return h('label', { className: 'btn' }, icon('attach_file'), 'Đính kèm bảng tổng hợp', picker);
}
