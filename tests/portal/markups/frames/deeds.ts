import { json, redirect, type PortalRequest, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import type { User } from '../../users.ts';
import { keepPosted, posted } from '../posted.ts';

const FIELDS = { code: 'ma', score: 'diem', explanation: 'giaitrinh' };

type Deed = (request: PortalRequest, user: User, portal: Portal) => Reply;

const deeds: Record<string, Deed> = {
  '/ghi.do': (request, user, portal) => {
    keepPosted(request, user, portal, FIELDS);
    return back(request, 'Đã ghi');
  },
  '/hoanthanh.do': (request, user, portal) => {
    portal.procedure.complete(user, posted(request, 'ma'));
    return back(request, 'Đã hoàn thành');
  },
  '/tralai.do': (request, user, portal) => {
    portal.procedure.sendBack(user, posted(request, 'ma'), '');
    return back(request, 'Đã trả lại');
  },
  '/phancong.do': (request, user, portal) => {
    portal.procedure.assign(user, posted(request, 'ma'), posted(request, 'canbo'));
    return back(request, 'Đã phân công');
  },
  '/tailen.do': (request, user, portal) => {
    const code = posted(request, 'ma');
    for (const { name, bytes } of request.files) portal.procedure.attach(user, code, name, bytes);
    return json(portal.store.entry(user.unit.id, code).files.map(({ name }) => name));
  },
  '/dinhkem.do': (request, user, portal) => {
    for (const { name, bytes } of request.files) portal.procedure.attachSummary(user, name, bytes);
    return redirect('/chamdiem.do');
  },
  '/gui.do': (_request, user, portal) => {
    portal.procedure.submit(user);
    return redirect('/chamdiem.do');
  },
};

/** Does what a POST asks for; undefined where there is nothing of that path. */
export function act(request: PortalRequest, user: User, portal: Portal): Reply | undefined {
  return request.method === 'POST' ? deeds[request.url.pathname]?.(request, user, portal) : undefined;
}

function back(request: PortalRequest, notice: string): Reply {
  const query = new URLSearchParams({ ma: posted(request, 'ma'), tb: notice });
  return redirect(`/nhapdiem.do?${query.toString()}`);
}
