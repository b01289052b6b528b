import { html, type Html } from '../../html.ts';
import type { Portal } from '../../portal.ts';
import type { User } from '../../users.ts';
import { editorMarkup } from '../rich-text.ts';

/** What the dialog is filled with for one criterion, whose code stands in a hidden field alone. */
export function entryForm(user: User, portal: Portal, code: string): Html {
  const entry = portal.store.entry(user.unit.id, code);
  const files = entry.files.map(
    ({ id, name }) =>
      html`<li>
        <a href="/Tep/Tai?id=${id}">${name}</a>
        <a href="javascript:void(0)" onclick="xoaTep('${id}', '${code}')">×</a>
      </li>`,
  );
  return html`<form id="frmNhap" class="form-horizontal" onsubmit="luu(); return false;">
    <input type="hidden" name="MaTieuChi" value="${code}" />
    <div class="modal-header">
      <a class="close" href="javascript:void(0)" onclick="dong()">×</a>
      <h4 class="modal-title">Nhập kết quả tự chấm</h4>
    </div>
    <div class="modal-body">
      <div class="form-group">
        <label class="control-label">Điểm đơn vị tự chấm</label>
        <div class="col-sm-9">
          <input
            class="form-control"
            type="text"
            name="DiemTuCham"
            value="${entry.score}"
            autocomplete="off"
          />
        </div>
      </div>
      <div class="form-group">
        <label class="control-label">Nội dung giải trình</label>
        <div class="col-sm-9">
          <textarea class="form-control" name="NoiDungGiaiTrinh" rows="6">${editorMarkup(entry)}</textarea>
        </div>
      </div>
      <div class="form-group">
        <label class="control-label">Tài liệu minh chứng</label>
        <div class="col-sm-9">
          <span class="btn btn-default btn-file">
            <i class="glyphicon glyphicon-folder-open"></i> Chọn tệp…
            <input type="file" name="TepMinhChung" multiple />
          </span>
          <ul class="list-unstyled">
            ${files}
          </ul>
        </div>
      </div>
    </div>
    <div class="modal-footer">
      <button type="button" class="btn btn-default" onclick="dong()">Đóng</button>
      <button type="submit" class="btn btn-primary">
        <i class="glyphicon glyphicon-floppy-disk"></i> Lưu
      </button>
    </div>
  </form>`;
}
