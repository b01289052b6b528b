import type { RuleTable } from '../table.ts';

export const fileRules = {
  'file.archive': {
    default: {
      message: '«{file}» là tệp nén ({format}), không được sử dụng làm tài liệu kiểm chứng.',
      remedy: 'Giải nén, rồi đính kèm từng tệp pdf hoặc tệp ảnh và đặt tên theo tiêu chí {criterion}.',
    },
  },
  'file.office': {
    default: {
      message: '«{file}» là tệp word, excel hoặc tương tự ({format}), không có giá trị để tính điểm.',
      remedy:
        'Xuất ra pdf, ký số (hoặc lấy bản pdf đã ký số trên phần mềm văn bản), rồi đính kèm thay tệp này.',
    },
  },
  'file.type': {
    default: {
      message: '«{file}» không phải tệp pdf, cũng không phải tệp ảnh.',
      remedy: 'Thay bằng tệp pdf có chữ ký số hoặc tệp ảnh.',
    },
    heic: {
      message: '«{file}» là ảnh HEIC của điện thoại; máy của Hội đồng thẩm định có thể không mở được.',
      remedy: 'Chuyển ảnh sang JPG, rồi đính kèm thay tệp này.',
    },
  },
  'file.extension': {
    default: {
      message: '«{file}» có nội dung {kind} nhưng tên kết thúc bằng .{extension}.',
      remedy: 'Đổi phần cuối của tên tệp thành .{fitting}, rồi đính kèm lại.',
    },
  },
  'file.unreadable': {
    default: {
      message: '«{file}» bị hỏng hoặc không đầy đủ, không mở được trang nào.',
      remedy: 'Lấy lại bản gốc trên phần mềm văn bản, mở thử, rồi đính kèm thay tệp này.',
    },
    empty: {
      message: '«{file}» rỗng (0 byte).',
      remedy: 'Lấy lại bản gốc, mở thử, rồi đính kèm thay tệp này.',
    },
    limit: {
      message: '«{file}» quá lớn hoặc quá phức tạp nên chưa kiểm tra được hết.',
      remedy: 'Mở tệp xem các trang và chữ ký số có đủ không.',
    },
    notRead: {
      message: 'Không đọc được «{file}» trên máy nên chưa kiểm tra: tệp đã bị chuyển chỗ hoặc thay đổi.',
      remedy: 'Chọn lại tệp từ máy.',
    },
  },
  'file.encrypted': {
    default: {
      message: '«{file}» đòi mật khẩu mới mở được, Hội đồng thẩm định không xem được.',
      remedy: 'Đính kèm bản không đặt mật khẩu, lấy từ phần mềm văn bản hoặc từ nơi ban hành.',
    },
  },
  'file.active-content': {
    launch: {
      message: '«{file}» chứa lệnh chạy chương trình, có thể bị phần mềm chặn.',
      remedy: 'Đính kèm bản pdf do phần mềm văn bản phát hành; không mở ra lưu lại tệp đã ký số.',
    },
    javascript: {
      message: '«{file}» chứa mã lệnh (JavaScript), có thể bị phần mềm chặn.',
      remedy: 'Đính kèm bản pdf do phần mềm văn bản phát hành; không mở ra lưu lại tệp đã ký số.',
    },
    'embedded-file': {
      message: '«{file}» chứa tệp khác nhúng bên trong, Hội đồng thẩm định có thể không thấy.',
      remedy: 'Đính kèm riêng từng tệp nhúng dưới dạng pdf hoặc ảnh, tên theo tiêu chí {criterion}.',
    },
  },
  'file.draft': {
    watermark: {
      message: '«{file}» có dấu DỰ THẢO, chưa phải văn bản được ban hành.',
      remedy: 'Thay bằng bản chính thức đã ký số.',
    },
    'blank-number': {
      message: '«{file}» còn để trống số văn bản ở dòng «Số:», chưa phải văn bản được ban hành.',
      remedy: 'Thay bằng bản đã cấp số và ký số.',
    },
  },
  'file.too-large': {
    default: {
      message: '«{file}» nặng {size} MB, vượt mức {limit} MB mà phần mềm nhận.',
      remedy:
        'Tách thành nhiều tệp khi xuất từ bản gốc, hoặc scan lại ở mức 200–300 dpi; không nén lại tệp đã ký số.',
    },
  },
  'file.legacy-font': {
    default: {
      message:
        '«{file}» dùng phông chữ mã cũ ({fonts}), không phải Unicode, nên không đọc được nội dung chữ.',
      remedy: 'Xem bằng mắt số, ngày và số liệu; văn bản làm mới nên dùng phông Times New Roman (Unicode).',
    },
  },
} satisfies RuleTable;
