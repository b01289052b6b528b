import { redirect, type PortalRequest, type Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import type { User } from '../../users.ts';
import { keepPosted, posted } from '../posted.ts';

const FIELDS = { code: 'TieuChi', score: 'Diem', explanation: 'GiaiTrinh' };

/** Says what was done, once it is. */
type Deed = (request: PortalRequest, user: User, portal: Portal) => string;

const deeds: Record<string, Deed> = {
  'POST /TuDanhGia/Luu': (request, user, portal) => {
    keepPosted(request, user, portal, FIELDS);
    if (posted(request, 'lenh') !== 'HoanThanh') return 'Đã lưu dữ liệu';
    portal.procedure.complete(user, posted(request, FIELDS.code));
    return 'Đã hoàn thành tiêu chí';
  },
  'POST /TuDanhGia/TraLai': (request, user, { procedure }) => {
    procedure.sendBack(user, posted(request, FIELDS.code), '');
    return 'Đã trả lại tiêu chí';
  },
  'POST /TuDanhGia/PhanCong': (request, user, { procedure }) => {
    procedure.assign(user, posted(request, FIELDS.code), posted(request, 'CanBo'));
    return 'Đã phân công';
  },
  'GET /TuDanhGia/XoaTep': ({ url }, user, { procedure }) => {
    procedure.remove(user, url.searchParams.get('id') ?? '');
    return 'Đã xóa tệp';
  },
  'POST /TuDanhGia/DinhKem': (request, user, { procedure }) => {
    for (const { name, bytes } of request.files) procedure.attachSummary(user, name, bytes);
    return 'Đã đính kèm bảng tổng hợp';
  },
  'POST /TuDanhGia/Gui': (_request, user, { procedure }) => {
    procedure.submit(user);
    return 'Gửi thành công';
  },
};

/** Does what is asked for and leads back to the card it was about; undefined where there is nothing of that path. */
export function act(request: PortalRequest, user: User, portal: Portal): Reply | undefined {
  const notice = deeds[`${request.method} ${request.url.pathname}`]?.(request, user, portal);
  if (notice === undefined) return undefined;
  const code = posted(request, FIELDS.code) || (request.url.searchParams.get('tc') ?? '');
  const [area = ''] = code.split('.');
  const back = new URLSearchParams({ lv: area, tc: code, tb: notice });
  return redirect(`/TuDanhGia?${back.toString()}#tc${code.replaceAll('.', '_')}`);
}
