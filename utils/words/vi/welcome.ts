/** What the page says that opens once, after the extension was installed. */
export const welcome = {
  title: 'Soát CCHC đã cài xong',

  doesTitle: 'Làm gì',
  does: [
    'Soát điểm, giải trình và tệp ngay khi anh/chị nhập trên phần mềm chấm điểm.',
    'Giữ bản nháp: mất điện, đóng nhầm, hết phiên cũng lấy lại được.',
    'Đếm ngược đến hạn gửi, theo giờ của phần mềm.',
    'Cho xem danh sách kiểm tra trước khi «Gửi báo cáo».',
  ] as readonly string[],
  advises: 'Soát CCHC chỉ nhắc; phần mềm và Hội đồng thẩm định quyết định.',

  keepsTitle: 'Giữ gì, ở đâu',
  keeps: [
    'Giữ những gì anh/chị nhập và tệp đã chọn trên trang báo cáo, cùng tên tài khoản, đơn vị, trong trình duyệt của máy này.',
    'Nhớ 30 ngày những gì phần mềm đã cho xem, để soát cả các trang không mở.',
    'Không giữ mật khẩu, không giữ gì của trang khác.',
    'Không gửi gì đi đâu: chỉ những gì anh/chị bấm gửi mới lên phần mềm.',
  ] as readonly string[],

  tourTitle: 'Xem thử một phút',
  tourAbout: 'Đây là trang mẫu, không phải báo cáo thật. Sửa bên trái, xem kết quả bên phải.',
  formTitle: 'Trang mẫu',
  criterionTitle: 'Báo cáo CCHC hằng quý',
  score: 'Điểm tự chấm (tối đa 2)',
  explanation: 'Giải trình',
  file: 'Tài liệu kiểm chứng',
  files: {
    office: '2.3_so 25BC-UBND_BC CCHC quy I.docx',
    unsigned: '2.3_so 25BC-UBND_BC CCHC quy I.pdf (chưa ký số)',
    signed: '2.3_so 25BC-UBND_BC CCHC quy I.pdf (đã ký số)',
  },
  panelTitle: 'Bảng Soát CCHC',
  badExplanation: 'Đã thực hiện đầy đủ',
  hint: {
    file: '1. Tệp này chưa dùng được. Đọc dòng có chữ «lỗi» bên phải, rồi chọn tệp «đã ký số».',
    explanation:
      '2. Tệp đã được. Giải trình còn chung chung: viết số, ký hiệu văn bản và số liệu, hoặc bấm nút dưới đây.',
    clear: '3. Xong: không còn gì phải sửa. Trên phần mềm thật cũng như vậy.',
  },
  fillIn: 'Viết giúp giải trình mẫu',
  goodExplanation:
    'UBND xã gửi Báo cáo số 25/BC-UBND ngày 15/3/2023 đúng hạn; đã rà soát 12 văn bản, nêu tại mục II, trang 1.',

  roundLater: 'Chưa rõ hạn thì bỏ qua: bảng sẽ hỏi lại khi mở phần mềm.',
  done: 'Xong',
  toGuide: 'Mở hướng dẫn',
};

export type WelcomeWords = typeof welcome;
