import { html } from '../../html.ts';
import { download, json, page, redirect, type PortalRequest, type Reply } from '../../http.ts';
import type { Markup, Portal } from '../../portal.ts';
import { summaryPdf } from '../../summary.ts';
import type { User } from '../../users.ts';
import { saveAppraisal } from '../appraisal.ts';
import { appraisalPage, newsPage, statisticsPage } from '../common-pages.ts';
import { findFile } from '../find-file.ts';
import { asset } from './assets.ts';
import { act } from './deeds.ts';
import { entryForm } from './entry-form.ts';
import { layout } from './layout.ts';
import { reportPage } from './report-page.ts';
import { scoreTable } from './score-table.ts';

/**
 * Pages in the manner of ASP.NET MVC with jQuery and Bootstrap: the table comes as a piece of markup for one tab and
 * page of it, the dialog as another, with TinyMCE for the explanation; «Lưu» sends the dialog's form, files included.
 */
export const jquery: Markup = {
  csp: "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:",
  logoutPath: '/TaiKhoan/DangXuat',
  asset,
  handle(request, user, portal) {
    const home = user.role === 'appraiser' ? '/ThamDinh' : '/ChamDiem';
    const { pathname } = request.url;
    const isForOthers = /^\/(ChamDiem|ThamDinh)\b/.test(pathname) && !pathname.startsWith(home);
    if (pathname === '/' || isForOthers) return redirect(home);
    return routes[pathname]?.(request, user, portal) ?? act(request, user, portal);
  },
  signedOut(request, login) {
    return isAjax(request) ? json({ thongBao: 'Hết phiên làm việc' }, 401) : redirect(login);
  },
  failed(request, status, message) {
    if (isAjax(request)) return json({ thanhCong: false, thongBao: message }, status);
    const text = html`<!doctype html>
      <html lang="vi">
        <head>
          <title>Thông báo</title>
        </head>
        <body>
          <h2>${message}</h2>
        </body>
      </html>`;
    return page(text.text, status);
  },
};

type Route = (request: PortalRequest, user: User, portal: Portal) => Reply | Promise<Reply>;

const routes: Record<string, Route> = {
  '/TinTuc': (_request, user, portal) => common(newsPage(), user, portal),
  '/ThongKe': (_request, user, portal) => common(statisticsPage(portal), user, portal),
  '/ThamDinh': (request, user, portal) => {
    if (request.method === 'POST') saveAppraisal(request, user, portal);
    return common(appraisalPage(portal), user, portal);
  },
  '/ChamDiem': (_request, user, portal) => reportPage(user, portal),
  '/ChamDiem/BangDiem': ({ url }, user, portal) => {
    const { searchParams: asked } = url;
    return page(scoreTable(user, portal, asked.get('linhVuc') ?? '', Number(asked.get('trang'))).text);
  },
  '/ChamDiem/NhapDiem': ({ url }, user, portal) =>
    page(entryForm(user, portal, url.searchParams.get('ma') ?? '').text),
  '/ChamDiem/XuatTongHop': async (_request, user, portal) =>
    download('TongHop.pdf', await summaryPdf(portal, user), 'application/pdf'),
  '/Tep/Tai': ({ url }, user, portal) => {
    const file = findFile(portal, user, url.searchParams.get('id') ?? '');
    return file === undefined ? page('', 404) : download(file.name, portal.store.bytesOf(file));
  },
};

function common({ title, content }: ReturnType<typeof newsPage>, user: User, portal: Portal): Reply {
  return layout(title, content, user, portal);
}

function isAjax(request: PortalRequest): boolean {
  return request.headers['x-requested-with'] === 'XMLHttpRequest';
}
