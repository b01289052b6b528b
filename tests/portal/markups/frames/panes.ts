import { html, Html } from '../../html.ts';
import { page, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { decimal, rowsFor, type Row } from '../../rows.ts';
import { staffOf, type User } from '../../users.ts';
import { editorMarkup } from '../rich-text.ts';

const STEP = 0.25;

/** The page in the frame for one criterion: what is entered, or what was entered where it may not be changed. */
export function entryPane(code: string, notice: string | null, user: User, portal: Portal): Reply {
  const row = rowsFor(portal, user).find(({ criterion }) => criterion.code === code);
  if (row === undefined) return inPane(html`<p class="loi">Không có tiêu chí này.</p>`, 404);
  const { criterion, status, maySendBack, mayEdit } = row;
  return inPane(
    html`${notice !== null && html`<p class="tin">${notice}</p>`}
      <div class="ten">Tiêu chí ${code}: ${criterion.title}</div>
      <form name="frm" method="post" action="/ghi.do">
        <input type="hidden" name="ma" value="${code}" />
        <table class="nhap">
          ${line('Điểm tối đa', html`${decimal(criterion.maxScore)}`)} ${line('Trạng thái', html`${status}`)}
          ${mayEdit ? fields(row) : values(row)}
        </table>
        ${
          mayEdit &&
          html`<span class="nut nut-ghi">Ghi lại</span> <span class="nut nut-xong">Hoàn thành</span>`
        }
        ${maySendBack && html`<span class="nut nut-tra">Trả lại</span>`}
        ${user.role === 'leader' && portal.procedure.isOpen(user) && assignment(user, row.entry.assignee)}
      </form>`,
  );
}

/** The page in the frame for a group: to whom all below it is given. */
export function assignPane(code: string, user: User, portal: Portal): Reply {
  const title = portal.criteria.find(code)?.title ?? '';
  return inPane(
    html`<div class="ten">Nhóm ${code}: ${title}</div>
      <form name="frm" method="post" action="/phancong.do">
        <input type="hidden" name="ma" value="${code}" />
        ${user.role === 'leader' && portal.procedure.isOpen(user) && assignment(user, null)}
      </form>`,
  );
}

/** A page for the frame. */
export function inPane(content: Html, status = 200): Reply {
  const text = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>Nhập điểm</title>
        <link rel="stylesheet" href="/css/style.css" />
      </head>
      <body class="trong-khung">
        ${content}
        <script type="module" src="/js/nhap.js"></script>
      </body>
    </html>`;
  return page(text.text, status);
}

function fields({ criterion, entry }: Row): Html {
  const points = Array.from({ length: criterion.maxScore / STEP + 1 }, (_, at) => String(at * STEP));
  const choices = points.map(
    (point) =>
      html`<label>
        <input
          type="radio"
          name="diem"
          value="${point}"
          ${point === entry.score.replace(',', '.') ? 'checked' : ''}
        />
        ${point.replace('.', ',')}
      </label>`,
  );
  const names = entry.files.map(({ name }) => name);
  return html`${line('Điểm tự chấm', html`${choices}`)}
  ${line(
    'Giải trình',
    html`<div class="soan" contenteditable="true">${new Html(editorMarkup(entry))}</div>
      <input type="hidden" name="giaitrinh" />`,
  )}
  ${line(
    'Minh chứng',
    html`<span class="dem" title="${names.join('; ')}">(${names.length})</span>
      <div class="tha">Kéo thả tệp vào đây hoặc <u class="chon">chọn từ máy tính</u></div>`,
  )}`;
}

function values({ entry }: Row): Html {
  const names = entry.files.map(({ name }) => name);
  return html`${line('Điểm tự chấm', html`${entry.score}`)} ${line('Giải trình', html`${entry.explanation}`)}
  ${line('Minh chứng', html`<span title="${names.join('; ')}">(${names.length})</span>`)}`;
}

function line(words: string, content: Html): Html {
  return html`<tr>
    <td>${words}</td>
    <td>${content}</td>
  </tr>`;
}

function assignment(user: User, assignee: string | null): Html {
  const options = staffOf(user.unit).map(
    ({ id, name }) => html`<option value="${id}" ${id === assignee ? 'selected' : ''}>${name}</option>`,
  );
  return html`<p>
    Giao cho:
    <select name="canbo">
      <option value="">-- Chọn --</option>
      ${options}
    </select>
    <span class="nut nut-giao">Giao việc</span>
  </p>`;
}
