const listed = (pages: readonly number[]) => [...new Set(pages)].join(', ');

/** What the command line says of scans beside what the panel says. */
export const commandLine = {
  look: (dpi: number | null, colour: boolean) =>
    `Bản scan: ${dpi === null ? 'chưa rõ độ phân giải' : `${dpi} dpi`}, ${colour ? 'có màu' : 'đen trắng'}`,
  notLookedAt: 'Bản scan: chưa xem được hình của trang nào',
  noSeal: 'không thấy dấu đỏ',
  seals: (pages: readonly number[]) => `dấu đỏ ở trang ${listed(pages)}`,
  unsureSeals: (pages: readonly number[]) => `nét đỏ chưa chắc là dấu ở trang ${listed(pages)}`,
  ocr: (read: string) => `Đọc từ hình (OCR): ${read}`,
  ocrUnsure: (line: string) => `chưa chắc «${line}»`,
  ocrNothing: 'không thấy số, ký hiệu, ngày',
};
