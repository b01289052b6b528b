import { beforeEach, describe, expect, it } from 'vitest';
import { HttpClient } from './http-client.ts';
import type { RunningPortal } from './server.ts';
import { portalForTest } from './test-portal.ts';
import { users, type User } from './users.ts';

const result = '/api/tieu-chi/2.3/ket-qua';
let portal: RunningPortal;

beforeEach(async () => {
  portal = await portalForTest('spa');
});

async function clientOf(user: User): Promise<HttpClient> {
  const client = new HttpClient(portal.port);
  await client.signIn(user);
  return client;
}

function form(name: string): FormData {
  const body = new FormData();
  body.append('file', new File(['%PDF'], name));
  return body;
}

describe('the single page’s server', () => {
  it('sends a page with a strict policy and nothing of the form in it', async () => {
    const answer = await (await clientOf(users.justice)).get('/tu-danh-gia');
    expect(answer.headers['content-security-policy']).toBe("default-src 'self'; frame-src 'self'");
    expect(answer.text).toContain('Trần Thị Lan');
    expect(answer.text).toContain('đang diễn ra từ ngày 14/09/2026 đến 05/10/2026');
    expect(answer.text).not.toContain('Rà soát');
  });

  it.each(['api', 'app', 'dialog', 'dom', 'send', 'state', 'table', 'toast'])(
    'serves %s as a script',
    async (name) => {
      const answer = await new HttpClient(portal.port).get(`/assets/${name}.ts`);
      expect(answer.headers['content-type']).toContain('text/javascript');
      expect(answer.text).not.toContain('import type');
    },
  );

  it('saves what it gets as JSON', async () => {
    const client = await clientOf(users.justice);
    const answer = await client.json('PUT', result, { score: '1.5', explanation: 'Báo cáo số 25' });
    expect(answer.status).toBe(200);
    expect(portal.entry('2.3')).toMatchObject({ score: '1.5', explanation: 'Báo cáo số 25' });
    expect(portal.requests.at(-1)?.fields).toEqual({ score: '1.5', explanation: 'Báo cáo số 25' });
    expect(JSON.parse(answer.text)).toMatchObject({ total: '1,5' });
  });

  it('refuses «Hoàn thành» without an explanation and says why', async () => {
    const client = await clientOf(users.justice);
    await client.json('PUT', result, { score: '1', explanation: '' });
    const answer = await client.json('POST', '/api/tieu-chi/2.3/hoan-thanh');
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('chưa nhập nội dung giải trình');
  });

  it('refuses the leader’s steps to an officer', async () => {
    const client = await clientOf(users.justice);
    const assignee = { assignee: users.justice.id };
    expect((await client.json('PUT', '/api/tieu-chi/1/phan-cong', assignee)).status).toBe(400);
    expect((await client.json('POST', '/api/gui-bao-cao')).status).toBe(400);
    expect(portal.sentAt()).toBeNull();
  });

  it('receives files at once, hands them out again, and deletes them by their link', async () => {
    const client = await clientOf(users.justice);
    await client.post('/api/tieu-chi/2.3/tep', form('2.3_số 25BC-UBND_BC.pdf'));
    const [file] = portal.entry('2.3').files;
    expect(file).toMatchObject({ name: '2.3_số 25BC-UBND_BC.pdf', size: 4 });
    expect((await client.get(`/tep/${file?.id}`)).text).toBe('%PDF');
    expect(portal.destructiveGets()).toEqual([]);
    await client.get(`/tep/${file?.id}/xoa`);
    expect(portal.entry('2.3').files).toEqual([]);
    expect(portal.destructiveGets()).toHaveLength(1);
  });

  it('after the session’s end refuses reading and answers a save with the sign-in page', async () => {
    const client = await clientOf(users.justice);
    portal.expireSessions();
    expect((await client.json('GET', '/api/bao-cao')).status).toBe(401);
    const answer = await client.json('PUT', result, { score: '1', explanation: 'x' });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(portal.entry('2.3').score).toBe('');
  });

  it('goes the whole way: assign, enter, complete, export, attach, send', async () => {
    const leader = await clientOf(users.leader);
    await leader.json('PUT', '/api/tieu-chi/8/phan-cong', { assignee: users.office.id });
    const officer = await clientOf(users.office);
    await officer.json('PUT', '/api/tieu-chi/8.1/ket-qua', { score: '5', explanation: 'Báo cáo khảo sát' });
    await officer.json('POST', '/api/tieu-chi/8.1/hoan-thanh');
    const summary = await leader.get('/bang-tong-hop.pdf');
    expect(summary.text.startsWith('%PDF-')).toBe(true);
    await leader.post('/api/bang-tong-hop', form('Bang tong hop.pdf'));
    await leader.json('POST', '/api/gui-bao-cao');
    expect(portal.entry('8.1')).toMatchObject({ score: '5', done: true });
    expect(portal.store.report('thuan-hoa').summary?.name).toBe('Bang tong hop.pdf');
    expect(portal.sentAt()).toBe('2026-09-20T05:00:00.000Z');
    expect(
      (await officer.json('PUT', '/api/tieu-chi/8.1/ket-qua', { score: '6', explanation: 'x' })).status,
    ).toBe(400);
  });
});
