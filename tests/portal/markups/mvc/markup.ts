import { clientScript, styleSheet } from '../../client-script.ts';
import { html } from '../../html.ts';
import { download, page, redirect, type PortalRequest, type Reply } from '../../http.ts';
import { libraryFile } from '../../library-file.ts';
import type { Markup, Portal } from '../../portal.ts';
import { summaryPdf } from '../../summary.ts';
import type { User } from '../../users.ts';
import { saveAppraisal } from '../appraisal.ts';
import { appraisalPage, newsPage, statisticsPage } from '../common-pages.ts';
import { findFile } from '../find-file.ts';
import { act } from './deeds.ts';
import { layout } from './layout.ts';
import { reportPage } from './report-page.ts';

/**
 * Pages in the manner of ASP.NET MVC with Razor: an accordion of Bootstrap cards with a form in each, CKEditor made of
 * its textarea when the card is unfolded, and nothing but posts of a whole page, each answered by a redirect.
 */
export const mvc: Markup = {
  csp: "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  logoutPath: '/Account/DangXuat',
  asset(path) {
    if (path === '/js/site.js') return clientScript(new URL('client/site.ts', import.meta.url));
    if (path === '/css/site.css') return styleSheet(new URL('site.css', import.meta.url));
    return path.startsWith('/lib/ckeditor4/') ? libraryFile(path.slice('/lib/'.length)) : undefined;
  },
  handle(request, user, portal) {
    const home = user.role === 'appraiser' ? '/ThamDinh' : '/TuDanhGia';
    const { pathname } = request.url;
    const isForOthers = /^\/(TuDanhGia|ThamDinh)\b/.test(pathname) && !pathname.startsWith(home);
    if (pathname === '/' || isForOthers) return redirect(home);
    return routes[pathname]?.(request, user, portal) ?? act(request, user, portal);
  },
  signedOut: (_request, login) => redirect(login),
  failed(_request, status, message) {
    const text = html`<!doctype html>
      <html lang="vi">
        <head>
          <title>Có lỗi xảy ra</title>
        </head>
        <body>
          <h3>Có lỗi xảy ra</h3>
          <p>${message}</p>
          <a href="/TuDanhGia">Quay lại</a>
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
  '/TuDanhGia': ({ url }, user, portal) => reportPage(url.searchParams, user, portal),
  '/TuDanhGia/TongHop': async (_request, user, portal) =>
    download('TongHop.pdf', await summaryPdf(portal, user), 'application/pdf'),
  '/TuDanhGia/TaiTep': ({ url }, user, portal) => {
    const file = findFile(portal, user, url.searchParams.get('id') ?? '');
    return file === undefined ? page('', 404) : download(file.name, portal.store.bytesOf(file));
  },
};

function common({ title, content }: ReturnType<typeof newsPage>, user: User, portal: Portal): Reply {
  return layout(title, content, user, portal);
}
