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
    unjudged: {
      message: 'Không kiểm tra được chữ ký số trên Bảng tổng hợp «{file}».',
      remedy: 'Mở tệp bằng phần mềm đọc pdf và xem chữ ký số có hợp lệ không, trước khi bấm «Gửi báo cáo».',
    },
    unseen: {
      message: 'Bảng tổng hợp «{file}» chưa được soát: chưa đọc được chữ ký số và điểm.',
      remedy: 'Bấm «Soát tệp đã nộp», hoặc mở tệp và xem bằng mắt.',
    },
  },
  'report.summary-stale': {
    default: {
      message: 'Tổng điểm trên Bảng tổng hợp «{file}» là {inTable}, trên phần mềm là {shown}.',
      remedy: 'Xuất lại Bảng tổng hợp sau lần sửa cuối, ký số, rồi đính kèm lại.',
    },
    scores: {
      message:
        'Điểm trên Bảng tổng hợp «{file}» khác trên phần mềm ở tiêu chí {criteria}: {code} là {inTable}, trên phần mềm là {shown}.',
      remedy: 'Xuất lại Bảng tổng hợp sau lần sửa cuối, ký số, rồi đính kèm lại.',
    },
    older: {
      message: 'Bảng tổng hợp «{file}» xuất lúc {exported}, trước lần sửa cuối lúc {edited}.',
      remedy: 'Nếu lần sửa đó đổi nội dung có trong bảng, hãy xuất lại, ký số, rồi đính kèm lại.',
    },
    'other-unit': {
      message: 'Bảng tổng hợp «{file}» ghi «{unit}», không phải {own}.',
      remedy: 'Đính kèm Bảng tổng hợp của đơn vị mình, xuất từ phần mềm và đã ký số.',
    },
    'other-year': {
      message: 'Bảng tổng hợp «{file}» ghi năm {years}, đợt này chấm năm {year}.',
      remedy: 'Đính kèm Bảng tổng hợp của năm {year}, xuất từ phần mềm và đã ký số.',
    },
    'other-layout': {
      message: 'Không nhận ra cách trình bày của Bảng tổng hợp «{file}» nên chưa đối chiếu được điểm.',
      remedy: 'Xem bằng mắt điểm từng tiêu chí và tổng điểm có đúng như trên phần mềm.',
    },
    'no-text': {
      message: 'Bảng tổng hợp «{file}» không có chữ để đọc (bản quét hoặc ảnh) nên chưa đối chiếu được điểm.',
      remedy: 'Xem bằng mắt điểm từng tiêu chí và tổng điểm có đúng như trên phần mềm.',
    },
  },
  'report.claimed': {
    default: {
      message: 'Kết quả soát của {count} tệp lấy từ máy của {people}, chưa được soát lại trên máy này.',
      remedy: 'Bấm «Soát tệp đã nộp» để tự soát.',
    },
    unnamed: {
      message: 'Kết quả soát của {count} tệp lấy từ máy khác, chưa được soát lại trên máy này.',
      remedy: 'Bấm «Soát tệp đã nộp» để tự soát.',
    },
  },
  'report.request': {
    default: {
      message: 'Văn bản đề nghị thẩm định kết quả tự đánh giá, chấm điểm đã ban hành và gửi kèm.',
      remedy: 'Đánh dấu khi đã có văn bản đề nghị thẩm định.',
    },
    'default-done': {
      message: 'Đã có Văn bản đề nghị thẩm định (đánh dấu lúc {when}).',
      remedy: null,
    },
  },
  'report.channels': {
    default: {
      message: 'Báo cáo được gửi cả trên Trang thông tin điều hành tác nghiệp của Sở Nội vụ.',
      remedy: 'Đánh dấu khi đã gửi trên Trang thông tin điều hành tác nghiệp.',
    },
    'default-done': {
      message: 'Đã gửi trên Trang thông tin điều hành tác nghiệp (đánh dấu lúc {when}).',
      remedy: null,
    },
    approval: {
      message: 'Lãnh đạo UBND cấp xã đã phê duyệt kết quả tự đánh giá, chấm điểm.',
      remedy: 'Đánh dấu khi lãnh đạo đã phê duyệt.',
    },
    'approval-done': {
      message: 'Lãnh đạo UBND cấp xã đã phê duyệt (đánh dấu lúc {when}).',
      remedy: null,
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
