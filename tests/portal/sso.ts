import { html } from './html.ts';
import { page, redirect, type PortalRequest, type Reply } from './http.ts';
import type { Sessions } from './session.ts';

/** The portal's own address. */
export const portalHost = 'danhgiacchccapxa.thuathienhue.gov.vn';
/** The address where people sign in. */
export const ssoHost = 'dangnhap.thuathienhue.gov.vn';
/** The same two when served by hand, without names of their own. */
export const localPortalHost = 'localhost';
export const localSsoHost = '127.0.0.1';

/** Whether a request was meant for the sign-in host. */
export function isForSso(request: PortalRequest): boolean {
  return request.url.hostname === ssoHost || request.url.hostname === localSsoHost;
}

/** The sign-in page's address, which leads back to the page that was asked for (or home, after a POST). */
export function loginAddress(request: PortalRequest): string {
  const service = new URL(request.method === 'GET' ? request.url : new URL('/', request.url));
  service.searchParams.delete('ticket');
  const login = new URL('/cas/login', request.url);
  login.hostname = request.url.hostname === localPortalHost ? localSsoHost : ssoHost;
  login.searchParams.set('service', service.href);
  return login.href;
}

/** The sign-in host: a form, and a ticket back to the portal for who signs in. */
export function handleSso(request: PortalRequest, sessions: Sessions): Reply {
  const service = URL.parse(request.url.searchParams.get('service') ?? '');
  if (service === null || ![portalHost, localPortalHost].includes(service.hostname))
    return loginPage('Ứng dụng chưa được đăng ký với hệ thống.', 403);
  if (request.method !== 'POST') return loginPage('', 200);
  const ticket = sessions.ticketFor(
    request.fields.get('username') ?? '',
    request.fields.get('password') ?? '',
  );
  if (ticket === undefined) return loginPage('Tên đăng nhập hoặc mật khẩu không đúng.', 401);
  service.searchParams.set('ticket', ticket);
  return redirect(service.href);
}

function loginPage(error: string, status: number): Reply {
  const text = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>Đăng nhập một lần - Tỉnh Thừa Thiên Huế</title>
        <style>
          body {
            font:
              15px/1.5 Arial,
              sans-serif;
            background: #e8eef5;
            margin: 0;
          }
          form {
            width: 360px;
            margin: 8vh auto;
            background: #fff;
            padding: 28px;
            border-top: 4px solid #b5121b;
          }
          h1 {
            font-size: 18px;
            text-align: center;
            color: #17478a;
          }
          label {
            display: block;
            margin-top: 12px;
          }
          input {
            width: 100%;
            box-sizing: border-box;
            padding: 8px;
            font: inherit;
            border: 1px solid #b9c4d0;
          }
          button {
            width: 100%;
            margin-top: 20px;
            padding: 10px;
            font: inherit;
            color: #fff;
            background: #17478a;
            border: 0;
          }
          .error {
            color: #b5121b;
            text-align: center;
          }
        </style>
      </head>
      <body>
        <form method="post">
          <h1>HỆ THỐNG ĐĂNG NHẬP MỘT LẦN (SSO)<br />TỈNH THỪA THIÊN HUẾ</h1>
          <p class="error">${error}</p>
          <label for="username">Tên đăng nhập</label>
          <input id="username" name="username" autocomplete="username" autofocus />
          <label for="password">Mật khẩu</label>
          <input id="password" name="password" type="password" autocomplete="current-password" />
          <button type="submit">Đăng nhập</button>
        </form>
      </body>
    </html>`;
  const { headers, body } = page(text.text);
  const csp = "default-src 'self'; style-src 'self' 'unsafe-inline'";
  return { status, headers: { ...headers, 'Content-Security-Policy': csp }, body };
}
