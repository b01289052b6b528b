import { describe, expect, it, vi } from 'vitest';
import { CHECKS } from '../../utils/checks/registry.ts';
import { judge } from '../../utils/checks/run.ts';
import { FILE, findingsOf, makeSubject, pdf } from './subject.ts';

const UNTOUCHED = { score: '', explanation: '', files: [], done: false };

describe('judging a report', () => {
  it('finds no error, warning, review or remark in a well-made criterion', () => {
    const verdict = judge(makeSubject(), 'vi');
    expect(verdict.criteria[0]?.findings.map(({ rule }) => rule)).toEqual(['signature.valid']);
    expect(verdict.criteria[0]?.outcome).toBe('pass');
    expect(verdict.report.map(({ rule }) => rule)).toEqual(['signature.certificate']);
  });

  it('leaves an untouched criterion alone while entries are made', () => {
    const verdict = judge(makeSubject({ criteria: [UNTOUCHED] }), 'vi');
    expect(verdict.criteria).toEqual([{ code: '2.3', outcome: 'none', findings: [], uncheckedFiles: 0 }]);
  });

  it.each([
    ['at the gate', { criteria: [UNTOUCHED], phase: 'gate' as const }],
    ['after «Hoàn thành»', { criteria: [{ ...UNTOUCHED, done: true }] }],
  ])('asks an untouched criterion for everything %s', (_, sample) => {
    const rules = judge(makeSubject(sample), 'vi').criteria[0]?.findings.map(({ rule }) => rule);
    expect(rules).toEqual(['score.missing', 'explanation.missing']);
  });

  it('asks a criterion that has children for its sum only', () => {
    const criteria = [
      { code: '2', score: '5', explanation: '', files: [], maxScore: 2 },
      { code: '2.1', files: [{ ...FILE, name: '2.1_so 25BC-UBND_BC.pdf' }] },
    ];
    const [parent] = judge(makeSubject({ criteria }), 'vi').criteria;
    expect(parent?.findings.map(({ rule }) => rule)).toEqual(['score.sum']);
  });

  it('calls a row that adds up «none» while all below it is untouched, «pass» once something is entered', () => {
    const row = { code: '2', score: '0', explanation: null, files: [] };
    const below = { ...UNTOUCHED, code: '2.3', done: null };
    const outcome = (child: object) =>
      judge(makeSubject({ criteria: [row, { ...below, ...child }] }), 'vi').criteria[0]?.outcome;
    expect(outcome({})).toBe('none');
    expect(outcome({ score: '0', explanation: 'Chưa làm do thiếu người, sẽ làm quý sau.' })).toBe('pass');
  });

  it('judges the files of a row that adds up, too', () => {
    const criteria = [{ code: '2', files: [{ name: '2_a.zip', facts: { kind: 'archive' as const } }] }, {}];
    expect(findingsOf({ criteria }).map(({ rule }) => rule)).toContain('file.archive');
  });

  it('lets a criterion whose files were not seen not pass, without a finding', () => {
    const [verdict] = judge(
      makeSubject({ criteria: [{ files: [{ ...FILE, facts: null }] }] }),
      'vi',
    ).criteria;
    expect(verdict).toMatchObject({ outcome: 'review', findings: [], uncheckedFiles: 1 });
  });

  it('runs on files that were not seen what needs their name alone', () => {
    const files = [{ name: 'BC CCHC.pdf', facts: null }];
    const rules = findingsOf({ criteria: [{ files }] }).map(({ rule }) => rule);
    expect(rules).toContain('name.code-missing');
    expect(rules).not.toContain('signature.missing');
  });

  it('asks no more of a file that is not accepted anyway', () => {
    const word = {
      name: '2.3_so 25BC-UBND_BC CCHC.docx',
      facts: { kind: 'office' as const, format: 'docx' },
    };
    const ofFile = findingsOf({ criteria: [{ files: [word] }] }).filter(({ file }) => file !== null);
    expect(ofFile.map(({ rule }) => rule)).toEqual(['file.office']);
  });

  it('takes a portal’s prefix off all uploaded names before judging them, and shows the names as they are', () => {
    const name = '638301234567890123_2.3_so 25BC-UBND_BC CCHC.pdf';
    const verdict = judge(
      makeSubject({ criteria: [{ files: [{ ...FILE, name, origin: 'uploaded' }] }] }),
      'vi',
    );
    expect(verdict.criteria[0]?.outcome).toBe('pass');
    expect(verdict.criteria[0]?.findings[0]?.file).toBe(name);
  });

  it('turns a check that throws into «review» with the reason', () => {
    const check = CHECKS.find(({ meta }) => meta.id === 'signature.missing');
    const spy = vi.spyOn(check!, 'check').mockImplementation(() => {
      throw new Error('hỏng');
    });
    const failed = findingsOf({}).find(({ rule }) => rule === 'signature.missing');
    spy.mockRestore();
    expect(failed).toMatchObject({ outcome: 'review', file: FILE.name });
    expect(failed?.message).toContain('hỏng');
  });

  it('hands a check the inputs that it declared and no others', () => {
    const check = CHECKS.find(({ meta }) => meta.id === 'score.missing');
    const spy = vi.spyOn(check!, 'check');
    findingsOf({});
    const handed = Object.keys(spy.mock.calls[0]?.[0] ?? {});
    spy.mockRestore();
    expect(handed).toEqual(['criterion']);
  });

  it('judges anew only the criterion that has changed, where no file has been read', () => {
    const check = CHECKS.find(({ meta }) => meta.id === 'explanation.placeholder')!;
    const unread = [{ name: '2.3_so 77BC-UBND_BC.pdf', facts: null }];
    const judgeWith = (explanation: string) => {
      const spy = vi.spyOn(check, 'check');
      const [, other] = judge(
        makeSubject({
          criteria: [
            { files: unread, explanation: 'Theo Báo cáo số 77/BC-UBND, trang 4.' },
            { code: '2.4', files: [], explanation },
          ],
        }),
        'vi',
      ).criteria;
      const judged = spy.mock.calls.map(([{ criterion }]) => criterion.code);
      spy.mockRestore();
      return { judged, found: other?.findings.some(({ rule }) => rule === 'explanation.placeholder') };
    };
    expect(judgeWith('Đã rà soát xong.')).toEqual({ judged: ['2.3', '2.4'], found: false });
    expect(judgeWith('Đã rà soát [điền số].')).toEqual({ judged: ['2.4'], found: true });
    expect(judgeWith('Đã rà soát [điền số].')).toEqual({ judged: [], found: true });
  });

  it('says where a finding comes from and in which words of the guidance', () => {
    const [finding] = findingsOf({ criteria: [{ files: [{ ...FILE, facts: pdf({ signatures: [] }) }] }] });
    expect(finding).toMatchObject({
      rule: 'signature.missing',
      outcome: 'error',
      criterion: '2.3',
      file: FILE.name,
      attachment: '2.3/0',
      source: 'R24',
      clause: expect.stringContaining('Công văn 1580/SNV-CCHC, mục 5: “'),
    });
    expect(finding?.message).toContain(FILE.name);
  });

  it('speaks English where it is asked to', () => {
    const sample = makeSubject({ criteria: [{ score: '' }] });
    expect(judge(sample, 'en').criteria[0]?.findings[0]?.message).toBe('Criterion 2.3 has no score.');
  });
});
