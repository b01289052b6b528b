import { beforeEach, describe, expect, it } from 'vitest';
import { HttpClient } from './http-client.ts';
import { controlOf, WebformsPage } from './http-client-webforms.ts';
import type { RunningPortal } from './server.ts';
import { sha256 } from './store.ts';
import { portalForTest } from './test-portal.ts';
import { users, type User } from './users.ts';

const file = new File(['%PDF-1.7 báo cáo'], '2.3_số 25BC-UBND_BC CCHC.pdf', { type: 'application/pdf' });
let portal: RunningPortal;

beforeEach(async () => {
  portal = await portalForTest('webforms');
});

async function clientOf(user: User): Promise<HttpClient> {
  const client = new HttpClient(portal.port);
  await client.signIn(user);
  return client;
}

async function pageOf(user: User, address?: string): Promise<WebformsPage> {
  return WebformsPage.open(await clientOf(user), address);
}

describe('the server-rendered page', () => {
  it('saves a changed row by a partial post-back and answers with the table alone', async () => {
    const answer = await (await pageOf(users.justice)).enter('2.3', '1,5', 'Báo cáo số 25\ntrang 2');
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/^\d+\|updatePanel\|MainContent_upTieuChi\|/);
    expect(answer.text).not.toContain('<html');
    expect(portal.entry('2.3')).toMatchObject({ score: '1,5', explanation: 'Báo cáo số 25\ntrang 2' });
    expect(portal.requests.at(-1)).toMatchObject({
      method: 'POST',
      path: '/TuDanhGia.aspx',
      fields: { [controlOf('2.3', 'txtDiem')]: '1,5' },
    });
  });

  it('escapes what was typed', async () => {
    const answer = await (await pageOf(users.justice)).enter('2.3', '1', '</textarea><script>x()</script>');
    expect(answer.text).not.toContain('<script>x()');
  });

  it('gives fields to the officer in charge and shows others theirs disabled', async () => {
    const { text } = await pageOf(users.justice);
    const field = (code: string) => text.slice(text.indexOf(controlOf(code, 'txtDiem'))).split('>', 1)[0];
    expect(field('2.3')).not.toContain('disabled');
    expect(field('3.1.1')).toContain('disabled');
  });

  it('refuses «Hoàn thành» without an explanation, and takes it with one', async () => {
    const page = await pageOf(users.justice);
    await page.enter('2.3', '1,5', '');
    expect((await page.press('2.3', 'lbtHoanThanh')).text).toContain('chưa nhập nội dung giải trình');
    expect(portal.entry('2.3').done).toBe(false);
    await page.enter('2.3', '1,5', 'Báo cáo số 25/BC-UBND, trang 2', 'lbtHoanThanh');
    expect(portal.entry('2.3').done).toBe(true);
  });

  it('receives an upload by a whole post-back and lists it under a stored name', async () => {
    const page = await pageOf(users.justice);
    const upload = { field: controlOf('2.3', 'fuMinhChung'), file };
    const answer = await page.postWhole({ [controlOf('2.3', 'btnTaiLen')]: 'Tải lên' }, upload);
    expect(answer.text).toContain('>20260920120000_2.3_số 25BC-UBND_BC CCHC.pdf</a');
    expect(portal.entry('2.3').files).toMatchObject([{ name: file.name, size: file.size }]);
    expect(portal.requests.at(-1)?.files).toEqual([
      { field: upload.field, name: file.name, size: file.size, sha256: sha256(await file.bytes()) },
    ]);
  });

  it('deletes an uploaded file when its link is followed', async () => {
    const { id } = portal.procedure.attach(users.justice, '2.3', 'a.pdf', Buffer.from('%PDF'));
    const client = await clientOf(users.justice);
    expect((await WebformsPage.open(client)).text).toContain(`href="/XoaTep.ashx?id=${id}"`);
    await client.get(`/XoaTep.ashx?id=${id}`);
    expect(portal.entry('2.3').files).toEqual([]);
    expect(portal.destructiveGets()).toHaveLength(1);
  });

  it('refuses a view state that was changed on the way, and keeps nothing', async () => {
    const page = await pageOf(users.justice);
    const forged = Buffer.from(page.viewState, 'base64');
    forged.writeUInt8(forged.readUInt8(40) ^ 1, 40);
    const fields = { [controlOf('2.3', 'txtDiem')]: '2', [controlOf('2.3', 'txtGiaiTrinh')]: 'x' };
    const answer = await page.postWhole({ ...fields, __VIEWSTATE: forged.toString('base64') });
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('viewstate MAC failed');
    expect(portal.entry('2.3').score).toBe('');
  });

  it('refuses a view state of somebody else', async () => {
    const theirs = await pageOf(users.oneStop);
    const answer = await (await pageOf(users.justice)).postWhole({ __VIEWSTATE: theirs.viewState });
    expect(answer.status).toBe(500);
  });

  it('answers a partial post-back after the session’s end with a redirect to the sign-in page', async () => {
    const page = await pageOf(users.justice);
    portal.expireSessions();
    const answer = await page.enter('2.3', '1', 'x');
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(
      /^\d+\|pageRedirect\|\|https:\/\/dangnhap\.thuathienhue\.gov\.vn\/cas\/login/,
    );
    expect(portal.entry('2.3').score).toBe('');
  });

  it('fails a save with the status it was told to', async () => {
    portal.failNextSave(503);
    expect((await (await pageOf(users.justice)).enter('2.3', '1', 'x')).status).toBe(503);
    expect(portal.entry('2.3').score).toBe('');
  });

  it('sends the report by the link’s post-back, the leader’s only', async () => {
    const target = 'ctl00$MainContent$lbtGuiBaoCao';
    expect((await pageOf(users.justice)).text).not.toContain('Gửi báo cáo');
    const page = await pageOf(users.leader);
    expect(page.text).toContain(`href="javascript:__doPostBack('${target}','')"`);
    const answer = await page.postWhole({ __EVENTTARGET: target });
    expect(answer.text).toContain('Đã gửi lúc 12:00 ngày 20/09/2026');
    expect(portal.sentAt()).toBe('2026-09-20T05:00:00.000Z');
  });

  it('locks at the deadline: fields disabled, a late post-back refused with the reason', async () => {
    const page = await pageOf(users.justice);
    portal.setClock(new Date('2026-10-05T17:00:00+07:00'));
    portal.sessions.expireAll();
    const late = await pageOf(users.justice);
    expect(late.text).toContain('Đã khóa');
    expect(late.text).not.toContain('onchange=');
    expect(late.text).not.toContain('lbtHoanThanh');
    expect((await late.enter('2.3', '1', 'x')).text).toContain('Phần mềm đã khóa lúc 17:00');
    expect(page.text).toContain('onchange=');
  });

  it('attaches the signed summary by a whole post-back', async () => {
    const summary = {
      field: 'ctl00$MainContent$fuBangTongHop',
      file: new File(['%PDF'], 'Bang tong hop.pdf'),
    };
    const page = await pageOf(users.leader);
    const answer = await page.postWhole({ ctl00$MainContent$btnDinhKem: 'Đính kèm' }, summary);
    expect(answer.text).toContain('>20260920120000_Bang tong hop.pdf</a');
    expect(portal.store.report('thuan-hoa').summary?.size).toBe(4);
  });
});

describe('the assignment page', () => {
  const assigneeOf = (code: string) => controlOf(code, 'ddlCanBo', 'rptPhanCong');

  it('gives a group to one officer, but a part of it to the one chosen for that part', async () => {
    const page = await pageOf(users.leader, '/PhanCong.aspx');
    await page.postWhole({
      [assigneeOf('2')]: users.office.id,
      [assigneeOf('2.1')]: users.justice.id,
      [assigneeOf('2.3')]: users.leader.id,
    });
    expect(portal.entry('2.1').assignee).toBe(users.office.id);
    expect(portal.entry('2.2.1').assignee).toBe(users.office.id);
    expect(portal.entry('2.3').assignee).toBe(users.leader.id);
    expect(portal.entry('3.1.1').assignee).toBe(users.oneStop.id);
  });

  it('is closed to officers', async () => {
    expect((await (await clientOf(users.justice)).get('/PhanCong.aspx')).status).toBe(403);
  });
});

describe('the appraisers’ page', () => {
  it('keeps their score and remark beside the officer’s own', async () => {
    portal.procedure.enter(users.justice, '2.3', { score: '2', explanation: 'Báo cáo số 25' });
    const appraiser = await clientOf(users.appraiser);
    await appraiser.post(
      '/ThamDinh.aspx',
      new URLSearchParams({ 'diem_2.3': '1,5', 'ykien_2.3': 'Thiếu quý III' }),
    );
    expect(portal.entry('2.3')).toMatchObject({
      score: '2',
      appraisedScore: '1,5',
      appraisedNote: 'Thiếu quý III',
    });
    expect((await pageOf(users.justice)).text).toContain('Thiếu quý III');
  });

  it('is closed to the communes, who cannot appraise themselves', async () => {
    const leader = await clientOf(users.leader);
    expect((await leader.post('/ThamDinh.aspx', new URLSearchParams({ 'diem_2.3': '2' }))).status).toBe(403);
    expect(portal.entry('2.3').appraisedScore).toBe('');
  });
});
