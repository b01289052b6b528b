/** Places in the guidance by obligation: number of the section, and its words. Quotations stay Vietnamese. */
const CLAUSES: Readonly<Record<string, readonly [section: string, words: string]>> = {
  R1: ['1', 'Bộ tiêu chí đánh giá, xếp loại … tại Quyết định số 2204/QĐ-UBND ngày 12/9/2022'],
  R2: ['2', 'dựa trên hướng dẫn tại Phụ lục kèm theo Công văn này'],
  R3: ['2', 'phải được Lãnh đạo UBND cấp xã phê duyệt'],
  R4: ['2', 'gửi về Sở Nội vụ (qua Trang thông tin điều hành tác nghiệp) và trên Phần mềm'],
  R5: ['2', 'Văn bản đề nghị thẩm định kết quả tự đánh giá, chấm điểm của địa phương'],
  R6: [
    '2',
    'Bảng tổng hợp kết quả tự đánh giá, chấm điểm … (được trích xuất từ phần mềm sau khi hoàn thành xong quá trình tự đánh giá, chấm điểm)',
  ],
  R7: ['3, bước 1', 'đăng nhập bằng tài khoản SSO của cá nhân'],
  R8: ['3, bước 1', 'phân công cho công chức … đối với các lĩnh vực, tiêu chí, tiêu chí thành phần'],
  R9: [
    '3, bước 2',
    'nhập dữ liệu kết quả tự đánh giá, chấm điểm và đính kèm file tài liệu kiểm chứng, giải trình … tương ứng với từng tiêu chí, tiêu chí thành phần',
  ],
  R10: ['3, bước 2', 'Việc giải trình phải được thực hiện nghiêm túc, đầy đủ, rõ ràng'],
  R11: ['3, bước 2', 'chỉ dẫn rõ các minh chứng chấm điểm tại các tài liệu kiểm chứng đính kèm'],
  R12: [
    '3, bước 2',
    'Nếu công chức không giải trình đầy đủ thì phần mềm không cho phép thực hiện thao tác Hoàn thành',
  ],
  R13: [
    '3, bước 3',
    'rà soát lại, bảo đảm tài liệu kiểm chứng và thông tin giải trình … phải đầy đủ, đúng nội dung',
  ],
  R14: ['3, bước 4', 'đính kèm lên phần mềm Bảng tổng hợp …, có chữ ký số'],
  R15: ['3, bước 4', 'kết thúc bằng nút “Gửi báo cáo”'],
  R16: ['3', 'đăng ký Danh sách 01 lãnh đạo UBND cấp xã … trước ngày 11/9/2023'],
  R17: ['3', 'TT, Họ và tên, Chức vụ, Tài khoản SSO, Số điện thoại sử dụng zalo, Quyền'],
  R18: ['3', 'Hội đồng thẩm định không chịu trách nhiệm về sự chậm trễ'],
  R19: ['4', 'thực hiện một lần vào cuối năm'],
  R20: [
    '4',
    'Tổng điểm … bằng tổng điểm của từng tiêu chí, tiêu chí thành phần trong năm có phát sinh nhiệm vụ',
  ],
  R21: [
    '4',
    'do Giám đốc Sở Nội vụ quyết định, công bố trên cơ sở kết quả thẩm định, đề xuất của Hội đồng thẩm định',
  ],
  R22: [
    '5',
    'phải kèm theo các tài liệu kiểm chứng (như: báo cáo, kế hoạch, thông báo, quyết định…) được cơ quan có thẩm quyền ban hành',
  ],
  R23: ['5', 'có thể bổ sung các tài liệu kiểm chứng khác (nếu có) đủ độ tin cậy'],
  R24: ['5', 'Các file điện tử của tài liệu kiểm chứng đính kèm trên phần mềm phải có chữ ký số'],
  R25: [
    '5',
    'trường hợp tài liệu bị lỗi chữ ký số thì cho phép sử dụng bản scan của văn bản theo định dạng pdf',
  ],
  R26: [
    '5',
    'kể cả các bảng biểu, phụ lục số liệu kèm theo đều phải lưu bằng định dạng pdf, có đóng dấu treo, dấu giáp lai theo quy định',
  ],
  R27: [
    '5',
    'Các tài liệu được gửi dưới dạng word hoặc excel đều không có giá trị để tính điểm (trừ các bảng, biểu mẫu theo yêu cầu)',
  ],
  R28: ['5', 'phải thể hiện rõ các thông tin, số liệu để chấm điểm'],
  R29: ['5', 'phải được số hóa, phân thành từng mục cụ thể, rõ ràng tương ứng với từng tiêu chí chấm điểm'],
  R30: ['5', 'Mã tiêu chí/TCTP_số, ký hiệu văn bản_tên trích yếu văn bản'],
  R31: ['5', 'lưu tên file thành: 2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL…'],
  R32: [
    '5',
    'Trường hợp 01 tài liệu kiểm chứng sử dụng cho nhiều tiêu chí khác nhau thì phải copy thành nhiều file và số hóa tên file tương tự như trên',
  ],
  R33: ['5', 'Không được sử dụng file nén (rar, zip…)'],
  R34: ['5', 'chỉ sử dụng file pdf hoặc file ảnh'],
  R35: [
    '5',
    'không chấm điểm tiêu chí, tiêu chí thành phần đó và gửi trả lại để thực hiện đánh giá bổ sung (nếu có)',
  ],
  R36: [
    '5',
    'yêu cầu báo cáo năm nhưng đến thời điểm tự đánh giá chưa đến kỳ báo cáo theo quy định thì sử dụng báo cáo của năm trước liền kề',
  ],
  R37: [
    '6',
    'từ 8 giờ ngày 14/9/2023 đến 17 giờ ngày 05/10/2023. Sau thời gian quy định, phần mềm sẽ tự động khóa',
  ],
  R38: ['6', 'Thời gian thực hiện báo cáo bổ sung (nếu có): Sẽ do Sở Nội vụ thông báo cụ thể sau'],
  R39: ['6', 'phản ánh về Phòng Cải cách hành chính, Sở Nội vụ'],
  R40: ['6', 'đăng tải trên Trang thông tin điện tử của Sở Nội vụ'],
};

/** Numbers of all obligations, R1 to R40. */
export const OBLIGATIONS: readonly string[] = Object.keys(CLAUSES);

/** «Công văn 1580/SNV-CCHC, mục 5: “…”» for an obligation; null for a number that the guidance has not. */
export function clauseOf(obligation: string): string | null {
  const clause = CLAUSES[obligation];
  return clause ? `Công văn 1580/SNV-CCHC, mục ${clause[0]}: “${clause[1]}”` : null;
}
