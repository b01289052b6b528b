/**
 * What columns, fields and buttons of scoring portals say, phrases apart by `|`. With their accents: without them
 * «Trịnh Công Nam» would be made of such words too.
 */
export const SAID_EVERYWHERE = [
  'tự chấm|tự đánh giá|chấm|đánh giá|điểm|chuẩn|tối đa|thang|quy đổi|hệ số|tổng|cộng',
  'nội dung|tên|mã|số|stt|tt|tiêu chí|thành phần|lĩnh vực|nhóm|mục|mức|chỉ số|chỉ tiêu|bộ|kỳ|đợt|năm',
  'giải trình|thuyết minh|ghi chú|ý kiến|diễn giải|lý do|lí do|của|đơn vị|cán bộ|phụ trách',
  'tài liệu|kiểm chứng|minh chứng|tệp|file|đính kèm|chọn|tải lên|tải về|tải xuống|thêm',
  'thẩm định|hội đồng|tổ|giám khảo|lãnh đạo|trạng thái|hoàn thành|chưa|đã|đang|kết quả',
  'lưu|ghi lại|cập nhật|nhập|sửa|xóa|xoá|xem|chi tiết|hủy|huỷ|đóng|mở|gửi|nộp|chốt|trình|duyệt|báo cáo',
  'đăng xuất|đăng nhập|trang chủ|quay lại|tiếp|trước|sau|tìm kiếm|lọc|in|xuất|excel|và|hoặc|để',
].flatMap((line) => line.split('|'));

/** What headings and labels say besides: all by which the meaning of a column is told, and what joins such words. */
export const SAID_IN_HEADINGS = [
  'đề nghị|trước khi|phúc tra|hậu kiểm|thống nhất|công nhận|nội vụ|sở|tỉnh|huyện|xã|phường|phòng|cấp|cấp trên',
  'ubnd|hđnd|cơ sở|nhận xét|trừ|trả|trả lại|hđtđ|snv|chủ tịch|tổ trưởng|trưởng phòng|đoàn chấm|đoàn đánh giá',
  'mô tả|văn bản|yêu cầu|cần có|quy định|gợi ý|hướng dẫn|phải nộp|hồ sơ|tlkc|tlmc|tmkc',
  'điểm trần|khung|barem|mức đạt|điểm đạt|đạt được|tình trạng|tiến độ|phân công|công chức|chuyên viên|bộ phận',
  'được giao|người|người nhập|người chấm|người thực hiện|thực hiện|xử lý|thứ tự|ký hiệu|danh mục|tc|tctp',
  'năm trước|kỳ trước|lần trước|lần|chênh lệch|kết luận|chính thức|cuối|cuối cùng|phần|chương|thao tác',
  'ngày|tháng|thời gian|số liệu|trích yếu|từ|đến|theo|cho|các|có|không|là|được|tính|họ và tên|họ tên',
  'score|max|notes|note|comments|comment|explanations|explanation|remarks|remark|files|upload',
  'attachments|attachment|evidences|evidence',
].flatMap((line) => line.split('|'));
