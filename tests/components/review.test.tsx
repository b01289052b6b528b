// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { reviewCsv } from '../../components/review/csv-rows.ts';
import { createReviewModel } from '../../components/review/model.ts';
import { ReviewApp } from '../../components/review/ReviewApp.tsx';
import { review as words } from '../../utils/words/vi/review.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import type { OverviewRow } from '../../utils/report/overview.ts';
import { report } from '../drafts/examples.ts';
import { codeMissing, criterion, judged, office, workingState } from './states.ts';

const REPORT: TabState = {
  ...workingState,
  drafts: [],
  report: report(
    criterion('1.1', 'Kế hoạch CCHC', { score: '1', assignee: 'Trần Thị Bình' }),
    criterion('2.3', 'Rà soát văn bản', { score: '0,5', maxScore: 2, assignee: 'Lê Văn Châu' }),
  ),
  verdict: {
    criteria: [judged('1.1', 'pass'), judged('2.3', 'error', [office, codeMissing])],
    report: [],
  },
};

function showReview(shown: TabState | null) {
  const model = createReviewModel(null);
  model.state.value = shown;
  const actions = {
    fetchFiles: vi.fn(),
    remark: vi.fn(),
    saveReview: vi.fn(),
    openResults: vi.fn(),
    print: vi.fn(),
    openReceipt: vi.fn(),
    saveCsv: vi.fn<(rows: readonly OverviewRow[]) => void>(),
    goTo: vi.fn(),
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  void act(() => render(<ReviewApp model={model} actions={actions} />, root));
  const codes = () =>
    [...root.querySelectorAll<HTMLElement>('[data-criterion]')].map((row) => row.dataset['criterion']);
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
  const filter = (change: Partial<(typeof model)['filter']['value']>) =>
    void act(() => {
      model.filter.value = { ...model.filter.value, ...change };
    });
  return { root, actions, codes, button, filter };
}

it('says what the report adds up to and how many points may be lost', () => {
  const { root } = showReview(REPORT);
  expect(root.textContent).toContain('Tổng điểm tự chấm: 1,5 trên 3');
  expect(root.textContent).toContain('Có thể mất 0,5 điểm ở 1 tiêu chí');
});

it('counts no line that only adds up others', () => {
  const criteria = [
    criterion('1.1', 'Kế hoạch', { scorable: false, score: '1' }),
    criterion('1.1.1', 'Ban hành kế hoạch', { score: '1' }),
  ];
  const verdict = { criteria: [judged('1.1', 'pass'), judged('1.1.1', 'pass')], report: [] };
  const { root, codes } = showReview({ ...REPORT, report: report(...criteria), verdict });
  expect(codes()).toEqual(['1.1', '1.1.1']);
  expect(root.textContent).toContain('1 tiêu chí');
  expect(root.querySelectorAll('tbody .outcome')).toHaveLength(1);
});

it.each([
  ['an outcome', { outcome: 'error' as const }, ['2.3']],
  ['an officer', { officer: 'Trần Thị Bình' }, ['1.1']],
  ['a rule', { rule: 'file.office' }, ['2.3']],
  ['a word, with or without its accents', { text: 'ra soat' }, ['2.3']],
  ['what nothing has', { text: 'không có' }, []],
])('shows the criteria of %s alone', (_, change, codes) => {
  const shown = showReview(REPORT);
  shown.filter(change);
  expect(shown.codes()).toEqual(codes);
});

const CHAU = ['2.3', 'Rà soát văn bản', '0,5', '2', 'Lê Văn Châu'];

it('saves what is shown, one line a finding', () => {
  const { actions, button, filter } = showReview(REPORT);
  filter({ outcome: 'error' });
  button('Lưu bảng (CSV)')?.click();
  const rows = actions.saveCsv.mock.calls[0]?.[0] ?? [];
  expect(reviewCsv(rows, words).slice(1)).toEqual([
    [...CHAU, 'lỗi', 'Tệp word, excel', office.message, office.remedy, '', '0'],
    [...CHAU, 'lỗi', 'Tên không bắt đầu bằng mã tiêu chí', codeMissing.message, codeMissing.remedy, '', '0'],
  ]);
});

it('has criteria of which there is nothing to say stand in one line of paper, unless a remark was made', () => {
  const briefOf = (state: TabState) =>
    [...showReview(state).root.querySelectorAll('.review-brief li')].map(({ textContent }) => textContent);
  expect(briefOf(REPORT)).toEqual(['đạt: 1.1 (1 điểm)']);
  expect(briefOf({ ...REPORT, remarks: { '1.1': 'Xem lại ngày ban hành' } })).toEqual([]);
});

it('leads to a criterion on the page by a click on its code', () => {
  const { actions, button } = showReview(REPORT);
  button('2.3')?.click();
  expect(actions.goTo).toHaveBeenCalledWith('2.3');
});

it('keeps a remark that is being written when the page is hidden or closed', () => {
  const { root, actions } = showReview(REPORT);
  const field = root.querySelector<HTMLTextAreaElement>('[data-criterion="2.3"] textarea')!;
  field.value = 'Bổ sung Phụ lục 2 ';
  const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  hidden.mockRestore();
  expect(actions.remark.mock.calls).toEqual([['2.3', 'Bổ sung Phụ lục 2']]);
});

it('says how to come to a report where none was read', () => {
  expect(showReview(null).root.textContent).toContain('Chưa đọc được báo cáo nào');
});
