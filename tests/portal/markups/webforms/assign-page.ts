import { html } from '../../html.ts';
import type { PortalRequest, Reply } from '../../http.ts';
import type { Portal } from '../../portal.ts';
import { rowsFor } from '../../rows.ts';
import { staffOf, type User } from '../../users.ts';
import { masterPage, serverForm } from './layout.ts';
import { pageControl, rowControl, rowControlId } from './names.ts';
import { sealViewState } from './view-state.ts';

const repeater = 'rptPhanCong';

/** Step 1 of the guidance: the leader says who assesses what. */
export function assignPage(user: User, portal: Portal): Reply {
  const lines = rowsFor(portal, user).map(
    ({ criterion, entry, isGroup, depth }, row) =>
      html`<tr class="${isGroup ? `cap${depth}` : ''}">
        <td class="text-center">${criterion.code}</td>
        <td>${criterion.title}</td>
        <td>
          <select
            name="${rowControl(repeater, row, 'ddlCanBo')}"
            id="${rowControlId(repeater, row, 'ddlCanBo')}"
            class="form-control"
          >
            <option value="">${isGroup ? '-- cả nhóm --' : '-- chọn --'}</option>
            ${staffOf(user.unit).map((one) => option(one, !isGroup && entry.assignee === one.id))}
          </select>
        </td>
      </tr>`,
  );
  const content = html`<table class="table table-bordered">
      <thead>
        <tr>
          <th>TT</th>
          <th>Lĩnh vực/Tiêu chí/Tiêu chí thành phần</th>
          <th>Người thực hiện</th>
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>
    <input
      type="submit"
      class="btn btn-primary"
      value="Lưu phân công"
      name="${pageControl('btnLuuPhanCong')}"
    />`;
  const viewState = sealViewState({ user: user.id, values: {} });
  return masterPage(
    'Phân công tự đánh giá',
    serverForm('./PhanCong.aspx', viewState, '0', content),
    user,
    portal,
  );
}

/** Keeps the choices that were changed: a group's goes to all below it, a criterion's own stands above that. */
export function saveAssignments(request: PortalRequest, user: User, portal: Portal): void {
  const choices = portal.criteria.all.map(({ code }, row) => {
    const shown = portal.store.entry(user.unit.id, code).assignee ?? '';
    return { code, shown, chosen: request.fields.get(rowControl(repeater, row, 'ddlCanBo')) ?? shown };
  });
  for (const { code, shown, chosen } of choices)
    if (chosen !== shown) portal.procedure.assign(user, code, chosen);
}

function option(user: User, selected: boolean) {
  return html`<option value="${user.id}" ${selected && html`selected="selected"`}>${user.name}</option>`;
}
