import { json, type PortalRequest, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import type { User } from '../../users.ts';
import { keepPosted, posted } from '../posted.ts';

const FIELDS = { code: 'MaTieuChi', score: 'DiemTuCham', explanation: 'NoiDungGiaiTrinh' };

type Deed = (request: PortalRequest, user: User, portal: Portal) => void;

/** What can be done by POST, by its path. */
const deeds: Record<string, Deed> = {
  '/ChamDiem/Luu': (request, user, portal) => keepPosted(request, user, portal, FIELDS),
  '/ChamDiem/HoanThanh': (request, user, { procedure }) => procedure.complete(user, posted(request, 'ma')),
  '/ChamDiem/TraLai': (request, user, { procedure }) => procedure.sendBack(user, posted(request, 'ma'), ''),
  '/ChamDiem/PhanCong': (request, user, { procedure }) =>
    procedure.assign(user, posted(request, 'ma'), posted(request, 'nguoi')),
  '/ChamDiem/DinhKem': (request, user, { procedure }) => {
    for (const { name, bytes } of request.files) procedure.attachSummary(user, name, bytes);
  },
  '/ChamDiem/GuiBaoCao': (_request, user, { procedure }) => procedure.submit(user),
  '/Tep/Xoa': (request, user, { procedure }) => procedure.remove(user, posted(request, 'id')),
};

/** Does what a POST asks for and answers in JSON; undefined where there is nothing of that path. */
export function act(request: PortalRequest, user: User, portal: Portal): Reply | undefined {
  const deed = request.method === 'POST' ? deeds[request.url.pathname] : undefined;
  deed?.(request, user, portal);
  return deed && json({ thanhCong: true, thongBao: 'Cập nhật thành công' });
}
