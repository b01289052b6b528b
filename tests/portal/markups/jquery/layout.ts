import { html, type Html } from '../../html.ts';
import { page, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { roundBanner } from '../../round.ts';
import type { User } from '../../users.ts';

/** The layout around every page: a bar with menu and person, and the libraries at its end. */
export function layout(title: string, content: Html, user: User, portal: Portal): Reply {
  const [address, words] =
    user.role === 'appraiser' ? ['/ThamDinh', 'Thẩm định'] : ['/ChamDiem', 'Chấm điểm'];
  const text = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <link rel="stylesheet" href="/Content/site.css" />
      </head>
      <body>
        <div class="navbar navbar-inverse navbar-fixed-top">
          <div class="container">
            <a class="navbar-brand" href="/">CHẤM ĐIỂM CCHC CẤP XÃ</a>
            <ul class="nav navbar-nav">
              <li><a href="${address}">${words}</a></li>
              <li><a href="/TinTuc">Tin tức</a></li>
              <li><a href="/ThongKe">Thống kê</a></li>
            </ul>
            <ul class="nav navbar-nav navbar-right">
              <li><i class="glyphicon glyphicon-user"></i> ${user.name} - ${user.unit.name}</li>
              <li><a href="/TaiKhoan/DangXuat">Đăng xuất</a></li>
            </ul>
          </div>
        </div>
        <div class="container body-content">
          <div class="alert alert-info">${roundBanner(portal.round, portal.now())}</div>
          <div class="page-header"><h3>${title}</h3></div>
          ${content}
        </div>
      </body>
    </html>`;
  return page(text.text);
}
