import { html, type Html } from '../../html.ts';
import type { Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { rowsFor, totalOf } from '../../rows.ts';
import type { User } from '../../users.ts';
import { layout } from './layout.ts';

/** The self-assessment page: the tree, the frame beside it, and the leader's last steps above. */
export function treePage(user: User, portal: Portal): Reply {
  const lines = rowsFor(portal, user).map(
    ({ criterion, depth }) =>
      html`<div class="nhanh muc${depth}">
        <a href="/nhapdiem.do?ma=${criterion.code}" target="khung">${criterion.code}. ${criterion.title}</a>
      </div>`,
  );
  const content = html`${steps(user, portal)}
    <div class="hai-cot">
      <div class="cay">${lines}</div>
      <iframe class="khung" name="khung" src="/dautrang.do"></iframe>
    </div>
    <script type="module" src="/js/khung.js"></script>`;
  return layout('TỰ ĐÁNH GIÁ, CHẤM ĐIỂM', content, user, portal);
}

function steps(user: User, portal: Portal): Html {
  const { summary, submittedAt } = portal.procedure.report(user);
  const isOpen = portal.procedure.isOpen(user);
  const isLeader = user.role === 'leader';
  return html`<div class="chucnang">
    <span>Tình trạng: ${submittedAt !== null ? 'Đã gửi' : isOpen ? 'Đang nhập' : 'Đã khóa'}</span>
    <span>Tổng điểm: ${totalOf(portal, user)}</span>
    ${isLeader && html`<a href="/bangtonghop.do">In bảng tổng hợp</a>`}
    ${summary && html`<a href="/taitep.do?id=${summary.id}">${summary.name}</a>`}
    ${
      isLeader &&
      isOpen &&
      html`<form method="post" action="/dinhkem.do" enctype="multipart/form-data">
          Bảng tổng hợp: <input type="file" name="tep" /> <input type="submit" value="Đính kèm" />
        </form>
        <form name="gui" method="post" action="/gui.do"></form>
        <span class="nut nut-gui">Gửi báo cáo</span>`
    }
    <div class="hoi" hidden>
      <p>Đồng chí muốn gửi báo cáo?</p>
      <span class="nut nut-co">Có</span> <span class="nut nut-khong">Không</span>
    </div>
  </div>`;
}
