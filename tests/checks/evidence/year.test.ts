import { expect, it } from 'vitest';
import type { HeaderFacts } from '../../../utils/evidence/facts.ts';
import { found, HEADER, outcomes, pdf, type Sample } from '../subject.ts';

const judge = (header: Partial<HeaderFacts>, rest: Sample = {}) =>
  outcomes(
    'evidence.year',
    { files: [{ name: '2.3_a.pdf', facts: pdf({ header: { ...HEADER, ...header } }) }] },
    rest,
  );

const PLAN = { type: 'KẾ HOẠCH', symbol: 'KH-UBND' };
const DECISION = { type: 'QUYẾT ĐỊNH', symbol: 'QĐ-UBND', abstract: 'ban hành Quy chế làm việc' };
const YEARLY = { abstract: 'về công tác cải cách hành chính năm 2022' };

it.each<[string, Partial<HeaderFacts>, Sample?]>([
  ['of the year', {}],
  ['of no date', { date: null }],
  ['of another year while no round is set', { date: '2021-03-15' }, { year: null }],
  [
    'a plan of the last quarter before',
    { ...PLAN, date: '2022-12-20', abstract: 'cải cách hành chính năm 2023' },
  ],
  [
    'a plan for several years',
    { ...PLAN, date: '2021-05-20', abstract: 'cải cách hành chính giai đoạn 2021-2025' },
  ],
  ['a standing decision', { ...DECISION, date: '2020-06-01' }],
  ['a regulation told by its symbol', { ...DECISION, type: null, date: '2020-06-01' }],
  ['the yearly report of the year before', { ...YEARLY, date: '2022-12-10' }],
  [
    'a report on the year made early in the next',
    { date: '2024-01-10', abstract: 'công tác CCHC năm 2023' },
    { now: '2024-01-15T09:00:00+07:00' },
  ],
])('accepts a document %s', (_, header, rest) => {
  expect(judge(header, rest)).toEqual([]);
});

it.each<[string, Partial<HeaderFacts>, Sample?]>([
  ['a quarterly report of the year before', { date: '2022-04-10', abstract: 'công tác CCHC quý I năm 2022' }],
  ['a yearly report of two years before', { date: '2021-12-10', abstract: 'công tác CCHC năm 2021' }],
  [
    'a plan of early in the year before',
    { ...PLAN, date: '2022-02-20', abstract: 'cải cách hành chính năm 2022' },
  ],
  [
    'last year’s yearly report once this year’s is due',
    { ...YEARLY, date: '2022-12-10' },
    { now: '2024-01-15T09:00:00+07:00' },
  ],
  ['a document of a later year', { date: '2024-02-01', abstract: 'công tác CCHC quý I năm 2024' }],
])('asks to look at %s', (_, header, rest) => {
  expect(judge(header, rest)).toEqual(['review']);
});

it('names the date and the year', () => {
  const header = { ...HEADER, date: '2021-03-05' };
  const [finding] = found('evidence.year', {
    criteria: [{ files: [{ name: '2.3_a.pdf', facts: pdf({ header }) }] }],
  });
  expect(finding?.message).toBe('«2.3_a.pdf» ghi ngày 05/03/2021, ngoài năm đánh giá 2023.');
});
