import { html } from '../../html.ts';
import type { Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import type { User } from '../../users.ts';
import { layout } from './layout.ts';

/** The self-assessment page: tabs, an empty place that the script fills, and an empty dialog. */
export function reportPage(user: User, portal: Portal): Reply {
  const { summary, submittedAt } = portal.procedure.report(user);
  const isOpen = portal.procedure.isOpen(user);
  const mayLead = user.role === 'leader' && isOpen;
  const tabs = portal.criteria.fields.map(
    ({ code, title }, at) =>
      html`<li class="${at === 0 ? 'active' : ''}">
        <a href="#linhvuc${code}" onclick="chonLinhVuc(this, '${code}'); return false;">${code}. ${title}</a>
      </li>`,
  );
  const state = submittedAt !== null ? 'Đã gửi' : isOpen ? 'Đang nhập' : 'Đã khóa';
  const content = html`<div class="well well-sm">
      Tình trạng báo cáo: <span class="label label-info">${state}</span>
      ${
        user.role === 'leader' &&
        html`<a class="btn btn-default" href="/ChamDiem/XuatTongHop">
          <i class="glyphicon glyphicon-export"></i> Xuất bảng tổng hợp
        </a>`
      }
      ${summary && html`<a href="/Tep/Tai?id=${summary.id}">${summary.name}</a>`}
      ${
        mayLead &&
        html`<form id="frmTongHop">
            <span class="btn btn-default btn-file">
              Đính kèm bảng tổng hợp <input type="file" name="tongHop" onchange="dinhKem()" />
            </span>
          </form>
          <button type="button" class="btn btn-danger" onclick="guiBaoCao()">
            <i class="glyphicon glyphicon-send"></i> Gửi báo cáo
          </button>`
      }
    </div>
    <div id="thongBao" class="alert alert-warning" style="display: none"></div>
    <ul class="nav nav-tabs">
      ${tabs}
    </ul>
    <div id="bangDiem" class="tab-content"></div>
    <div id="dlgNhap" class="modal"><div class="modal-dialog"></div></div>
    <div id="dlgHoi" class="modal">
      <div class="modal-dialog">
        <p>Bạn có chắc chắn muốn gửi kết quả tự đánh giá về Sở Nội vụ?</p>
        <button type="button" class="btn btn-default" onclick="dong()">Không</button>
        <button type="button" class="btn btn-primary" onclick="dongYGui()">Có</button>
      </div>
    </div>
    <script src="/lib/jquery/dist/jquery.min.js"></script>
    <script src="/lib/tinymce/tinymce.min.js"></script>
    <script type="module" src="/Scripts/chamdiem.js"></script>`;
  return layout('Kết quả tự chấm điểm của đơn vị', content, user, portal);
}
