/** What the page says that gathers something for the maintainers. */
export const support = {
  structure: {
    title: 'Cấu trúc trang',
    advice:
      'Tệp này cho người làm Soát CCHC biết trang được dựng thế nào: các ô, nút, bảng và tiêu đề cột. Không có điểm, giải trình, tên người hay tên tệp.',
    fileName: 'cau-truc-trang.txt',
  },
  problem: {
    title: 'Báo lỗi',
    advice:
      'Tệp này gồm phiên bản, các lỗi gần đây (tên lỗi và chỗ xảy ra) và cấu trúc trang. Không có điểm, giải trình, tên người hay tên tệp.',
    fileName: 'bao-loi.txt',
  },
  checkIt: 'Xem lại nội dung dưới đây, lưu tệp rồi gửi cho người hỗ trợ. Soát CCHC không tự gửi đi đâu.',
  content: 'Nội dung tệp',
  save: 'Lưu tệp',
};

export type SupportWords = typeof support;
