import { html, type Html } from '../../html.ts';
import { page, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { roundBanner } from '../../round.ts';
import type { User } from '../../users.ts';

/** The layout around every page: a side menu, and the person at its foot. */
export function shell(title: string, content: Html, user: User, portal: Portal): Reply {
  const own =
    user.role === 'appraiser'
      ? html`<li><a href="/tham-dinh">Thẩm định</a></li>`
      : html`<li><a href="/danh-gia/nhap-diem">Đơn vị tự đánh giá</a></li>`;
  const text = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>${title} | PAR Index cấp xã</title>
        <link rel="stylesheet" href="/css/app.css" />
      </head>
      <body>
        <aside class="sidebar">
          <h3>PAR INDEX CẤP XÃ</h3>
          <ul class="el-menu">
            ${own}
            <li><a href="/tin-tuc">Tin tức - Văn bản</a></li>
            <li><a href="/thong-ke">Thống kê</a></li>
          </ul>
          <div class="sidebar-user">
            <div>${user.name}</div>
            <div>${user.position}</div>
            <div>${user.unit.name}</div>
            <a href="/dang-xuat">Thoát</a>
          </div>
        </aside>
        <section class="main">
          <div class="el-alert">${roundBanner(portal.round, portal.now())}</div>
          <h2>${title}</h2>
          ${content}
        </section>
      </body>
    </html>`;
  return page(text.text);
}
