import { clientScript, styleSheet } from '../../client-script.ts';
import { html } from '../../html.ts';
import { download, page, redirect, type PortalRequest, type Reply } from '../../http.ts';
import type { Markup, Portal } from '../../portal.ts';
import { summaryPdf } from '../../summary.ts';
import type { User } from '../../users.ts';
import { saveAppraisal } from '../appraisal.ts';
import { appraisalPage, newsPage, statisticsPage } from '../common-pages.ts';
import { findFile } from '../find-file.ts';
import { act } from './deeds.ts';
import { assignPane, entryPane, inPane } from './panes.ts';
import { layout } from './layout.ts';
import { treePage } from './tree-page.ts';

/**
 * An old portal: a tree on the left, and in a frame beside it the form of the line that was pressed. The score is one
 * of some radio buttons, the explanation an editable element, files go at once from a place to drop them or from an
 * input that is never attached; forms are sent by script alone.
 */
export const frames: Markup = {
  csp: "default-src 'self'; style-src 'self' 'unsafe-inline'",
  logoutPath: '/dangxuat.do',
  asset(path) {
    if (path === '/js/khung.js') return clientScript(new URL('client/khung.ts', import.meta.url));
    if (path === '/js/nhap.js') return clientScript(new URL('client/nhap.ts', import.meta.url));
    if (path === '/css/style.css') return styleSheet(new URL('style.css', import.meta.url));
    return undefined;
  },
  handle(request, user, portal) {
    const home = user.role === 'appraiser' ? '/thamdinh.do' : '/chamdiem.do';
    const { pathname } = request.url;
    const isForOthers = /^\/(chamdiem|nhapdiem|thamdinh)\b/.test(pathname) && user.role === 'appraiser';
    if (pathname === '/' || (isForOthers && pathname !== home)) return redirect(home);
    return routes[pathname]?.(request, user, portal) ?? act(request, user, portal);
  },
  signedOut: (_request, login) =>
    // The log-in takes the place of the whole page, not of the frame alone.
    page(
      html`<!doctype html>
        <html>
          <head>
            <meta http-equiv="refresh" content="0;url=${login}" />
          </head>
          <body>
            <a href="${login}" target="_top">Đăng nhập</a>
          </body>
        </html>`.text,
    ),
  failed: (_request, status, message) => inPane(html`<p class="loi">${message}</p>`, status),
};

type Route = (request: PortalRequest, user: User, portal: Portal) => Reply | Promise<Reply>;

const routes: Record<string, Route> = {
  '/tintuc.do': (_request, user, portal) => common(newsPage(), user, portal),
  '/thongke.do': (_request, user, portal) => common(statisticsPage(portal), user, portal),
  '/thamdinh.do': (request, user, portal) => {
    if (request.method === 'POST') saveAppraisal(request, user, portal);
    return common(appraisalPage(portal), user, portal);
  },
  '/chamdiem.do': (_request, user, portal) => treePage(user, portal),
  '/dautrang.do': () => inPane(html`<p>Chọn tiêu chí ở danh sách bên trái.</p>`),
  '/nhapdiem.do': ({ url }, user, portal) => {
    const code = url.searchParams.get('ma') ?? '';
    return portal.criteria.isGroup(code)
      ? assignPane(code, user, portal)
      : entryPane(code, url.searchParams.get('tb'), user, portal);
  },
  '/bangtonghop.do': async (_request, user, portal) =>
    download('bangtonghop.pdf', await summaryPdf(portal, user), 'application/pdf'),
  '/taitep.do': ({ url }, user, portal) => {
    const file = findFile(portal, user, url.searchParams.get('id') ?? '');
    return file === undefined ? page('', 404) : download(file.name, portal.store.bytesOf(file));
  },
};

function common({ title, content }: ReturnType<typeof newsPage>, user: User, portal: Portal): Reply {
  return layout(title, content, user, portal);
}
