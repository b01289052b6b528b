import type { ReportView, RowView } from '../../report-view.ts';
import { call } from './api.ts';
import { h, icon } from './dom.ts';
import { current, update } from './state.ts';
import { toast } from './toast.ts';

const headings = [
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm tự chấm',
  'Giải trình',
  'Tài liệu kiểm chứng',
  'Điểm thẩm định',
  'Người thực hiện',
  'Trạng thái',
  '',
];

/** The tabs and, of the open one only, the table. */
export function tabsAndTable(report: ReportView, open: string): HTMLElement[] {
  const tabs = report.tabs.map(({ code, title }) =>
    h('button', {
      className: code === open ? 'tab active' : 'tab',
      textContent: `${code}. ${title}`,
      onclick: () => update({ tab: code }),
    }),
  );
  const rows = report.tabs.find(({ code }) => code === open)?.rows ?? [];
  const head = h(
    'thead',
    {},
    h(
      'tr',
      {},
      headings.map((text) => h('th', {}, text)),
    ),
  );
  const body = h(
    'tbody',
    {},
    rows.map((row) => tableRow(row, report)),
  );
  return [h('div', { className: 'tabs' }, tabs), h('table', { className: 'table' }, head, body)];
}

function tableRow(row: RowView, report: ReportView): HTMLElement {
  const cells = [
    h('td', {}, `${row.code}. ${row.title}`),
    h('td', { className: 'number' }, comma(String(row.maxScore))),
    h('td', { className: 'number' }, comma(row.isGroup ? row.sum : row.score)),
    h('td', {}, h('div', { className: 'text' }, row.explanation)),
    h(
      'td',
      {},
      row.files.map((file) => h('div', {}, h('a', { href: `/tep/${file.id}` }, file.name))),
    ),
    h('td', { className: 'number' }, comma(row.appraisedScore)),
    h('td', {}, assignee(row, report)),
    h('td', {}, row.status !== '' && h('span', { className: 'chip' }, row.status)),
    h('td', { className: 'actions' }, actions(row)),
  ];
  return h('tr', { className: row.isGroup ? `group level${row.depth}` : '' }, cells);
}

function assignee(row: RowView, report: ReportView): Node | string {
  const name = report.staff.find(({ id }) => id === row.assignee)?.name ?? '';
  if (!report.isLeader || !report.isOpen) return name;
  const nobody = h('option', { value: '' }, row.isGroup ? 'Phân công cả nhóm' : 'Chưa phân công');
  const options = report.staff.map(({ id, name: text }) =>
    h('option', { value: id, selected: !row.isGroup && id === row.assignee }, text),
  );
  const select = h('select', {}, nobody, options);
  select.onchange = () => void call('PUT', `/api/tieu-chi/${row.code}/phan-cong`, { assignee: select.value });
  return select;
}

function actions(row: RowView): (Node | false)[] {
  return [
    row.mayEdit && h('button', { className: 'btn', onclick: () => edit(row) }, icon('edit'), 'Cập nhật'),
    row.mayEdit &&
      h('button', { className: 'btn ok', onclick: () => complete(row) }, icon('check'), 'Hoàn thành'),
    row.maySendBack &&
      h('button', { className: 'btn', onclick: () => sendBack(row) }, icon('undo'), 'Trả lại'),
  ];
}

function edit(row: RowView): void {
  // A number field takes a dot only.
  update({ editing: row.code, score: row.score.replace(',', '.'), explanation: row.explanation });
}

async function complete(row: RowView): Promise<void> {
  if (await call('POST', `/api/tieu-chi/${row.code}/hoan-thanh`)) toast('Đã hoàn thành tiêu chí', 'ok');
}

async function sendBack(row: RowView): Promise<void> {
  if (await call('POST', `/api/tieu-chi/${row.code}/tra-lai`)) toast(`Đã trả lại (${current().tab})`, 'ok');
}

function comma(score: string): string {
  return score.replace('.', ',');
}
