import { html, type Html } from '../html.ts';
import { download, json, page, redirect, type PortalRequest, type Reply } from '../http.ts';
import type { Markup, Portal } from '../portal.ts';
import { summaryPdf } from '../summary.ts';
import type { User } from '../users.ts';
import { saveAppraisal } from './appraisal.ts';
import { appraisalPage, newsPage, statisticsPage } from './common-pages.ts';
import { findFile } from './find-file.ts';
import { handleApi } from './json-api.ts';

/** What one team's single page has of its own; calls, files and the other pages are the same for all. */
export interface SinglePage {
  readonly csp: string;
  /** The path of the self-assessment page. */
  readonly reportPath: string;
  /** The title of that page. */
  readonly title: string;
  /** What that page holds before its script has run, the script included. */
  readonly app: Html;
  readonly asset: Markup['asset'];
  /** The frame of every page: header, menu, banner. */
  shell(title: string, content: Html, user: User, portal: Portal): Reply;
}

/** A portal whose form is drawn by a script that keeps its own state and talks to the server in JSON. */
export function singlePage(own: SinglePage): Markup {
  return {
    csp: own.csp,
    logoutPath: '/dang-xuat',
    asset: own.asset,
    handle: (request, user, portal) => handle(own, request, user, portal),
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
}

async function handle(
  own: SinglePage,
  request: PortalRequest,
  user: User,
  portal: Portal,
): Promise<Reply | undefined> {
  const common = (of: ReturnType<typeof newsPage>) => own.shell(of.title, of.content, user, portal);
  const { pathname } = request.url;
  const isAppraiser = user.role === 'appraiser';
  if ((pathname === '/tham-dinh') !== isAppraiser && ['/tham-dinh', own.reportPath].includes(pathname))
    return redirect('/');
  switch (pathname) {
    case '/':
      return redirect(isAppraiser ? '/tham-dinh' : own.reportPath);
    case own.reportPath:
      return own.shell(own.title, own.app, user, portal);
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
