import type { RuleTable } from '../table.ts';

export const fileRules = {
  'file.archive': {
    default: {
      message: '«{file}» là tệp nén ({format}), không được sử dụng làm tài liệu kiểm chứng.',
      remedy: 'Giải nén, rồi đính kèm từng tệp pdf hoặc tệp ảnh, tên bắt đầu bằng mã tiêu chí.',
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
      remedy: 'Đính kèm riêng từng tệp nhúng dưới dạng pdf hoặc ảnh, tên bắt đầu bằng mã tiêu chí.',
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
  'file.not-fetched': {
    'no-link': {
      message: 'Phần mềm không có đường dẫn tải «{file}» nên chưa soát được nội dung.',
      remedy: 'Mở tệp trên phần mềm và xem bằng mắt.',
    },
    'other-host': {
      message: '«{file}» nằm ở máy chủ khác nên không tải về để soát.',
      remedy: 'Mở tệp từ phần mềm và xem bằng mắt.',
    },
    'post-back': {
      message: '«{file}» chỉ tải được bằng nút của phần mềm nên chưa soát được nội dung.',
      remedy: 'Bấm tải tệp trên phần mềm rồi xem bằng mắt, hoặc soát tệp đã tải trong «Kiểm tra thư mục».',
    },
    doubtful: {
      message: 'Không chắc đường dẫn của «{file}» chỉ để tải tệp, nên không mở.',
      remedy: 'Mở tệp trên phần mềm và xem bằng mắt.',
    },
    'signed-out': {
      message: 'Phần mềm đòi đăng nhập lại khi tải «{file}», nên chưa soát được nội dung.',
      remedy: 'Đăng nhập lại, rồi bấm «Soát tệp đã nộp» một lần nữa.',
    },
    missing: {
      message: 'Phần mềm báo không có tệp «{file}» (404).',
      remedy: 'Mở thử tệp trên phần mềm; nếu không mở được thì đính kèm lại.',
    },
    server: {
      message: 'Máy chủ của phần mềm báo lỗi khi tải «{file}», nên chưa soát được nội dung.',
      remedy: 'Bấm «Soát tệp đã nộp» lại sau ít phút.',
    },
    refused: {
      message: 'Phần mềm không cho tải «{file}», nên chưa soát được nội dung.',
      remedy: 'Mở tệp trên phần mềm và xem bằng mắt.',
    },
    page: {
      message: 'Phần mềm trả về một trang web thay cho tệp «{file}».',
      remedy: 'Mở thử tệp trên phần mềm; nếu không mở được thì đính kèm lại.',
    },
    redirected: {
      message: 'Phần mềm chuyển sang máy chủ khác khi tải «{file}», nên không tải về.',
      remedy: 'Đăng nhập lại rồi thử lại; nếu vẫn vậy, mở tệp trên phần mềm và xem bằng mắt.',
    },
    'too-large': {
      message: '«{file}» quá lớn (trên 100 MB) để tải về soát.',
      remedy: 'Mở tệp trên phần mềm và xem bằng mắt.',
    },
    network: {
      message: 'Mất kết nối khi tải «{file}», nên chưa soát được nội dung.',
      remedy: 'Xem lại mạng, rồi bấm «Soát tệp đã nộp» một lần nữa.',
    },
  },
} satisfies RuleTable;
