import { html, type Html } from '../../html.ts';
import { page, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { roundBanner } from '../../round.ts';
import type { User } from '../../users.ts';

/** The layout around every page: a bar with menu and person. */
export function layout(title: string, content: Html, user: User, portal: Portal): Reply {
  const [address, words] =
    user.role === 'appraiser' ? ['/ThamDinh', 'Thẩm định'] : ['/TuDanhGia', 'Tự đánh giá'];
  const text = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>${title} - PM Chấm điểm CCHC</title>
        <link rel="stylesheet" href="/css/site.css" />
      </head>
      <body>
        <nav class="navbar">
          <a class="navbar-brand" href="/">PM CHẤM ĐIỂM CCHC</a>
          <a class="nav-link" href="${address}">${words}</a>
          <a class="nav-link" href="/TinTuc">Thông báo</a>
          <a class="nav-link" href="/ThongKe">Thống kê</a>
          <span class="navbar-text">${user.name} | ${user.unit.name}</span>
          <a class="nav-link" href="/Account/DangXuat">Đăng xuất</a>
        </nav>
        <div class="container">
          <div class="alert alert-primary">${roundBanner(portal.round, portal.now())}</div>
          <h3>${title}</h3>
          ${content}
        </div>
      </body>
    </html>`;
  return page(text.text);
}
