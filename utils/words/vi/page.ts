/**
 * What is said in the portal's own page, outside the panel. In Vietnamese alone: by the time it is said the extension
 * is gone, and its settings with it.
 */
export const page = {
  updated:
    'Soát CCHC đã được cập nhật. Hãy tải lại trang để dùng tiếp; phần mềm của tỉnh vẫn hoạt động bình thường.',
  reload: 'Tải lại trang',
  later: 'Để sau',
};
