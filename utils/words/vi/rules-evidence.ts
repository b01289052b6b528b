import type { RuleTable } from '../table.ts';

export const evidenceRules = {
  'evidence.missing': {
    default: {
      message: 'Tiêu chí {criterion} tự chấm {score} điểm nhưng chưa đính kèm tài liệu kiểm chứng.',
      remedy: 'Đính kèm tài liệu kiểm chứng, hoặc chấm lại điểm.',
    },
  },
  'evidence.duplicate': {
    default: {
      message: 'Các tệp {files} ở tiêu chí {criterion} có nội dung giống hệt nhau.',
      remedy: 'Giữ một tệp, xóa những tệp còn lại.',
    },
  },
  'evidence.shared-name': {
    default: {
      message:
        '«{file}» dùng chung cho tiêu chí {criterion} và {others}, nhưng bản ở đây chưa mang mã {criterion}.',
      remedy: 'Copy tệp thành một bản riêng cho tiêu chí {criterion} và đặt tên bắt đầu bằng «{criterion}_».',
    },
  },
  'evidence.year': {
    default: {
      message: '«{file}» ghi ngày {date}, ngoài năm đánh giá {year}.',
      remedy:
        'Xem có đúng tài liệu của năm {year} không; báo cáo năm chưa đến kỳ thì dùng báo cáo của năm trước liền kề.',
    },
  },
  'evidence.expected-missing': {
    default: {
      message: 'Tiêu chí {criterion} yêu cầu {documents}, nhưng chưa thấy tệp nào ứng với tài liệu đó.',
      remedy: 'Đính kèm tài liệu còn thiếu, hoặc nêu trong giải trình vì sao không có.',
    },
  },
  'evidence.mixed': {
    default: {
      message: '«{file}» có vẻ gồm nhiều văn bản: {documents} (bắt đầu ở trang {pages}).',
      remedy: 'Nếu có thể, đính kèm riêng từng văn bản từ bản gốc đã ký số, mỗi văn bản một tên.',
    },
  },
} satisfies RuleTable;
