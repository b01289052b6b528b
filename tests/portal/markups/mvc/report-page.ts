import { html, type Html } from '../../html.ts';
import type { Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { rowsFor, totalOf } from '../../rows.ts';
import type { User } from '../../users.ts';
import { card } from './card.ts';
import { layout } from './layout.ts';

/** The self-assessment page for one lĩnh vực (`lv`), the card of `tc` unfolded and `tb` said above. */
export function reportPage(asked: URLSearchParams, user: User, portal: Portal): Reply {
  const area = asked.get('lv') || '1';
  const notice = asked.get('tb');
  const codes = new Set(portal.criteria.under(area).map(({ code }) => code));
  const rows = rowsFor(portal, user).filter(({ criterion }) => codes.has(criterion.code));
  const tabs = portal.criteria.fields.map(
    ({ code, title }) =>
      html`<li class="nav-item">
        <a class="nav-link ${code === area ? 'active' : ''}" href="/TuDanhGia?lv=${code}"
          >${code}. ${title}</a
        >
      </li>`,
  );
  const content = html`${notice !== null && html`<div class="alert alert-success">${notice}</div>`}
    ${steps(user, portal)}
    <ul class="nav nav-pills">
      ${tabs}
    </ul>
    <div class="accordion" id="dsTieuChi">
      ${rows.map((row) => card(row, row.criterion.code === asked.get('tc'), user, portal))}
    </div>
    <script src="/lib/ckeditor4/ckeditor.js"></script>
    <script type="module" src="/js/site.js"></script>`;
  return layout('Đơn vị tự đánh giá, chấm điểm', content, user, portal);
}

/** Where the report is, and the leader's last steps, each a form of its own. */
function steps(user: User, portal: Portal): Html {
  const { summary, submittedAt } = portal.procedure.report(user);
  const isOpen = portal.procedure.isOpen(user);
  const isLeader = user.role === 'leader';
  return html`<div class="card card-body">
    <div>
      Trạng thái:
      <span class="badge">${submittedAt !== null ? 'Đã gửi' : isOpen ? 'Đang nhập' : 'Đã khóa'}</span>
    </div>
    <div>Tổng điểm tự chấm: <b>${totalOf(portal, user)}</b></div>
    ${isLeader && html`<a href="/TuDanhGia/TongHop">Kết xuất bảng tổng hợp</a>`}
    ${summary && html`<a href="/TuDanhGia/TaiTep?id=${summary.id}">${summary.name}</a>`}
    ${
      isLeader &&
      isOpen &&
      html`<form method="post" action="/TuDanhGia/DinhKem" enctype="multipart/form-data">
          <label>Bảng tổng hợp đã ký: <input type="file" name="BangTongHop" required /></label>
          <button class="btn btn-secondary">Tải lên</button>
        </form>
        <form
          method="post"
          action="/TuDanhGia/Gui"
          onsubmit="return confirm('Sau khi gửi sẽ không chỉnh sửa được. Tiếp tục gửi?')"
        >
          <input class="btn btn-danger" type="submit" value="Gửi báo cáo" />
        </form>`
    }
  </div>`;
}
