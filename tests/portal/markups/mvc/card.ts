import { html, type Html } from '../../html.ts';
import type { Portal } from '../../portal.ts';
import { decimal, type Row } from '../../rows.ts';
import { staffOf, type User } from '../../users.ts';
import { editorMarkup } from '../rich-text.ts';

/** A criterion as a card of the accordion, unfolded or not; a group is a heading with its sum. */
export function card(row: Row, isUnfolded: boolean, user: User, portal: Portal): Html {
  const { criterion, isGroup, sum, status } = row;
  const { code, title } = criterion;
  const id = `tc${code.replaceAll('.', '_')}`;
  const isAssigned = user.role === 'leader' && portal.procedure.isOpen(user);
  if (isGroup)
    return html`<div class="group">
      <h5>${code}. ${title}</h5>
      <span>${sum}/${decimal(criterion.maxScore)}</span>
      ${isAssigned && assignment(row, user)}
    </div>`;
  return html`<div class="card" id="${id}">
    <div class="card-header">
      <button class="btn btn-link ${isUnfolded ? '' : 'collapsed'}" type="button">${code}. ${title}</button>
      <span class="badge">${status}</span>
    </div>
    <div class="collapse ${isUnfolded ? 'show' : ''}">
      <div class="card-body">
        ${row.mayEdit ? form(row) : shown(row)} ${isAssigned && assignment(row, user)}
        ${
          row.maySendBack &&
          html`<form method="post" action="/TuDanhGia/TraLai">
            <input type="hidden" name="TieuChi" value="${code}" />
            <button class="btn btn-warning">Trả lại</button>
          </form>`
        }
      </div>
    </div>
  </div>`;
}

function form({ criterion, entry }: Row): Html {
  const { code, maxScore } = criterion;
  const files = entry.files.map(
    ({ id, name, at }) =>
      html`<li>
        <a href="/TuDanhGia/TaiTep?id=${id}">${at.replaceAll(/\D/g, '').slice(0, 14)}_${name}</a>
        <a href="/TuDanhGia/XoaTep?id=${id}&amp;tc=${code}" onclick="return confirm('Xóa tệp này?')">Xóa</a>
      </li>`,
  );
  return html`<form method="post" action="/TuDanhGia/Luu" enctype="multipart/form-data">
    <input type="hidden" name="TieuChi" value="${code}" />
    <div class="form-row">
      <div class="form-group">
        <label>Điểm tối đa</label>
        <input class="form-control" type="text" value="${decimal(maxScore)}" readonly />
      </div>
      <div class="form-group">
        <label>Điểm đơn vị tự chấm</label>
        <input class="form-control" type="text" name="Diem" value="${entry.score}" autocomplete="off" />
      </div>
      <div class="form-group">
        <label>Điểm thẩm định</label>
        <input class="form-control" type="text" value="${entry.appraisedScore}" disabled />
      </div>
    </div>
    <div class="form-group">
      <label>Nội dung thuyết minh</label>
      <textarea class="form-control ckeditor-lazy" name="GiaiTrinh" rows="4">${editorMarkup(entry)}</textarea>
    </div>
    <div class="form-group">
      <label>File đính kèm</label>
      <input class="form-control-file" type="file" name="FileDinhKem" multiple />
      <ul>
        ${files}
      </ul>
    </div>
    <button class="btn btn-primary" name="lenh" value="Luu">Ghi lại</button>
    <button class="btn btn-success" name="lenh" value="HoanThanh">Hoàn thành</button>
  </form>`;
}

function shown({ criterion, entry, assigneeName }: Row): Html {
  const line = (words: string, value: string): Html =>
    html`<div class="form-row">
      <div class="col-3">${words}</div>
      <div class="col-9">${value}</div>
    </div>`;
  return html`${line('Điểm tối đa', decimal(criterion.maxScore))} ${line('Điểm đơn vị tự chấm', entry.score)}
  ${line('Nội dung thuyết minh', entry.explanation)}
  ${line('File đính kèm', entry.files.map(({ name }) => name).join('; '))}
  ${line('Cán bộ thực hiện', assigneeName)}`;
}

function assignment({ criterion, entry, isGroup }: Row, user: User): Html {
  const options = staffOf(user.unit).map(
    ({ id, name }) =>
      html`<option value="${id}" ${!isGroup && id === entry.assignee ? 'selected' : ''}>${name}</option>`,
  );
  return html`<form method="post" action="/TuDanhGia/PhanCong">
    <input type="hidden" name="TieuChi" value="${criterion.code}" />
    <select class="form-select" name="CanBo" onchange="this.form.submit()">
      <option value="">Phân công cán bộ</option>
      ${options}
    </select>
  </form>`;
}
