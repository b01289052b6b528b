import { clientScript, styleSheet } from '../../client-script.ts';
import { html } from '../../html.ts';
import { download, page, redirect, type PortalRequest, type Reply } from '../../http.ts';
import type { Markup, Portal } from '../../portal.ts';
import { summaryPdf } from '../../summary.ts';
import type { User } from '../../users.ts';
import { saveAppraisal } from '../appraisal.ts';
import { appraisalPage, newsPage, statisticsPage } from '../common-pages.ts';
import { findFile } from '../find-file.ts';
import { assignPage, saveAssignments } from './assign-page.ts';
import { deltaReply } from './delta.ts';
import { masterPage, mayOpen } from './layout.ts';
import { runReportEvents } from './report-events.ts';
import { reportPage, reportViewState, updatePanel, updatePanelId } from './report-page.ts';
import { openViewState, type ViewState } from './view-state.ts';

/** The portal in the ASP.NET WebForms manner: rendered by the server, posted back whole or in part. */
export const webforms: Markup = {
  csp: "default-src 'self'; frame-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'",
  logoutPath: '/DangXuat.aspx',
  asset(path) {
    if (path === '/ScriptResource.axd') return clientScript(new URL('client/postback.ts', import.meta.url));
    if (path === '/Content/Site.css') return styleSheet(new URL('site.css', import.meta.url));
    return undefined;
  },
  handle(request, user, portal) {
    const { pathname } = request.url;
    if (!mayOpen(pathname, user)) return webforms.failed(request, 403, 'Tài khoản không có quyền truy cập.');
    return routes[pathname]?.(request, user, portal);
  },
  signedOut(request, login) {
    return isPartial(request)
      ? deltaReply([{ type: 'pageRedirect', id: '', content: login }])
      : redirect(login);
  },
  failed(_request, status, message) {
    const text = html`<!DOCTYPE html>
      <html lang="vi">
        <head>
          <title>Lỗi máy chủ</title>
        </head>
        <body>
          <h1>Server Error in '/' Application.</h1>
          <h2>${message}</h2>
        </body>
      </html>`;
    return page(text.text, status);
  },
};

type Route = (request: PortalRequest, user: User, portal: Portal) => Reply | Promise<Reply>;

const routes: Record<string, Route> = {
  '/': () => redirect('/Default.aspx'),
  '/Default.aspx': (_request, user, portal) => common(newsPage(), user, portal),
  '/ThongKe.aspx': (_request, user, portal) => common(statisticsPage(portal), user, portal),
  '/ThamDinh.aspx': (request, user, portal) => {
    if (request.method === 'POST') saveAppraisal(request, user, portal);
    return common(appraisalPage(portal), user, portal);
  },
  '/PhanCong.aspx': (request, user, portal) => {
    if (request.method === 'POST') {
      if (shownState(request, user) === undefined) return tampered(request);
      saveAssignments(request, user, portal);
    }
    return assignPage(user, portal);
  },
  '/TuDanhGia.aspx': (request, user, portal) =>
    request.method === 'POST' ? postBack(request, user, portal) : reportPage(user, portal, null),
  '/XuatBangTongHop.aspx': async (_request, user, portal) =>
    download('BangTongHop.pdf', await summaryPdf(portal, user), 'application/pdf'),
  '/TaiTep.ashx': (request, user, portal) => {
    const file = findFile(portal, user, request.url.searchParams.get('id') ?? '');
    return file === undefined ? page('', 404) : download(file.name, portal.store.bytesOf(file));
  },
  '/XoaTep.ashx': (request, user, portal) => {
    portal.procedure.remove(user, request.url.searchParams.get('id') ?? '');
    return redirect('/TuDanhGia.aspx');
  },
};

function postBack(request: PortalRequest, user: User, portal: Portal): Reply {
  const shown = shownState(request, user);
  if (shown === undefined) return tampered(request);
  const notice = runReportEvents(request, shown, user, portal);
  if (!isPartial(request)) return reportPage(user, portal, notice, request.fields.get('__SCROLLPOSITIONY'));
  return deltaReply([
    { type: 'updatePanel', id: updatePanelId, content: updatePanel(user, portal, notice).text },
    { type: 'hiddenField', id: '__VIEWSTATE', content: reportViewState(user, portal) },
  ]);
}

/** The view state that was posted back, if it is whole and this person's own. */
function shownState(request: PortalRequest, user: User): ViewState | undefined {
  const shown = openViewState(request.fields.get('__VIEWSTATE') ?? '');
  return shown?.user === user.id ? shown : undefined;
}

function tampered(request: PortalRequest): Reply {
  return webforms.failed(request, 500, 'Validation of viewstate MAC failed.');
}

function isPartial(request: PortalRequest): boolean {
  return request.headers['x-microsoftajax'] === 'Delta=true';
}

function common({ title, content }: ReturnType<typeof newsPage>, user: User, portal: Portal): Reply {
  return masterPage(title, content, user, portal);
}
