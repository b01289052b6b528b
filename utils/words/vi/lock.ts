/** What is said of the lock by passphrase. */
export const lock = {
  title: 'Khóa bản nháp bằng mật khẩu',
  advice:
    'Dành cho máy nhiều người dùng chung. Khi bật, bản nháp, tệp và lịch sử trên máy này đều được mã hóa; mỗi lần mở lại trình duyệt phải nhập mật khẩu mới xem và khôi phục được. Lúc đang khóa, nội dung mới nhập vẫn được giữ.',
  warning:
    'Quên mật khẩu thì không ai mở lại được, chỉ còn cách xóa hết. Thư mục sao lưu phải chọn lại sau khi bật hoặc tắt khóa. Nên bật trước khi nhập: những gì đã ghi từ trước có thể còn sót ít lâu trong các tệp của trình duyệt.',
  passphrase: 'Mật khẩu khóa',
  turnOn: 'Bật khóa',
  turningOn: 'Đang mã hóa…',
  isOpen: 'Khóa đang bật. Đã mở đến khi đóng trình duyệt hoặc bấm «Khóa ngay».',
  close: 'Khóa ngay',
  turnOff: 'Tắt khóa',
  turningOff: 'Đang giải mã…',
  isLocked: 'Bản nháp đang khóa',
  lockedAdvice: 'Nhập mật khẩu để xem, khôi phục, xuất hoặc sao lưu. Nội dung mới nhập vẫn được giữ.',
  open: 'Mở khóa',
  opening: 'Đang mở khóa…',
  forgotten:
    'Quên mật khẩu: không ai mở lại được những gì đang khóa. Bấm «Xóa mọi bản nháp» ở cuối trang để xóa hết và dùng lại từ đầu; tệp đã xuất và bản sao lưu vẫn nhập lại được bằng mật khẩu của chúng.',
  wrong: 'Mật khẩu không đúng.',
  failed: 'Không thực hiện được. Bản nháp vẫn nguyên như trước; hãy thử lại.',
  backupUsesLock: 'Bản sao lưu dùng chính mật khẩu khóa.',
};

export type LockWords = typeof lock;
