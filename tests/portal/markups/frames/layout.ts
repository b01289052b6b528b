import { html, type Html } from '../../html.ts';
import { page, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { roundBanner } from '../../round.ts';
import type { User } from '../../users.ts';

/** The layout around every page: a banner, a row of links, the person. */
export function layout(title: string, content: Html, user: User, portal: Portal): Reply {
  const own =
    user.role === 'appraiser'
      ? html`<a href="/thamdinh.do">Thẩm định</a>`
      : html`<a href="/chamdiem.do">Tự chấm điểm</a>`;
  const text = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <link rel="stylesheet" href="/css/style.css" />
      </head>
      <body>
        <div class="banner">PHẦN MỀM CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH</div>
        <div class="menu">
          ${own} | <a href="/tintuc.do">Tin tức</a> | <a href="/thongke.do">Thống kê</a>
          <span class="phai">
            Cán bộ: <b>${user.name}</b> - ${user.unit.name} [<a href="/dangxuat.do">Thoát</a>]
          </span>
        </div>
        <marquee scrollamount="0">${roundBanner(portal.round, portal.now())}</marquee>
        <div class="tieude">${title}</div>
        ${content}
      </body>
    </html>`;
  return page(text.text);
}
