import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../utils/report/criterion.ts';
import type { Outcome } from '../../utils/report/finding.ts';
import { overviewOf } from '../../utils/report/overview.ts';
import { criterion, report } from '../drafts/examples.ts';

const at = (code: string, change: Partial<Criterion> = {}) =>
  criterion({ code, title: `Tiêu chí ${code}`, ...change });
const judged = (code: string, outcome: Outcome) => ({ code, outcome, findings: [], uncheckedFiles: 0 });

describe('the report at a glance', () => {
  it('keeps the order of the codes and groups them by field of reform', () => {
    const shown = report(at('2.1'), at('1.10'), at('1.2'), at('1', { scorable: false, title: 'Chỉ đạo' }));
    const { areas } = overviewOf(shown, { criteria: [], report: [] }, [], []);
    expect(areas.map(({ code, title, rows }) => [code, title, rows.map((row) => row.code)])).toEqual([
      ['1', 'Chỉ đạo', ['1.2', '1.10']],
      ['2', '', ['2.1']],
    ]);
  });

  it('adds up what is entered, to the hundredth, with commas and dots', () => {
    const shown = report(
      at('1.1', { score: '0,1' }),
      at('1.2', { score: '0.2' }),
      at('2.1', { score: ' 1,25 ' }),
    );
    const overview = overviewOf(shown, { criteria: [], report: [] }, [], []);
    expect(overview.areas.map(({ score }) => score)).toEqual([30, 125]);
    expect(overview).toMatchObject({ score: 155, maxScore: 600 });
  });

  it.each<[string, Outcome, string, number]>([
    ['the points entered', 'error', '1,5', 150],
    ['the maximum where none are entered', 'error', '', 200],
    ['the maximum where what is entered is no number', 'error', 'một', 200],
    ['the maximum where more is entered', 'error', '9', 200],
    ['nothing where zero is entered', 'error', '0', 0],
    ['nothing of a criterion with a warning', 'warning', '1,5', 0],
  ])('may lose %s', (_, outcome, score, points) => {
    const verdict = { criteria: [judged('2.3', outcome)], report: [] };
    const { atRisk } = overviewOf(report(at('2.3', { score })), verdict, [], []);
    expect(atRisk).toEqual({ points, criteria: points > 0 ? 1 : 0 });
  });

  it('does not count a sum and its parts twice', () => {
    const shown = report(at('1', { score: '3' }), at('1.1', { score: '1' }), at('1.2', { score: '2' }));
    const verdict = { criteria: [judged('1', 'error'), judged('1.1', 'error')], report: [] };
    expect(overviewOf(shown, verdict, [], [])).toMatchObject({
      score: 300,
      maxScore: 400,
      atRisk: { points: 100, criteria: 1 },
    });
  });

  it('has the criteria of the set that no page has shown, and counts them apart from those not entered', () => {
    const listed = [
      { code: '1.1', title: 'Kế hoạch', maxScore: 1 },
      { code: '1.2', title: 'Báo cáo', maxScore: 2.5 },
    ];
    const verdict = { criteria: [judged('1.1', 'none')], report: [] };
    const overview = overviewOf(report(at('1.1', { maxScore: 1 })), verdict, [], listed);
    expect(overview).toMatchObject({ untouched: 1, unseen: 1, maxScore: 350 });
    expect(overview.areas[0]?.rows[1]).toMatchObject({
      code: '1.2',
      title: 'Báo cáo',
      seen: false,
      score: null,
    });
  });

  it('counts the drafts of each criterion', () => {
    const { areas } = overviewOf(report(at('2.3')), { criteria: [], report: [] }, ['2.3', '9.9', '2.3'], []);
    expect(areas[0]?.rows[0]?.drafts).toBe(2);
  });
});
