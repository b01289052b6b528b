import type { PortalRequest } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { Refusal } from '../../procedure.ts';
import type { User } from '../../users.ts';
import { pageControl, parseRowControl, rowControl } from './names.ts';
import { repeater } from './report-row.ts';
import type { Notice } from './report-page.ts';
import type { ViewState } from './view-state.ts';

/** What a post-back of the self-assessment page asks for is done: changed fields first, then the event. */
export function runReportEvents(
  request: PortalRequest,
  shown: ViewState,
  user: User,
  portal: Portal,
): Notice | null {
  try {
    saveChangedFields(request, shown, user, portal);
    return runEvent(request, user, portal);
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'danger', text: error.message };
    throw error;
  }
}

function saveChangedFields(request: PortalRequest, shown: ViewState, user: User, portal: Portal): void {
  for (const [row, { code }] of portal.criteria.all.entries()) {
    const before = shown.values[code];
    const score = request.fields.get(rowControl(repeater, row, 'txtDiem'));
    const explanation = request.fields.get(rowControl(repeater, row, 'txtGiaiTrinh'));
    if (before === undefined || score === undefined || explanation === undefined) continue;
    if (score !== before.score || explanation !== before.explanation)
      portal.procedure.enter(user, code, { score, explanation });
  }
}

function runEvent(request: PortalRequest, user: User, portal: Portal): Notice | null {
  const pressed = request.fields.get('__EVENTTARGET') || pressedButton(request);
  if (pressed === pageControl('lbtGuiBaoCao')) {
    portal.procedure.submit(user);
    return { kind: 'success', text: 'Gửi báo cáo thành công.' };
  }
  if (pressed === pageControl('btnDinhKem')) return attachSummary(request, user, portal);
  const target = parseRowControl(repeater, pressed);
  const code = portal.criteria.all[target?.row ?? -1]?.code;
  if (target === undefined || code === undefined) return null;
  switch (target.control) {
    case 'lbtHoanThanh':
      portal.procedure.complete(user, code);
      return { kind: 'success', text: `Đã hoàn thành tiêu chí ${code}.` };
    case 'lbtTraLai':
      portal.procedure.sendBack(user, code, '');
      return { kind: 'success', text: `Đã trả lại tiêu chí ${code}.` };
    case 'btnTaiLen':
      return attachFiles(request, user, portal, code, rowControl(repeater, target.row, 'fuMinhChung'));
    default:
      return null;
  }
}

/** A submit button says that it was pressed by its name alone. */
function pressedButton(request: PortalRequest): string {
  return [...request.fields.keys()].find((name) => /\$btn\w+$/.test(name)) ?? '';
}

function attachFiles(
  request: PortalRequest,
  user: User,
  portal: Portal,
  code: string,
  field: string,
): Notice {
  const files = request.files.filter((file) => file.field === field);
  if (files.length === 0) return { kind: 'danger', text: 'Chưa chọn tệp để tải lên.' };
  for (const { name, bytes } of files) portal.procedure.attach(user, code, name, bytes);
  return { kind: 'success', text: `Đã tải lên ${files.length} tệp cho tiêu chí ${code}.` };
}

function attachSummary(request: PortalRequest, user: User, portal: Portal): Notice {
  const file = request.files.find(({ field }) => field === pageControl('fuBangTongHop'));
  if (file === undefined) return { kind: 'danger', text: 'Chưa chọn tệp Bảng tổng hợp.' };
  portal.procedure.attachSummary(user, file.name, file.bytes);
  return { kind: 'success', text: 'Đã đính kèm Bảng tổng hợp.' };
}
