import { expect, it } from 'vitest';
import {
  handoverProblem,
  ownCriteria,
  parseReviewFile,
  reviewFileOf,
  type ReviewFile,
} from '../../utils/report/handover.ts';
import { judge } from '../../utils/checks/run.ts';
import { makeSubject } from '../checks/subject.ts';

const REPORT = { portal: 'portal.example', account: { name: 'Lan', unit: 'UBND phường Thuận Hóa' } };

const REVIEW: ReviewFile = {
  kind: 'soat-cchc-review',
  format: 1,
  portal: 'portal.example',
  unit: 'UBND PHƯỜNG THUẬN HOÁ',
  round: 'Năm 2023',
  at: '2023-10-01T09:00:00+07:00',
  from: 'Minh',
  criteria: [
    { code: '2.3', title: 'Rà soát', assignee: 'Lan', remark: 'Bổ sung trang', findings: [] },
    { code: '3.1', title: 'Công khai', assignee: 'Huy', remark: 'Thiếu ảnh', findings: [] },
    { code: '4.1', title: 'Quy chế', assignee: null, remark: 'Xem lại', findings: [] },
  ],
};

it('takes a review of the report that is shown, however the unit is spelt', () => {
  expect(handoverProblem(REVIEW, REPORT, 'Năm 2023')).toBe(null);
});

it.each([
  ['other-portal', { portal: 'other.example' }],
  ['other-unit', { unit: 'UBND phường Phú Xuân' }],
  ['other-round', { round: 'Năm 2022' }],
] as const)('says %s of a review with %o', (problem, differs) => {
  expect(handoverProblem({ ...REVIEW, ...differs }, REPORT, 'Năm 2023')).toBe(problem);
});

it('holds nothing against it that one of both does not know', () => {
  expect(handoverProblem({ ...REVIEW, unit: null, round: null }, REPORT, 'Năm 2023')).toBe(null);
  expect(handoverProblem(REVIEW, REPORT, null)).toBe(null);
});

it('shows a person the criteria that are theirs, and those that are nobody’s', () => {
  expect(ownCriteria(REVIEW, 'LAN').map(({ code }) => code)).toEqual(['2.3', '4.1']);
  expect(ownCriteria(REVIEW, null)).toHaveLength(3);
});

it('reads what it has written, and nothing else', () => {
  expect(parseReviewFile(JSON.stringify(REVIEW))).toEqual(REVIEW);
  expect(parseReviewFile('{"kind":"soat-cchc-review"}')).toBe(null);
  expect(parseReviewFile('không phải JSON')).toBe(null);
  const long = { ...REVIEW, criteria: [{ ...REVIEW.criteria[0], remark: 'a'.repeat(2001) }] };
  expect(parseReviewFile(JSON.stringify(long))).toBe(null);
});

it('holds criteria with a remark or a finding, without any evidence', () => {
  const subject = makeSubject({
    criteria: [
      { code: '2.3', score: '9' },
      { code: '3.1', files: [] },
    ],
  });
  const verdict = judge(subject, 'vi');
  const made = { round: null, at: '2023-10-01T09:00:00+07:00' };
  const { criteria } = reviewFileOf(subject.report, verdict, { '3.1': 'Thiếu tệp' }, made);
  expect(criteria.map(({ code, remark }) => [code, remark])).toEqual([
    ['2.3', ''],
    ['3.1', 'Thiếu tệp'],
  ]);
  expect(criteria[0]?.findings.map(({ rule }) => rule)).toContain('score.over-max');
  expect(JSON.stringify(criteria)).not.toContain(subject.report.criteria[0]?.explanation);
});
