import type { RuleTable } from '../table.ts';

export const scoreRules = {
  'score.missing': {
    default: {
      message: 'Tiêu chí {criterion} chưa nhập điểm tự chấm.',
      remedy: 'Nhập điểm tự chấm; nếu không đạt thì nhập 0.',
    },
  },
  'score.invalid': {
    default: {
      message: 'Điểm tự chấm «{score}» của tiêu chí {criterion} không phải là số.',
      remedy: 'Chỉ nhập số, ví dụ 1,5.',
    },
  },
  'score.over-max': {
    default: {
      message: 'Điểm tự chấm {score} của tiêu chí {criterion} vượt điểm tối đa {max}.',
      remedy: 'Nhập điểm từ {min} đến {max}.',
    },
    below: {
      message: 'Điểm tự chấm {score} của tiêu chí {criterion} thấp hơn mức thấp nhất {min}.',
      remedy: 'Nhập điểm từ {min} trở lên.',
    },
  },
  'score.unjustified': {
    default: {
      message:
        'Tiêu chí {criterion} tự chấm {score} trên {max} điểm, nhưng giải trình chưa nêu phần chưa đạt.',
      remedy: 'Nêu rõ nội dung chưa đạt và lý do trong giải trình.',
    },
  },
  'score.sum': {
    default: {
      message: 'Tổng điểm {total} của mục {criterion} khác tổng các tiêu chí thành phần là {sum}.',
      remedy: 'Rà lại điểm của từng tiêu chí thành phần; nếu đã đúng thì lưu lại để phần mềm tính lại tổng.',
    },
    report: {
      message: 'Tổng điểm {total} của báo cáo khác tổng điểm các tiêu chí là {sum}.',
      remedy: 'Rà lại điểm của từng tiêu chí; nếu đã đúng thì lưu lại để phần mềm tính lại tổng.',
    },
  },
} satisfies RuleTable;
