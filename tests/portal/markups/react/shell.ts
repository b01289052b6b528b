import { html, type Html } from '../../html.ts';
import { page, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { roundBanner } from '../../round.ts';
import type { User } from '../../users.ts';

/** The layout around every page: a dark bar with the person, and the menu on the left. */
export function shell(title: string, content: Html, user: User, portal: Portal): Reply {
  const home = user.role === 'appraiser' ? ['/tham-dinh', 'Thẩm định'] : ['/self-assessment', 'Tự chấm điểm'];
  const text = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>${title} · CCHC Huế</title>
        <link rel="stylesheet" href="/static/css/main.css" />
      </head>
      <body>
        <header class="css-appbar">
          <span class="css-logo">Đánh giá CCHC cấp xã</span>
          <div class="css-user">
            <span class="css-user-name">${user.name}</span>
            <span class="css-user-unit">${user.position} – ${user.unit.name}</span>
            <a href="/dang-xuat">Đăng xuất</a>
          </div>
        </header>
        <div class="css-layout">
          <nav class="css-drawer">
            <a href="${home[0] ?? ''}">${home[1] ?? ''}</a>
            <a href="/tin-tuc">Tin tức</a>
            <a href="/thong-ke">Thống kê</a>
          </nav>
          <div class="css-content">
            <p class="css-alert">${roundBanner(portal.round, portal.now())}</p>
            <h4 class="css-page-title">${title}</h4>
            ${content}
          </div>
        </div>
      </body>
    </html>`;
  return page(text.text);
}
