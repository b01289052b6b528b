import { html, type Html } from '../../html.ts';
import type { Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { vietnamDate, vietnamTime } from '../../round.ts';
import { rowsFor, totalOf } from '../../rows.ts';
import type { User } from '../../users.ts';
import { masterPage, serverForm } from './layout.ts';
import { pageControl } from './names.ts';
import { fileLink, reportRow } from './report-row.ts';
import { sealViewState } from './view-state.ts';

/** The panel's id as the script and the partial answer name it. */
export const updatePanelId = 'MainContent_upTieuChi';

/** What the person is told above the table. */
export interface Notice {
  readonly kind: 'success' | 'danger';
  readonly text: string;
}

/** The whole self-assessment page, scrolled back to where it was before a post-back. */
export function reportPage(user: User, portal: Portal, notice: Notice | null, scrollY = '0'): Reply {
  const content = html`<div id="${updatePanelId}">${updatePanel(user, portal, notice)}</div>
    ${user.role === 'leader' && sendingPanel(user, portal)}`;
  const form = serverForm('./TuDanhGia.aspx', reportViewState(user, portal), scrollY, content);
  return masterPage('Tự đánh giá, chấm điểm', form, user, portal);
}

/** The part that a partial post-back replaces. */
export function updatePanel(user: User, portal: Portal, notice: Notice | null): Html {
  return html`${notice && html`<div class="alert alert-${notice.kind}">${notice.text}</div>`}
    <div class="tinh-trang">
      Đơn vị: <b>${user.unit.name}</b> | Tình trạng: <b>${progress(user, portal)}</b> | Tổng điểm tự đánh giá:
      <b>${totalOf(portal, user)}</b>
    </div>
    <table class="table table-bordered" cellspacing="0" rules="all" border="1">
      <thead>
        <tr>
          <th rowspan="2">TT</th>
          <th rowspan="2">Lĩnh vực/Tiêu chí/Tiêu chí thành phần</th>
          <th rowspan="2">Điểm chuẩn</th>
          <th colspan="3">Tự đánh giá của đơn vị</th>
          <th colspan="2">Hội đồng thẩm định</th>
          <th rowspan="2">Người thực hiện</th>
          <th rowspan="2">Thao tác</th>
        </tr>
        <tr>
          <th>Điểm đơn vị tự đánh giá</th>
          <th>Nội dung giải trình</th>
          <th>Minh chứng</th>
          <th>Điểm thẩm định</th>
          <th>Ý kiến thẩm định</th>
        </tr>
      </thead>
      <tbody>
        ${rowsFor(portal, user).map(reportRow)}
      </tbody>
    </table>`;
}

/** The view state that goes with what is rendered now. */
export function reportViewState(user: User, portal: Portal): string {
  const values = portal.criteria.leaves.map(({ code }) => {
    const { score, explanation } = portal.store.entry(user.unit.id, code);
    return [code, { score, explanation }] as const;
  });
  return sealViewState({ user: user.id, values: Object.fromEntries(values) });
}

function sendingPanel(user: User, portal: Portal): Html {
  const { summary } = portal.procedure.report(user);
  const send = pageControl('lbtGuiBaoCao');
  return html`<div class="panel">
    <h4>Gửi kết quả tự đánh giá</h4>
    <p><a href="/XuatBangTongHop.aspx">Xuất Bảng tổng hợp (PDF)</a></p>
    <p>Bảng tổng hợp đã ký số: ${summary === null ? html`<i>chưa đính kèm</i>` : fileLink(summary)}</p>
    ${
      portal.procedure.isOpen(user) &&
      html`<p>
          <input type="file" name="${pageControl('fuBangTongHop')}" id="MainContent_fuBangTongHop" />
          <input
            type="submit"
            class="btn btn-default"
            value="Đính kèm"
            name="${pageControl('btnDinhKem')}"
            id="MainContent_btnDinhKem"
          />
        </p>
        <a id="MainContent_lbtGuiBaoCao" class="btn btn-primary" href="javascript:__doPostBack('${send}','')"
          >Gửi báo cáo</a
        >`
    }
  </div>`;
}

function progress(user: User, portal: Portal): string {
  const { submittedAt } = portal.procedure.report(user);
  if (submittedAt === null) return portal.procedure.isOpen(user) ? 'Đang thực hiện' : 'Đã khóa';
  const at = new Date(submittedAt);
  return `Đã gửi lúc ${vietnamTime(at)} ngày ${vietnamDate(at)}`;
}
