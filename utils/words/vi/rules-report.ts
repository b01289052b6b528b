import type { RuleTable } from '../table.ts';

export const reportRules = {
  'report.incomplete': {
    default: {
      message: 'Còn {count} tiêu chí có lỗi hoặc chưa «Hoàn thành»: {criteria}.',
      remedy: 'Sửa các lỗi rồi bấm «Hoàn thành» ở từng tiêu chí trước khi gửi.',
    },
  },
  'report.unseen': {
    default: {
      message: '{count} tiêu chí chưa được mở lần nào nên chưa được soát: {criteria}.',
      remedy: 'Mở các thẻ, các trang hoặc các tiêu chí đó trên phần mềm để soát trước khi gửi.',
    },
  },
  'report.summary-missing': {
    default: {
      message: 'Chưa đính kèm Bảng tổng hợp kết quả tự đánh giá, chấm điểm.',
      remedy: 'Xuất Bảng tổng hợp từ phần mềm, ký số, rồi đính kèm trước khi bấm «Gửi báo cáo».',
    },
  },
  'report.summary-unsigned': {
    default: {
      message: 'Bảng tổng hợp «{file}» chưa có chữ ký số.',
      remedy: 'Ký số Bảng tổng hợp xuất từ phần mềm, rồi đính kèm lại trước khi bấm «Gửi báo cáo».',
    },
    invalid: {
      message: 'Chữ ký số trên Bảng tổng hợp «{file}» không hợp lệ.',
      remedy: 'Xuất lại Bảng tổng hợp từ phần mềm, ký số, rồi đính kèm lại.',
    },
  },
  'report.summary-stale': {
    default: {
      message: 'Tổng điểm trên Bảng tổng hợp «{file}» là {inTable}, trên phần mềm là {shown}.',
      remedy: 'Xuất lại Bảng tổng hợp sau lần sửa cuối, ký số, rồi đính kèm lại.',
    },
  },
  'deadline.not-open': {
    default: {
      message: 'Đợt tự đánh giá chưa mở, bắt đầu lúc {opens}.',
      remedy: 'Chuẩn bị tài liệu kiểm chứng trước; nhập trên phần mềm khi đợt mở.',
    },
  },
  'deadline.soon': {
    default: {
      message: 'Phần mềm khóa lúc {closes}, còn {undone} tiêu chí chưa nhập hoặc chưa «Hoàn thành».',
      remedy: 'Làm trước các tiêu chí điểm cao, và phân công thêm người nếu được.',
    },
  },
  'deadline.passed': {
    default: {
      message: 'Đợt tự đánh giá đã đóng lúc {closes}, phần mềm tự động khóa.',
      remedy: 'Liên hệ Phòng Cải cách hành chính, Sở Nội vụ về báo cáo bổ sung (nếu có).',
    },
    'still-open': {
      message: 'Đợt tự đánh giá đã đóng lúc {closes}, nhưng phần mềm vẫn cho nhập.',
      remedy: 'Xem thông báo của Sở Nội vụ về gia hạn, rồi đặt lại thời hạn trong phần cài đặt.',
    },
  },
  'deadline.clock': {
    ahead: {
      message: 'Đồng hồ máy tính chạy nhanh hơn phần mềm {minutes} phút.',
      remedy: 'Chỉnh lại giờ máy tính; thời gian còn lại ở đây tính theo giờ của phần mềm.',
    },
    behind: {
      message: 'Đồng hồ máy tính chạy chậm hơn phần mềm {minutes} phút.',
      remedy: 'Chỉnh lại giờ máy tính; thời gian còn lại ở đây tính theo giờ của phần mềm.',
    },
  },
} satisfies RuleTable;
