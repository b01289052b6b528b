import type { RuleTable } from '../table.ts';

const RENAME = 'Đổi tên theo mẫu «Mã tiêu chí/TCTP_số, ký hiệu văn bản_tên trích yếu văn bản»';

export const nameRules = {
  'name.code-missing': {
    default: {
      message: 'Tên tệp «{file}» không bắt đầu bằng mã tiêu chí và dấu gạch dưới.',
      remedy: `${RENAME}, ví dụ «2.3_so 25BC-UBND_BC CCHC quy I.2023».`,
    },
    separator: {
      message: 'Tên tệp «{file}» có mã tiêu chí nhưng thiếu dấu gạch dưới ngay sau mã.',
      remedy: 'Viết «{criterion}_» ở đầu tên tệp.',
    },
  },
  'name.code-mismatch': {
    default: {
      message: 'Tên tệp «{file}» mang mã {code}, nhưng đang đính kèm ở tiêu chí {criterion}.',
      remedy: 'Chuyển tệp về tiêu chí {code}, hoặc đổi đầu tên tệp thành «{criterion}_».',
    },
    parent: {
      message: 'Tên tệp «{file}» mang mã {code} của tiêu chí cấp trên, chưa phải mã {criterion}.',
      remedy: 'Đổi đầu tên tệp thành «{criterion}_».',
    },
  },
  'name.number-missing': {
    default: {
      message: 'Tên tệp «{file}» chưa có số, ký hiệu văn bản.',
      remedy: `${RENAME}, ví dụ phần giữa là «so 25BC-UBND».`,
    },
    known: {
      message: 'Tên tệp «{file}» chưa có số, ký hiệu; trang đầu của văn bản ghi {document}.',
      remedy: 'Thêm số, ký hiệu {document} (bỏ dấu «/») vào sau mã tiêu chí.',
    },
    symbol: {
      message: 'Tên tệp «{file}» có số nhưng chưa có ký hiệu văn bản ({document}).',
      remedy: 'Viết cả số và ký hiệu, ví dụ «so 25BC-UBND».',
    },
  },
  'name.number-mismatch': {
    default: {
      message: 'Tên tệp «{file}» ghi {inName}, nhưng trang đầu của văn bản ghi {onPage}.',
      remedy: 'Kiểm tra xem có nhầm tệp không; nếu đúng tệp thì sửa số, ký hiệu trong tên thành {onPage}.',
    },
    unsure: {
      message: 'Không đọc chắc được số, ký hiệu trên bản quét «{file}»; tên tệp ghi {inName}.',
      remedy: 'Nhìn chỗ ghi «Số:» ở trang đầu và đối chiếu với tên tệp.',
    },
    stopped: {
      message: 'Chưa đọc bản quét «{file}» vì đã bấm «Dừng»; tên tệp ghi {inName}.',
      remedy: 'Mở trang đầu, đối chiếu số, ký hiệu với tên tệp.',
    },
    time: {
      message: 'Đọc bản quét «{file}» quá lâu nên đã dừng; tên tệp ghi {inName}.',
      remedy: 'Mở trang đầu, đối chiếu số, ký hiệu với tên tệp.',
    },
    failed: {
      message: 'Không nhận dạng được chữ trên bản quét «{file}»; tên tệp ghi {inName}.',
      remedy: 'Mở trang đầu, đối chiếu số, ký hiệu với tên tệp.',
    },
  },
  'name.abstract-missing': {
    default: {
      message: 'Tên tệp «{file}» chưa có tên trích yếu văn bản.',
      remedy:
        'Thêm dấu gạch dưới và tên trích yếu (viết gọn được) vào cuối tên, ví dụ «_BC CCHC quy I.2023».',
    },
    separator: {
      message: 'Tên tệp «{file}» thiếu dấu gạch dưới giữa ký hiệu văn bản và «{rest}».',
      remedy: 'Viết «_» ngay trước tên trích yếu.',
    },
  },
  'name.style': {
    copy: {
      message: 'Tên tệp «{file}» còn dấu vết của bản sao, như «(1)» hoặc «- Copy».',
      remedy: 'Xóa phần đó khỏi tên tệp.',
    },
    ellipsis: {
      message: 'Tên tệp «{file}» có dấu ba chấm.',
      remedy: 'Viết gọn tên trích yếu, không dùng dấu ba chấm.',
    },
    'signing-suffix': {
      message: 'Tên tệp «{file}» còn phần đuôi do công cụ ký số thêm vào.',
      remedy: 'Xóa phần đuôi đó khỏi tên tệp; đổi tên không ảnh hưởng đến chữ ký số.',
    },
    decomposed: {
      message: 'Tên tệp «{file}» dùng dấu tiếng Việt kiểu tổ hợp, có máy hiển thị sai.',
      remedy: 'Gõ lại tên tệp, nên viết không dấu.',
    },
    'run-together': {
      message: 'Tên tệp «{file}» viết liền số và năm, dễ đọc nhầm số văn bản.',
      remedy: 'Tách số và năm bằng dấu gạch ngang, ví dụ «so 30-2018-QD-UBND».',
    },
    long: {
      message: 'Tên tệp «{file}» dài quá {limit} ký tự, có thể không tải xuống được.',
      remedy: 'Viết gọn tên trích yếu.',
    },
  },
} satisfies RuleTable;
