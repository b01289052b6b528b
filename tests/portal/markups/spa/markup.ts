import { clientScript, styleSheet } from '../../client-script.ts';
import { html } from '../../html.ts';
import { download, json, page, redirect, type PortalRequest, type Reply } from '../../http.ts';
import type { Markup, Portal } from '../../portal.ts';
import { summaryPdf } from '../../summary.ts';
import type { User } from '../../users.ts';
import { saveAppraisal } from '../appraisal.ts';
import { appraisalPage, newsPage, statisticsPage } from '../common-pages.ts';
import { findFile } from '../find-file.ts';
import { handleApi } from './api.ts';
import { shell } from './shell.ts';

const scripts = /^\/assets\/((?:app|api|dialog|dom|send|state|table|toast)\.ts)$/;

/** The portal as a single page that keeps its own state and talks to the server in JSON. */
export const spa: Markup = {
  csp: "default-src 'self'; frame-src 'self'",
  logoutPath: '/dang-xuat',
  asset(path) {
    const [, script] = scripts.exec(path) ?? [];
    if (script !== undefined) return clientScript(new URL(`client/${script}`, import.meta.url));
    if (path === '/assets/app.css') return styleSheet(new URL('app.css', import.meta.url));
    return undefined;
  },
  handle,
  signedOut(request, login) {
    if (!isCall(request)) return redirect(login);
    // As such servers do: reading is refused by status, what is sent is answered with the login page itself.
    if (request.method === 'GET') return json({ message: 'Chưa đăng nhập.' }, 401);
    const text = html`<!doctype html>
      <html lang="vi">
        <head>
          <title>Đăng nhập</title>
        </head>
        <body>
          <a href="${login}">Phiên làm việc đã hết hạn. Đăng nhập lại</a>
        </body>
      </html>`;
    return page(text.text);
  },
  failed(request, status, message) {
    return isCall(request)
      ? json({ message }, status)
      : page(
          html`<!doctype html>
            <p>${message}</p>`.text,
          status,
        );
  },
};

async function handle(request: PortalRequest, user: User, portal: Portal): Promise<Reply | undefined> {
  const common = (of: ReturnType<typeof newsPage>) => shell(of.title, of.content, user, portal);
  const { pathname } = request.url;
  const isAppraiser = user.role === 'appraiser';
  if ((pathname === '/tham-dinh') !== isAppraiser && ['/tham-dinh', '/tu-danh-gia'].includes(pathname))
    return redirect('/');
  switch (pathname) {
    case '/':
      return redirect(isAppraiser ? '/tham-dinh' : '/tu-danh-gia');
    case '/tu-danh-gia':
      return shell(
        'Tự đánh giá, chấm điểm',
        html`<div id="app"></div>
          <script type="module" src="/assets/app.ts"></script>`,
        user,
        portal,
      );
    case '/tin-tuc':
      return common(newsPage());
    case '/thong-ke':
      return common(statisticsPage(portal));
    case '/tham-dinh':
      if (request.method === 'POST') saveAppraisal(request, user, portal);
      return common(appraisalPage(portal));
    case '/bang-tong-hop.pdf':
      return download('Bang tong hop.pdf', await summaryPdf(portal, user), 'application/pdf');
  }
  const [, id] = /^\/tep\/([^/]+)$/.exec(pathname) ?? [];
  const file = id === undefined ? undefined : findFile(portal, user, id);
  return file === undefined
    ? handleApi(request, user, portal)
    : download(file.name, portal.store.bytesOf(file));
}

function isCall(request: PortalRequest): boolean {
  return request.url.pathname.startsWith('/api/');
}
