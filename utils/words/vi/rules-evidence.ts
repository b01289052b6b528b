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
} satisfies RuleTable;
