import { html, type Html } from '../../html.ts';
import { page, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { roundBanner } from '../../round.ts';
import type { User } from '../../users.ts';

/** The frame of every page: header, menu, banner; the form itself is drawn by the script. */
export function shell(title: string, content: Html, user: User, portal: Portal): Reply {
  const text = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} | Chấm điểm CCHC</title>
        <link rel="stylesheet" href="/assets/app.css" />
      </head>
      <body>
        <header class="topbar">
          <div class="brand">
            <span class="emblem">★</span>
            <div>
              Hệ thống chấm điểm cải cách hành chính cấp xã<small>Sở Nội vụ tỉnh Thừa Thiên Huế</small>
            </div>
          </div>
          <div class="account">
            <span class="avatar">${user.name.split(' ').at(-1)?.charAt(0) ?? ''}</span>
            <div class="who">${user.name}<small>${user.position} - ${user.unit.name}</small></div>
            <a class="logout" href="/dang-xuat">Đăng xuất</a>
          </div>
        </header>
        <nav class="menu">
          <a href="/tin-tuc">Tin tức</a>
          ${user.role === 'appraiser' ? html`<a href="/tham-dinh">Thẩm định</a>` : html`<a href="/tu-danh-gia">Tự đánh giá</a>`}
          <a href="/thong-ke">Thống kê</a>
        </nav>
        <div class="round">${roundBanner(portal.round, portal.now())}</div>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
        <footer>Bản dùng thử với Bộ tiêu chí mẫu</footer>
      </body>
    </html>`;
  return page(text.text);
}
