import { json, type PortalRequest, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import type { User } from '../../users.ts';
import { plainText } from './rich-text.ts';

type Deed = (request: PortalRequest, user: User, portal: Portal) => void;

/** What can be done by POST, by its path. */
const deeds: Record<string, Deed> = {
  '/ChamDiem/Luu': (request, user, { procedure }) => {
    const code = field(request, 'MaTieuChi');
    const explanation = plainText(field(request, 'NoiDungGiaiTrinh'));
    procedure.enter(user, code, { score: field(request, 'DiemTuCham'), explanation });
    for (const { name, bytes } of request.files) procedure.attach(user, code, name, bytes);
  },
  '/ChamDiem/HoanThanh': (request, user, { procedure }) => procedure.complete(user, field(request, 'ma')),
  '/ChamDiem/TraLai': (request, user, { procedure }) => procedure.sendBack(user, field(request, 'ma'), ''),
  '/ChamDiem/PhanCong': (request, user, { procedure }) =>
    procedure.assign(user, field(request, 'ma'), field(request, 'nguoi')),
  '/ChamDiem/DinhKem': (request, user, { procedure }) => {
    for (const { name, bytes } of request.files) procedure.attachSummary(user, name, bytes);
  },
  '/ChamDiem/GuiBaoCao': (_request, user, { procedure }) => procedure.submit(user),
  '/Tep/Xoa': (request, user, { procedure }) => procedure.remove(user, field(request, 'id')),
};

/** Does what a POST asks for and answers in JSON; undefined where there is nothing of that path. */
export function act(request: PortalRequest, user: User, portal: Portal): Reply | undefined {
  const deed = request.method === 'POST' ? deeds[request.url.pathname] : undefined;
  deed?.(request, user, portal);
  return deed && json({ thanhCong: true, thongBao: 'Cập nhật thành công' });
}

function field(request: PortalRequest, name: string): string {
  return request.fields.get(name) ?? '';
}
