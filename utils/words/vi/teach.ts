/** What is said while a person points out the parts of a portal's page. */
export const teaching = {
  name: 'Chỉ cho Soát CCHC',
  step: (number: number, of: number, name: string) => `Bước ${number}/${of}: ${name}`,
  steps: {
    row: {
      name: 'Tiêu chí',
      ask: 'Bấm vào một tiêu chí trên trang: cả dòng hoặc cả khung của tiêu chí đó.',
      none: 'Trang này không có gì lặp lại với mã tiêu chí ở đầu. Hãy mở trang nhập báo cáo rồi làm lại.',
    },
    score: {
      name: 'Điểm tự chấm',
      ask: 'Bấm vào ô điểm tự chấm của một tiêu chí.',
      none: 'Không thấy ô nào trong các tiêu chí.',
    },
    explanation: {
      name: 'Giải trình',
      ask: 'Bấm vào ô giải trình của một tiêu chí.',
      none: 'Không thấy ô nào trong các tiêu chí.',
    },
    files: {
      name: 'Tệp đính kèm',
      ask: 'Bấm vào nút hoặc ô đính kèm tệp của một tiêu chí.',
      none: 'Không thấy chỗ đính kèm nào trong các tiêu chí.',
    },
    submit: {
      name: 'Nút gửi báo cáo',
      ask: 'Bấm vào nút gửi báo cáo. Lúc này bấm chưa gửi gì cả.',
      none: 'Bấm vào nút gửi báo cáo. Lúc này bấm chưa gửi gì cả.',
    },
  },
  keys: 'Hoặc chọn bằng phím mũi tên rồi bấm Enter. Esc: thoát.',
  rowChoice: (count: number, code: string, title: string) => `${count} tiêu chí, từ ${code} ${title}`.trim(),
  partChoice: (number: number, hint: string, found: number, rows: number) =>
    `Chỗ thứ ${number}${hint && ` («${hint}»)`}: có ở ${found}/${rows} tiêu chí`,
  pick: 'Chọn',
  skip: 'Trang không có',
  back: 'Bước trước',
  leave: 'Thoát',
  understood: 'Soát CCHC sẽ đọc trang này như sau',
  criteria: (count: number) => `Số tiêu chí: ${count}`,
  count: (name: string, count: number) => `${name}: ${count}`,
  save: 'Lưu và dùng',
  again: 'Làm lại',
  saved: 'Đã lưu. Từ nay Soát CCHC đọc phần mềm này theo chỗ anh/chị đã chỉ.',
  notSaved: 'Không lưu được. Hãy tải lại trang rồi thử lại.',
  close: 'Đóng',
};

export type TeachWords = typeof teaching;
