import * as z from 'zod/mini';
import { json, redirect, type PortalRequest, type Reply } from '../http.ts';
import type { Portal } from '../portal.ts';
import type { User } from '../users.ts';
import { reportView } from './report-view.ts';

const change = z.object({ score: z.string(), explanation: z.string() });
const assignment = z.object({ assignee: z.string() });

/** Answers the calls of the single page; undefined where there is none of that name. */
export function handleApi(request: PortalRequest, user: User, portal: Portal): Reply | undefined {
  const { method, url } = request;
  const { procedure } = portal;
  const call = `${method} ${url.pathname}`;
  const [, code = '', action = ''] = /^\/api\/tieu-chi\/([\d.]+)\/(\S+)$/.exec(url.pathname) ?? [];
  const [, doomed] = /^GET \/tep\/([^/]+)\/xoa$/.exec(call) ?? [];
  const [, removed] = /^DELETE \/api\/tep\/([^/]+)$/.exec(call) ?? [];

  if (call === 'GET /api/bao-cao') return json(reportView(portal, user));
  if (call === 'POST /api/gui-bao-cao') procedure.submit(user);
  else if (call === 'POST /api/bang-tong-hop')
    for (const { name, bytes } of request.files) procedure.attachSummary(user, name, bytes);
  else if (method === 'PUT' && action === 'ket-qua') procedure.enter(user, code, change.parse(request.json));
  else if (method === 'PUT' && action === 'phan-cong')
    procedure.assign(user, code, assignment.parse(request.json).assignee);
  else if (method === 'POST' && action === 'hoan-thanh') procedure.complete(user, code);
  else if (method === 'POST' && action === 'tra-lai') procedure.sendBack(user, code, '');
  else if (method === 'POST' && action === 'tep')
    for (const { name, bytes } of request.files) procedure.attach(user, code, name, bytes);
  else if (removed !== undefined) procedure.remove(user, removed);
  else if (doomed !== undefined) {
    procedure.remove(user, doomed);
    return redirect('/');
  } else return undefined;
  return json(reportView(portal, user));
}
