import type { Criterion } from '../../utils/report/criterion.ts';
import type { Report, Round } from '../../utils/report/report.ts';
import type { DraftOwner, FileDraft, TextDraft } from '../../utils/drafts/records.ts';

export const PORTAL = 'danhgiacchccapxa.thuathienhue.gov.vn';

export const owner: DraftOwner = {
  portal: PORTAL,
  account: 'Nguyễn Văn An',
  unit: 'Phường Thuận Hòa',
  round: 'Năm 2026',
};

export const round: Round = {
  name: 'Năm 2026',
  opensAt: '2026-11-16T08:00:00+07:00',
  closesAt: '2026-12-15T17:00:00+07:00',
  year: 2026,
};

export function text(change: Partial<TextDraft> = {}): TextDraft {
  return {
    kind: 'text',
    owner,
    criterion: '2.3',
    field: 'explanation',
    value: 'Đã rà soát 12 văn bản theo Báo cáo số 25/BC-UBND.',
    writtenAt: '2026-11-20T07:32:00.000Z',
    ...change,
  };
}

export function file(change: Partial<FileDraft> = {}): FileDraft {
  return {
    kind: 'file',
    owner,
    criterion: '2.3',
    name: '2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf',
    sha256: 'a'.repeat(64),
    size: 5,
    writtenAt: '2026-11-20T07:33:00.000Z',
    ...change,
  };
}

export function criterion(change: Partial<Criterion> = {}): Criterion {
  return {
    code: '2.3',
    title: 'Rà soát văn bản quy phạm pháp luật',
    maxScore: 2,
    scorable: true,
    score: '',
    explanation: '',
    done: null,
    editable: true,
    assignee: null,
    attachments: [],
    ...change,
  };
}

export function report(...criteria: Criterion[]): Report {
  return {
    portal: PORTAL,
    account: { name: owner.account, unit: owner.unit },
    announcedRound: null,
    total: null,
    summaryFiles: null,
    sent: null,
    criteria,
  };
}
