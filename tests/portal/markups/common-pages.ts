import { html, type Html } from '../html.ts';
import type { Portal } from '../portal.ts';
import { totalOf } from '../rows.ts';
import { users } from '../users.ts';

/** A page of the host that is no form: what stands under the heading. */
export interface CommonPage {
  readonly title: string;
  readonly content: Html;
}

/** News of the round. */
export function newsPage(): CommonPage {
  const content = html`<div class="news">
    <h4>Hướng dẫn tự đánh giá, chấm điểm công tác CCHC cấp xã</h4>
    <p class="muted">Sở Nội vụ - Cập nhật ngày 08/09/2023</p>
    <p>
      UBND các xã, phường, thị trấn nhập điểm tự chấm, nội dung giải trình và đính kèm tài liệu kiểm chứng;
      nhấn “Gửi báo cáo” trước khi phần mềm tự động khóa.
    </p>
    <h4>Tập huấn sử dụng phần mềm đánh giá, xếp loại công tác CCHC</h4>
    <p>Tài liệu tập huấn được gửi qua Trang thông tin điều hành tác nghiệp.</p>
  </div>`;
  return { title: 'Tin tức - Thông báo', content };
}

/** How far each commune has come. */
export function statisticsPage(portal: Portal): CommonPage {
  const lines = [users.leader, users.otherCommune].map(
    (user, at) =>
      html`<tr>
        <td>${at + 1}</td>
        <td>${user.unit.name}</td>
        <td>${totalOf(portal, user)}</td>
        <td>${portal.procedure.report(user).submittedAt === null ? 'Chưa gửi' : 'Đã gửi'}</td>
      </tr>`,
  );
  const content = html`<table class="table table-bordered">
    <thead>
      <tr>
        <th>TT</th>
        <th>Đơn vị</th>
        <th>Tổng điểm tự chấm</th>
        <th>Tình trạng</th>
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`;
  return { title: 'Thống kê tình hình gửi báo cáo', content };
}

/** The appraisers' screen: scores and remarks of their own beside what a commune sent. */
export function appraisalPage(portal: Portal): CommonPage {
  const unit = users.leader.unit;
  const lines = portal.criteria.leaves.map(({ code, title, maxScore }) => {
    const entry = portal.store.entry(unit.id, code);
    return html`<tr>
      <td>${code}</td>
      <td>${title}</td>
      <td>${maxScore}</td>
      <td>${entry.score}</td>
      <td><input class="form-control diem" name="diem_${code}" value="${entry.appraisedScore}" /></td>
      <td><textarea class="form-control" rows="2" name="ykien_${code}">${entry.appraisedNote}</textarea></td>
    </tr>`;
  });
  const content = html`<p><b>${unit.name}</b></p>
    <form method="post" action="?">
      <table class="table table-bordered">
        <thead>
          <tr>
            <th>TT</th>
            <th>Tiêu chí</th>
            <th>Điểm chuẩn</th>
            <th>Điểm tự chấm</th>
            <th>Điểm thẩm định</th>
            <th>Ý kiến thẩm định</th>
          </tr>
        </thead>
        <tbody>
          ${lines}
        </tbody>
      </table>
      <button class="btn btn-primary">Lưu thẩm định</button>
    </form>`;
  return { title: 'Thẩm định kết quả tự đánh giá', content };
}
