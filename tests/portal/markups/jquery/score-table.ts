import { html, type Html } from '../../html.ts';
import type { Portal } from '../../portal.ts';
import { decimal, rowsFor, totalOf, type Row } from '../../rows.ts';
import { staffOf, type User } from '../../users.ts';

const PAGE_SIZE = 6;
const LONGEST_SHOWN = 60;

const headings = [
  'TT',
  'Nội dung tiêu chí',
  'Điểm chuẩn',
  'Điểm đơn vị tự chấm',
  'Nội dung giải trình',
  'Tài liệu minh chứng',
  'Điểm thẩm định',
  'Chuyên viên phụ trách',
  'Trạng thái',
  'Thao tác',
];

/** One page of the table of a lĩnh vực, with its pager below. */
export function scoreTable(user: User, portal: Portal, area: string, asked: number): Html {
  const codes = new Set(portal.criteria.under(area).map(({ code }) => code));
  const rows = rowsFor(portal, user).filter(({ criterion }) => codes.has(criterion.code));
  const pages = Math.ceil(rows.length / PAGE_SIZE);
  const at = Math.min(Math.max(asked, 1), pages);
  const shown = rows.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE);
  const mayAssign = user.role === 'leader' && portal.procedure.isOpen(user);
  const links = Array.from(
    { length: pages },
    (_, index) =>
      html`<li class="${index + 1 === at ? 'active' : ''}">
        <a href="javascript:void(0)" onclick="chonTrang(${index + 1})">${index + 1}</a>
      </li>`,
  );
  return html`<table class="table table-bordered table-hover">
      <thead>
        <tr class="info">
          ${headings.map((text) => html`<th>${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map((row) => tableRow(row, user, mayAssign))}
      </tbody>
      <tfoot>
        <tr>
          <td colspan="3">Tổng điểm tự chấm</td>
          <td colspan="7">${totalOf(portal, user)}</td>
        </tr>
      </tfoot>
    </table>
    <ul class="pagination">
      ${links}
    </ul>`;
}

function tableRow(row: Row, user: User, mayAssign: boolean): Html {
  const { criterion, entry, isGroup, sum, status } = row;
  const { code } = criterion;
  return html`<tr class="${isGroup ? 'active' : ''}">
    <td>${code}</td>
    <td>${criterion.title}</td>
    <td>${decimal(criterion.maxScore)}</td>
    <td>${isGroup ? sum : entry.score}</td>
    <td>${shortened(entry.explanation)}</td>
    <td>
      ${
        entry.files.length > 0 &&
        html`<a href="javascript:void(0)" title="${entry.files.map(({ name }) => name).join('; ')}"
          ><i class="glyphicon glyphicon-paperclip"></i> (${entry.files.length})</a
        >`
      }
    </td>
    <td>${entry.appraisedScore}</td>
    <td>${mayAssign ? assigneeList(row, user) : row.assigneeName}</td>
    <td>${status}</td>
    <td>
      ${row.mayEdit && deed('nhapDiem', code, 'btn-primary', 'edit', 'Nhập điểm')}
      ${row.mayEdit && deed('hoanThanh', code, 'btn-success', 'ok', 'Hoàn thành')}
      ${row.maySendBack && deed('traLai', code, 'btn-warning', 'share-alt', 'Trả lại')}
    </td>
  </tr>`;
}

function deed(name: string, code: string, look: string, icon: string, words: string): Html {
  return html`<a class="btn btn-xs ${look}" href="javascript:void(0)" onclick="${name}('${code}')"
    ><i class="glyphicon glyphicon-${icon}"></i> ${words}</a
  >`;
}

function assigneeList({ criterion, entry, isGroup }: Row, user: User): Html {
  const options = staffOf(user.unit).map(
    ({ id, name }) =>
      html`<option value="${id}" ${!isGroup && id === entry.assignee ? 'selected' : ''}>${name}</option>`,
  );
  return html`<select class="form-control" onchange="phanCong('${criterion.code}', this.value)">
    <option value="">-- Phân công --</option>
    ${options}
  </select>`;
}

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
