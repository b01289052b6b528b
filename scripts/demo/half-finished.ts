/** What the demo's officers have entered so far: well-made criteria, and some that the council would send back. */

/** Where the demo's files lie. */
export const FIXTURES = 'tests/fixtures/files';

export interface DemoEntry {
  code: string;
  score: string;
  explanation: string;
  /** Under `FIXTURES`; `as` is the name that the officer gave it. */
  files: { path: string; as?: string }[];
}

export const WELL_MADE: readonly DemoEntry[] = [
  {
    code: '1.1.1',
    score: '1',
    explanation:
      'UBND phường ban hành Kế hoạch số 05/KH-UBND ngày 10/01/2023 (trang 1) đủ nội dung, trước hạn 15/01/2023.',
    files: [{ path: 'demo/1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf' }],
  },
  {
    code: '2.3',
    score: '2',
    explanation:
      'Báo cáo số 25/BC-UBND ngày 15/3/2023, trang 1, mục II nêu kết quả rà soát văn bản QPPL; số liệu chi tiết tại Phụ lục 1 kèm theo.',
    files: [
      { path: 'demo/2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf' },
      { path: 'demo/2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf' },
    ],
  },
];

export const SENT_BACK: readonly DemoEntry[] = [
  {
    code: '1.3.1',
    score: '1',
    explanation: 'Đã thực hiện đầy đủ',
    files: [{ path: 'kinds/report.docx', as: '1.3.1_so 09KH-UBND_Tuyen truyen CCHC.docx' }],
  },
  {
    code: '2.2.1',
    score: '1,5',
    explanation: 'Kế hoạch số 11/KH-UBND ngày 20/01/2023, trang 1.',
    files: [
      {
        path: 'demo/2.2.1_so 11KH-UBND_Theo doi thi hanh phap luat nam 2023.pdf',
        as: 'Ke hoach theo doi thi hanh phap luat.pdf',
      },
    ],
  },
  {
    code: '1.5',
    score: '2',
    explanation: 'Quyết định số 86/QĐ-UBND công nhận 02 sáng kiến, trang 1.',
    files: [{ path: 'kinds/archive.zip', as: '1.5_so 86QD-UBND_Cong nhan sang kien.zip' }],
  },
];

export const FROM_OTHERS: readonly DemoEntry[] = [
  {
    code: '1.1.2',
    score: '1',
    explanation: 'Báo cáo số 112/BC-UBND, trang 1: đã hoàn thành 100 % nhiệm vụ của Kế hoạch CCHC năm 2023.',
    files: [{ path: 'demo/1.1.2_so 112BC-UBND_Ket qua thuc hien KH CCHC nam 2023.pdf' }],
  },
  {
    code: '3.4',
    score: '1',
    explanation: 'Công văn số 118/UBND-VP, trang 1: đã trả lời phản ánh, kiến nghị đúng hạn.',
    files: [{ path: 'demo/3.4_so 118UBND-VP_Tra loi phan anh, kien nghi.pdf' }],
  },
  {
    code: '4.1',
    score: '1',
    explanation: 'Quyết định số 02/2023/QĐ-UBND, trang 1: Quy chế làm việc của UBND phường.',
    files: [{ path: 'kinds/archive.zip', as: '4.1_so 02-2023QD-UBND_Quy che lam viec.zip' }],
  },
];
