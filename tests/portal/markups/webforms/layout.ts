import { html, type Html } from '../../html.ts';
import { page, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { roundBanner } from '../../round.ts';
import type { User } from '../../users.ts';

const menu = [
  { href: '/Default.aspx', text: 'Trang chủ', roles: ['leader', 'officer', 'appraiser'] },
  { href: '/PhanCong.aspx', text: 'Phân công', roles: ['leader'] },
  { href: '/TuDanhGia.aspx', text: 'Tự đánh giá', roles: ['leader', 'officer'] },
  { href: '/ThamDinh.aspx', text: 'Thẩm định', roles: ['appraiser'] },
  { href: '/ThongKe.aspx', text: 'Thống kê', roles: ['leader', 'officer', 'appraiser'] },
];

/** The master page around a page's own content. */
export function masterPage(title: string, content: Html, user: User, portal: Portal): Reply {
  const items = menu
    .filter(({ roles }) => roles.includes(user.role))
    .map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`);
  const text = html`<!DOCTYPE html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>${title} - Phần mềm đánh giá, xếp loại CCHC cấp xã</title>
        <link href="/Content/Site.css" rel="stylesheet" />
      </head>
      <body>
        <div class="banner">
          <div class="container-fluid">
            <div class="banner-unit">UBND TỈNH THỪA THIÊN HUẾ - SỞ NỘI VỤ</div>
            <div class="banner-title">PHẦN MỀM ĐÁNH GIÁ, XẾP LOẠI CÔNG TÁC CẢI CÁCH HÀNH CHÍNH CẤP XÃ</div>
          </div>
        </div>
        <div class="navbar">
          <ul class="nav">
            ${items}
          </ul>
          <div class="navbar-right">
            Xin chào: <b>${user.name}</b> (${user.position}) | <span>${user.unit.name}</span> |
            <a href="/DangXuat.aspx">Đăng xuất</a>
          </div>
        </div>
        <div class="container-fluid body-content">
          <div class="round">${roundBanner(portal.round, portal.now())}</div>
          <h3 class="page-title">${title}</h3>
          ${content}
        </div>
        <footer>
          <p>Phiên làm việc còn <b>${String(portal.sessions.idleMinutes)}</b> phút.</p>
          Bản quyền thuộc Sở Nội vụ tỉnh Thừa Thiên Huế. Bản dùng thử với Bộ tiêu chí mẫu.
        </footer>
      </body>
    </html>`;
  return page(text.text);
}

/** Whether the menu offers a page to this person; pages that are not in the menu are open to all. */
export function mayOpen(path: string, user: User): boolean {
  return menu.find(({ href }) => href === path)?.roles.includes(user.role) ?? true;
}

/**
 * The one form that an ASP.NET page has, with its hidden fields; the script looks for it by this id.
 * `scrollY` is where the page was scrolled to before a post-back, in pixels.
 */
export function serverForm(action: string, viewState: string, scrollY: string, content: Html): Html {
  return html`<form method="post" action="${action}" id="form1" enctype="multipart/form-data">
    <div class="aspNetHidden">
      <input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
      <input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
      <input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${viewState}" />
      <input type="hidden" name="__VIEWSTATEGENERATOR" id="__VIEWSTATEGENERATOR" value="C2EE9ABB" />
      <input type="hidden" name="__SCROLLPOSITIONY" id="__SCROLLPOSITIONY" value="${scrollY}" />
    </div>
    <script src="/ScriptResource.axd"></script>
    ${content}
  </form>`;
}
