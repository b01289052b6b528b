import type { DraftOffer } from '../../utils/drafts/records.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import type { Criterion } from '../../utils/report/criterion.ts';
import type { CriterionVerdict, Finding, Outcome } from '../../utils/report/finding.ts';

/** 9:00 on Tuesday 3 October 2023 in Vietnam, in milliseconds. */
export const NOW = Date.parse('2023-10-03T09:00:00+07:00');

const GUIDANCE = 'Theo Công văn 1580/SNV-CCHC, mục 5:';

export function finding(rule: string, outcome: Outcome, parts: Partial<Finding> = {}): Finding {
  return {
    rule,
    outcome,
    criterion: null,
    file: null,
    attachment: null,
    message: 'Một nhận xét.',
    remedy: null,
    source: null,
    clause: null,
    ...parts,
  };
}

export function criterion(code: string, title: string, parts: Partial<Criterion> = {}): Criterion {
  return {
    code,
    title,
    maxScore: 1,
    scorable: true,
    score: '1',
    explanation: 'Đã ban hành Kế hoạch số 12/KH-UBND.',
    done: false,
    editable: true,
    assignee: null,
    attachments: [],
    ...parts,
  };
}

export function judged(
  code: string,
  outcome: Outcome,
  findings: readonly Finding[] = [],
  uncheckedFiles = 0,
): CriterionVerdict {
  return {
    code,
    outcome,
    findings: findings.map((one) => ({ ...one, criterion: code })),
    uncheckedFiles,
  };
}

export const office = finding('file.office', 'error', {
  file: 'bao-cao.docx',
  attachment: 'a1',
  message: '«bao-cao.docx» là tệp Word: không được tính điểm.',
  remedy: 'Xuất ra PDF từ phần mềm soạn thảo, ký số rồi đính kèm lại.',
  source: 'R27',
  clause: `${GUIDANCE} «Các tài liệu được gửi dưới dạng word hoặc excel đều không có giá trị để tính điểm».`,
});

export const codeMissing = finding('name.code-missing', 'error', {
  file: 'BC quy I.pdf',
  attachment: 'a2',
  message: 'Tên tệp «BC quy I.pdf» không bắt đầu bằng mã tiêu chí.',
  remedy: 'Đặt tên theo mẫu «3.1_số ký hiệu_trích yếu».',
  source: 'R30',
  clause: `${GUIDANCE} «Mã tiêu chí/TCTP_số, ký hiệu văn bản_tên trích yếu văn bản».`,
});

const emptyPhrase = finding('explanation.empty-phrase', 'warning', {
  message: 'Giải trình chỉ có «đã thực hiện tốt».',
  remedy: 'Nêu việc đã làm, số liệu và văn bản chứng minh.',
  source: 'R10',
  clause:
    'Theo Công văn 1580/SNV-CCHC, mục 3 bước 2: «Việc giải trình phải được thực hiện nghiêm túc, đầy đủ».',
});

const scan = finding('scan.used', 'review', {
  file: '1.2_so 45BC-UBND_Bao cao nam.pdf',
  attachment: 'a3',
  message: '«1.2_so 45BC-UBND_Bao cao nam.pdf» là bản scan, không có chữ ký số.',
  remedy: 'Chỉ dùng bản scan khi chữ ký số bị lỗi; xem lại và ghi rõ lý do trong giải trình.',
  source: 'R25',
});

const signed = finding('signature.valid', 'pass', {
  file: '2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf',
  message: 'Ký số bởi UBND xã Phú Mậu, 15/03/2023 10:12; 2 chữ ký.',
});

const soon = finding('deadline.soon', 'warning', {
  message: 'Còn 12 tiêu chí chưa nhập trong 2 ngày.',
  remedy: 'Phân công và làm các tiêu chí nhiều điểm trước.',
  source: 'R37',
});

const attachment = (id: string, name: string) => ({
  id,
  name,
  origin: 'chosen' as const,
  sha256: null,
  size: 120_000,
});

export const workingState: TabState = {
  tab: 7,
  portal: { recognised: true, reason: 'form' },
  report: {
    portal: 'danhgiacchccapxa.thuathienhue.gov.vn',
    account: { name: 'Nguyễn Thị Lan', unit: 'UBND xã Phú Mậu' },
    announcedRound: null,
    total: null,
    summaryFiles: null,
    sent: null,
    criteria: [
      criterion('1.1', 'Ban hành kế hoạch CCHC năm kịp thời, đủ nội dung'),
      criterion('1.2', 'Thực hiện chế độ báo cáo CCHC định kỳ', {
        attachments: [attachment('a3', '1.2_so 45BC-UBND_Bao cao nam.pdf')],
      }),
      criterion('2.3', 'Rà soát, hệ thống hóa văn bản quy phạm pháp luật trên địa bàn xã'),
      criterion('3.1', 'Công khai thủ tục hành chính', {
        attachments: [attachment('a1', 'bao-cao.docx'), attachment('a2', 'BC quy I.pdf')],
      }),
      criterion('3.2', 'Tỷ lệ hồ sơ giải quyết đúng hạn', { attachments: [attachment('a4', 'x.pdf')] }),
      criterion('4.1', 'Sắp xếp, tổ chức bộ máy', { score: '', explanation: '' }),
      criterion('4.2', 'Bố trí cán bộ, công chức', { score: '', explanation: '' }),
    ],
  },
  verdict: {
    report: [soon],
    criteria: [
      judged('1.1', 'pass', [], 1),
      judged('1.2', 'review', [scan]),
      judged('2.3', 'warning', [emptyPhrase, signed]),
      judged('3.1', 'error', [codeMissing, office]),
      judged('3.2', 'pass', [signed]),
      judged('4.1', 'none'),
      judged('4.2', 'none'),
    ],
  },
  suggestedNames: { a2: '3.1_so 25BC-UBND_BC CCHC quy I.2023.pdf' },
  inProgress: ['a4'],
  drafts: [],
  draftFailure: null,
  unconfirmed: null,
  round: {
    name: 'Đợt tự đánh giá năm 2023',
    opensAt: '2023-09-14T08:00:00+07:00',
    closesAt: '2023-10-05T17:00:00+07:00',
    year: 2023,
  },
  proposedRound: null,
  clock: { offset: 0, margin: 640, readAt: '2023-10-03T01:50:00Z' },
  language: 'vi',
  panel: { open: true },
};

const owner = {
  portal: 'danhgiacchccapxa.thuathienhue.gov.vn',
  account: 'Nguyễn Thị Lan',
  unit: null,
  round: null,
};

export const drafts: DraftOffer[] = [
  {
    key: 'score 2.3',
    draft: {
      kind: 'text',
      owner,
      criterion: '2.3',
      field: 'score',
      value: '2',
      writtenAt: '2023-10-03T07:32:00+07:00',
    },
    present: '',
    accountUnknown: false,
  },
  {
    key: 'explanation 2.3',
    draft: {
      kind: 'text',
      owner,
      criterion: '2.3',
      field: 'explanation',
      value: 'Đã rà soát 14 văn bản, ban hành Báo cáo số 25/BC-UBND ngày 15/3/2023, trang 2.',
      writtenAt: '2023-10-03T07:32:00+07:00',
    },
    present: 'Đã rà soát 12 văn bản, ban hành Báo cáo số 25/BC-UBND.',
    accountUnknown: false,
  },
  {
    key: 'file 3.1',
    draft: {
      kind: 'file',
      owner: { ...owner, account: null },
      criterion: '3.1',
      name: '3.1_so 30TB-UBND_Niem yet.pdf',
      sha256: '0'.repeat(64),
      size: 120_000,
      writtenAt: '2023-10-02T16:05:00+07:00',
    },
    present: '',
    accountUnknown: true,
  },
];

/** The same report with everything put right. */
export const clearState: TabState = {
  ...workingState,
  inProgress: [],
  verdict: {
    report: [],
    criteria: [judged('1.1', 'pass'), judged('2.3', 'pass', [signed]), judged('4.1', 'none')],
  },
};

export const untouchedState: TabState = {
  ...workingState,
  inProgress: [],
  verdict: { report: [], criteria: [judged('4.1', 'none'), judged('4.2', 'none')] },
};

export const unrecognisedState: TabState = {
  ...workingState,
  portal: { recognised: false, reason: 'appraisal' },
  report: null,
  verdict: null,
  inProgress: [],
};
