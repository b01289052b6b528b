import { describe, expect, it } from 'vitest';
import { HttpClient } from './http-client.ts';
import { portalForTest } from './test-portal.ts';
import { users } from './users.ts';

describe('signing in', () => {
  it('leads from the portal to the SSO host and back with a one-time ticket', async () => {
    const client = new HttpClient((await portalForTest('webforms')).port);
    const toLogin = await client.get('/TuDanhGia.aspx');
    expect(toLogin.status).toBe(302);
    expect(toLogin.headers.location).toBe(
      'https://dangnhap.thuathienhue.gov.vn/cas/login?service=' +
        encodeURIComponent('https://danhgiacchccapxa.thuathienhue.gov.vn/TuDanhGia.aspx'),
    );
    const fields = new URLSearchParams({ username: users.justice.id, password: users.justice.password });
    const back = String((await client.post(String(toLogin.headers.location), fields)).headers.location);
    expect(back).toMatch(/^https:\/\/danhgiacchccapxa\.thuathienhue\.gov\.vn\/TuDanhGia\.aspx\?ticket=ST-/);
    const first = await client.get(back);
    expect(first.headers['set-cookie']?.[0]).toMatch(/; Secure; HttpOnly; SameSite=Lax$/);
    expect(first.headers.location).toBe('/TuDanhGia.aspx');
    expect((await client.get(back)).headers['set-cookie']).toBeUndefined();
  });

  it('is refused with a wrong password', async () => {
    const client = new HttpClient((await portalForTest('spa')).port);
    const login = String((await client.get('/')).headers.location);
    const answer = await client.post(
      login,
      new URLSearchParams({ username: users.justice.id, password: 'sai' }),
    );
    expect(answer.status).toBe(401);
  });

  it('gives no ticket to a site that is not the portal', async () => {
    const client = new HttpClient((await portalForTest('spa')).port);
    const login = 'https://dangnhap.thuathienhue.gov.vn/cas/login?service=https://example.com/';
    expect((await client.get(login)).status).toBe(403);
  });
});

describe('a session', () => {
  it('ends after the idle time of the server’s clock', async () => {
    const portal = await portalForTest('webforms', { sessionMinutes: 20 });
    const client = new HttpClient(portal.port);
    await client.signIn(users.justice);
    portal.setClock(new Date('2026-09-20T12:19:00+07:00'));
    expect((await client.get('/TuDanhGia.aspx')).status).toBe(200);
    portal.setClock(new Date('2026-09-20T12:40:00+07:00'));
    expect((await client.get('/TuDanhGia.aspx')).status).toBe(302);
  });

  it.each(['/DangXuat.aspx', '/XoaTep.ashx?id=x'])('log notes a GET of %s as destructive', async (path) => {
    const portal = await portalForTest('webforms');
    const client = new HttpClient(portal.port);
    await client.signIn(users.justice);
    expect(portal.destructiveGets()).toEqual([]);
    await client.get(path);
    expect(portal.destructiveGets()).toMatchObject([{ path, user: users.justice.id }]);
  });
});

it('tells the time of the server’s clock in the Date header, also to a HEAD without a session', async () => {
  const portal = await portalForTest('spa');
  portal.setClock(new Date('2026-09-21T01:02:03Z'));
  const answer = await new HttpClient(portal.port).json('HEAD', '/');
  expect(answer.headers.date).toBe('Mon, 21 Sep 2026 01:02:03 GMT');
});

it('shows another commune nothing of the report', async () => {
  const portal = await portalForTest('spa');
  portal.procedure.enter(users.justice, '2.3', { score: '1,25', explanation: 'Riêng của Thuận Hóa' });
  const file = portal.procedure.attach(users.justice, '2.3', 'a.pdf', Buffer.from('%PDF'));
  const client = new HttpClient(portal.port);
  await client.signIn(users.otherCommune);
  expect((await client.get('/api/bao-cao')).text).not.toContain('Riêng của Thuận Hóa');
  expect((await client.get(`/tep/${file.id}`)).status).toBe(404);
});
