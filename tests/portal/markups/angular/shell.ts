import { html, type Html } from '../../html.ts';
import { page, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { roundBanner } from '../../round.ts';
import type { User } from '../../users.ts';

/** The layout around every page: a toolbar with menu and person. */
export function shell(title: string, content: Html, user: User, portal: Portal): Reply {
  const own =
    user.role === 'appraiser'
      ? html`<a href="/tham-dinh">Thẩm định</a>`
      : html`<a href="/tu-cham-diem">Tự chấm điểm</a>`;
  const text = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <link rel="stylesheet" href="/theme.css" />
        <link rel="stylesheet" href="/styles.css" />
      </head>
      <body class="mat-typography">
        <div class="app-toolbar">
          <span class="app-name">Hệ thống chấm điểm CCHC</span>
          ${own}
          <a href="/tin-tuc">Tin tức</a>
          <a href="/thong-ke">Thống kê</a>
          <span class="spacer"></span>
          <span>Xin chào, ${user.name} (${user.unit.name})</span>
          <a href="/dang-xuat">Đăng xuất</a>
        </div>
        <div class="app-content">
          <div class="app-banner">${roundBanner(portal.round, portal.now())}</div>
          <h2>${title}</h2>
          ${content}
        </div>
      </body>
    </html>`;
  return page(text.text);
}
