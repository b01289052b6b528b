/** What is said beside a page as it was signed and as it is now. */
export const changedPages = {
  compare: 'So trang lúc ký với bây giờ',
  was: 'Lúc ký',
  now: 'Bây giờ',
  page: (page: number) => `Trang ${page}`,
  /** Of how many. */
  place: (place: number, total: number) => `${place}/${total}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  altWas: (page: number) => `Trang ${page} lúc ký`,
  altNow: (page: number) => `Trang ${page} bây giờ`,
  noneThen: 'Lúc ký chưa có trang này.',
  noneNow: 'Bây giờ không còn trang này.',
  drawing: 'Đang dựng hình…',
  drawingShare: (percent: number) => `Đang dựng hình… ${percent} %`,
  spots: (count: number) => `${count} chỗ khác nhau, có khung đỏ trên hình.`,
  same: 'Hai hình trông giống nhau: chỗ bị sửa không hiện ra trên trang này.',
  enlarge: 'Xem lớn',
  title: (file: string) => `«${file}» lúc ký và bây giờ`,
  zoom: 'Phóng to',
  close: 'Đóng',
  notDrawn: {
    gone: 'Không còn giữ nội dung tệp này. Chọn lại tệp để xem.',
    limit: 'Trang quá lớn hoặc dựng hình quá lâu nên đã dừng. Mở tệp bằng phần mềm xem pdf để so.',
    failed: 'Không dựng được hình. Mở tệp bằng phần mềm xem pdf để so.',
  },
};

export type ChangedPagesWords = typeof changedPages;
