import type { RuleTable } from '../table.ts';

const SCAN_AGAIN = 'Scan lại bản giấy có đóng dấu: scan màu, {least} dpi trở lên, rồi đính kèm lại.';
const LOOK_FOR_SEAL = 'Mở tệp xem có dấu đỏ của cơ quan không; nếu chưa có thì scan lại bản đã đóng dấu.';

export const scanRules = {
  'scan.seal-missing': {
    default: {
      message: 'Không thấy dấu đỏ của cơ quan trên bản scan «{file}».',
      remedy: 'Scan màu bản giấy đã đóng dấu, rồi đính kèm lại.',
    },
    appendix: {
      message: 'Không thấy dấu treo hay dấu giáp lai trên phụ lục «{file}».',
      remedy: 'Đóng dấu treo, dấu giáp lai theo quy định, scan màu rồi đính kèm lại.',
    },
    unsure: {
      message: 'Trang {page} của «{file}» có nét mực đỏ, chưa chắc là dấu của cơ quan.',
      remedy: LOOK_FOR_SEAL,
    },
    partly: {
      message: 'Không thấy dấu đỏ ở các trang đã xem ({pages}) của «{file}»; các trang khác chưa xem.',
      remedy: LOOK_FOR_SEAL,
    },
    unseen: {
      message: 'Chưa xem được bản scan «{file}» có dấu đỏ của cơ quan hay không.',
      remedy: LOOK_FOR_SEAL,
    },
  },
  'scan.quality': {
    default: {
      message: 'Bản scan «{file}» chỉ khoảng {dpi} dpi, dưới {least} dpi.',
      remedy: 'Scan lại bản giấy ở mức {least} dpi trở lên, rồi đính kèm lại.',
    },
    colourless: {
      message: 'Bản scan «{file}» là đen trắng, không thấy được màu đỏ của dấu.',
      remedy: SCAN_AGAIN,
    },
    both: {
      message:
        'Bản scan «{file}» là đen trắng, không thấy được màu đỏ của dấu, và chỉ khoảng {dpi} dpi, dưới {least} dpi.',
      remedy: SCAN_AGAIN,
    },
  },
} satisfies RuleTable;
