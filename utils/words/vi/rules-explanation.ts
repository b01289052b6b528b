import type { RuleTable } from '../table.ts';

export const explanationRules = {
  'explanation.missing': {
    default: {
      message: 'Tiêu chí {criterion} chưa có giải trình; phần mềm sẽ không cho «Hoàn thành».',
      remedy: 'Viết giải trình, nêu số liệu và chỉ dẫn tài liệu kiểm chứng đính kèm.',
    },
  },
  'explanation.empty-phrase': {
    default: {
      message: 'Giải trình của tiêu chí {criterion} chỉ có câu chung chung: «{text}».',
      remedy: 'Nêu việc đã làm, số liệu, và số, ký hiệu của tài liệu kiểm chứng.',
    },
    'not-applicable': {
      message: 'Giải trình của tiêu chí {criterion} chỉ ghi «{text}», chưa nêu lý do.',
      remedy: 'Nêu vì sao trong năm không phát sinh nhiệm vụ, kèm căn cứ.',
    },
  },
  'explanation.uncited-file': {
    default: {
      message: 'Giải trình của tiêu chí {criterion} chưa chỉ dẫn đến {files}.',
      remedy: 'Ghi số, ký hiệu của văn bản (hoặc «ảnh», «Phụ lục 1») và nội dung mà tài liệu đó chứng minh.',
    },
  },
  'explanation.cites-unattached': {
    default: {
      message: 'Giải trình của tiêu chí {criterion} dẫn {documents}, nhưng chưa đính kèm ở tiêu chí này.',
      remedy: 'Đính kèm văn bản đó (mỗi tiêu chí một bản riêng), hoặc sửa lại số, ký hiệu trong giải trình.',
    },
  },
  'explanation.no-location': {
    default: {
      message: 'Giải trình của tiêu chí {criterion} chưa chỉ rõ trang, mục hay phụ lục trong {files}.',
      remedy: 'Ghi thêm trang, mục, phụ lục hoặc bảng có minh chứng.',
    },
  },
  'explanation.no-figures': {
    default: {
      message: 'Tiêu chí {criterion} chấm theo tỷ lệ hoặc số lượng, nhưng giải trình chưa có số liệu.',
      remedy: 'Nêu số liệu để chấm điểm, ví dụ «45/50 hồ sơ (90 %)».',
    },
  },
  'explanation.arithmetic': {
    default: {
      message: 'Giải trình của tiêu chí {criterion} ghi «{text}», tính lại được {result}.',
      remedy: 'Rà lại các số này với tài liệu kiểm chứng rồi sửa cho khớp.',
    },
  },
  'explanation.copied': {
    default: {
      message: 'Giải trình của tiêu chí {criterion} gần như giống hệt giải trình của tiêu chí {other}.',
      remedy: 'Viết giải trình riêng, nêu số liệu và minh chứng của tiêu chí {criterion}.',
    },
  },
  'explanation.elsewhere': {
    default: {
      message: 'Giải trình của tiêu chí {criterion} ghi «{text}» thay cho việc giải trình tại đây.',
      remedy: 'Giải trình và đính kèm tài liệu kiểm chứng ngay tại tiêu chí này.',
    },
  },
  'explanation.placeholder': {
    default: {
      message: 'Giải trình của tiêu chí {criterion} còn chỗ chưa điền: «{text}».',
      remedy: 'Điền đủ nội dung, số và ngày trước khi bấm «Hoàn thành».',
    },
  },
  'explanation.figure-not-found': {
    default: {
      message: 'Giải trình của tiêu chí {criterion} nêu {figures}, nhưng không thấy trong tài liệu đính kèm.',
      remedy: 'Đối chiếu số liệu với tài liệu kiểm chứng, hoặc đính kèm tài liệu có số liệu đó.',
    },
  },
} satisfies RuleTable;
