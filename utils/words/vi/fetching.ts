import type { RunEnd } from '../../report/not-fetched.ts';
import { number } from './number.ts';

/** What is said of fetching and checking the files that lie on the portal. */
export const fetching = {
  start: 'Soát tệp đã nộp',
  startOver: 'Soát lại tất cả',
  advice:
    'Tải lần lượt các tệp đang hiện trên trang nhập báo cáo về máy này để soát, bằng phiên đăng nhập đang mở. Không xóa, không sửa gì trên phần mềm.',
  starting: 'Đang tìm các tệp trên trang…',
  running: (done: number, total: number) => `Đã soát ${number(done)}/${number(total)} tệp`,
  current: (name: string) => `Đang tải «${name}»…`,
  waiting: 'Đang soát nội dung…',
  paused: 'Đã tạm dừng.',
  pause: 'Tạm dừng',
  goOn: 'Soát tiếp',
  cancel: 'Dừng hẳn',
  progress: 'Tiến độ soát tệp đã nộp',
  done: (looked: number) => `Đã soát xong ${number(looked)} tệp.`,
  notFetched: (count: number) => `${number(count)} tệp không tải được: xem lý do ở từng tiêu chí.`,
  end: {
    cancelled: 'Đã dừng. Các tệp đã soát vẫn được giữ kết quả.',
    'signed-out':
      'Phần mềm đòi đăng nhập lại. Hãy đăng nhập, mở lại trang nhập báo cáo, rồi bấm «Soát tệp đã nộp».',
    server: 'Máy chủ của phần mềm đang lỗi nên đã dừng. Hãy thử lại sau ít phút.',
    left: 'Trang nhập báo cáo đã đóng hoặc tải lại nên đã dừng. Mở lại trang rồi bấm «Soát tệp đã nộp» để soát tiếp.',
    'no-page': 'Không thấy trang nhập báo cáo. Hãy mở (hoặc tải lại) trang đó trên phần mềm, rồi bấm lại.',
    'no-files': 'Không còn tệp nào chưa soát trên thẻ đang mở. Tệp ở thẻ khác: mở thẻ đó rồi bấm lại.',
  } satisfies Record<RunEnd, string>,
};

export type FetchingWords = typeof fetching;
