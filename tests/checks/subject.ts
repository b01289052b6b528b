import type { FileFacts, PdfFacts, SignatureFacts } from '../../utils/evidence/facts.ts';
import { judge } from '../../utils/checks/run.ts';
import type { Subject } from '../../utils/checks/subject.ts';
import type { CriterionStandard, Pack } from '../../utils/packs/pack.ts';
import type { Attachment, Criterion } from '../../utils/report/criterion.ts';
import type { Finding } from '../../utils/report/finding.ts';
import type { Report } from '../../utils/report/report.ts';

/** A file of a made-up criterion: its name, and what is known of its bytes (null: never seen). */
export interface SampleFile {
  name: string;
  facts: Partial<FileFacts> | null;
  origin?: Attachment['origin'];
}

export interface SampleCriterion extends Partial<Omit<Criterion, 'attachments'>> {
  files?: readonly SampleFile[];
}

export interface Sample extends Partial<Omit<Subject, 'report' | 'facts' | 'pack'>> {
  criteria?: readonly SampleCriterion[];
  report?: Partial<Report>;
  standards?: readonly CriterionStandard[];
  thresholds?: Pack['thresholds'];
}

export const VALID_SIGNATURE: SignatureFacts = {
  status: 'valid',
  coversWholeFile: true,
  kind: 'approval',
  signer: 'Ủy ban nhân dân xã Phú Mẫu',
  organisation: 'Ủy ban nhân dân xã Phú Mẫu',
  issuer: 'CA thử nghiệm',
  signerType: 'organisation',
  signedAt: '2023-03-15T03:00:00Z',
  signedAtSource: 'signer',
  digest: 'SHA-256',
  certificate: null,
  reason: null,
  signedLength: 1000,
  changes: null,
};

export const HEADER = {
  number: '25',
  symbol: 'BC-UBND',
  date: '2023-03-15',
  issuer: 'UBND xã Phú Mẫu',
  type: 'BÁO CÁO',
  abstract: 'về công tác cải cách hành chính quý I/2023',
  appendix: null,
};

const PDF: PdfFacts = {
  pages: 2,
  scan: false,
  encryption: 'none',
  activeContent: [],
  draftMark: null,
  header: HEADER,
  signatures: [VALID_SIGNATURE],
  text: ['Số: 25/BC-UBND', 'Kết quả'],
};

/** Facts of a well-made PDF, with what differs. */
export function pdf(differs: Partial<PdfFacts> = {}): Partial<FileFacts> {
  return { kind: 'pdf', format: 'pdf', pdf: { ...PDF, ...differs } };
}

/** Facts of a file, with what differs. */
export function makeFacts(differs: Partial<FileFacts>): FileFacts {
  return { sha256: 'ab', size: 1000, kind: 'pdf', format: 'pdf', failure: null, pdf: null, ...differs };
}

export const FILE: SampleFile = { name: '2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf', facts: pdf() };

const EXPLANATION =
  'UBND xã đã gửi Báo cáo số 25/BC-UBND ngày 15/3/2023 đúng hạn; số văn bản QPPL đã rà soát là 12, nêu tại mục II, trang 2.';

function makeCriterion({ files = [FILE], ...differs }: SampleCriterion, facts: Subject['facts']): Criterion {
  const code = differs.code ?? '2.3';
  const known = facts as Record<string, FileFacts>;
  const attachments = files.map((file, index): Attachment => {
    const id = `${code}/${index}`;
    const whole = makeFacts({ sha256: id, ...file.facts });
    if (file.facts) known[id] = whole;
    return {
      id,
      name: file.name,
      origin: file.origin ?? 'chosen',
      sha256: file.facts ? whole.sha256 : null,
      size: file.facts ? whole.size : null,
    };
  });
  return {
    code,
    title: 'Rà soát, thống kê văn bản QPPL',
    maxScore: 2,
    scorable: true,
    score: '2',
    explanation: EXPLANATION,
    done: true,
    editable: true,
    assignee: null,
    ...differs,
    attachments,
  };
}

/** A well-made report of one criterion, with what differs. No round is set unless it is given. */
export function makeSubject(sample: Sample = {}): Subject {
  const {
    criteria = [{}],
    report = {},
    standards = [],
    thresholds = { maxFileBytes: null, minutesPerCriterion: null },
    ...rest
  } = sample;
  const facts: Subject['facts'] = {};
  return {
    report: {
      portal: 'portal.example',
      account: { name: null, unit: null },
      announcedRound: null,
      total: null,
      summaryFiles: null,
      sent: null,
      criteria: criteria.map((criterion) => makeCriterion(criterion, facts)),
      ...report,
    },
    facts,
    pack: {
      formatVersion: 2,
      id: 'thu',
      title: 'Thử',
      portals: [],
      rounds: [],
      criteria: [...standards],
      thresholds,
      authorities: [],
    },
    round: null,
    year: 2023,
    now: '2023-10-01T09:00:00+07:00',
    clockOffset: null,
    phase: 'entry',
    ...rest,
  };
}

/** All findings of a report, in Vietnamese. */
export function findingsOf(sample: Sample): Finding[] {
  const verdict = judge(makeSubject(sample), 'vi');
  return [...verdict.criteria.flatMap(({ findings }) => findings), ...verdict.report];
}

/** What one rule finds in a report. */
export function found(rule: string, sample: Sample): Finding[] {
  return findingsOf(sample).filter((finding) => finding.rule === rule);
}

/** Outcomes that one rule comes to for a single criterion. */
export function outcomes(rule: string, criterion: SampleCriterion, rest: Sample = {}): string[] {
  return found(rule, { ...rest, criteria: [criterion] }).map(({ outcome }) => outcome);
}
