import type { SampleEntry, SampleFileKind } from '../../components/welcome/sample-entry.ts';
import { judge } from '../../utils/checks/run.ts';
import type { FileFacts, PdfFacts, SignatureFacts } from '../../utils/evidence/facts.ts';
import { emptyTabState } from '../../utils/messaging/empty-state.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import type { Report } from '../../utils/report/report.ts';
import type { Language } from '../../utils/words/language.ts';

/** Code of the sample page's criterion, as in the guidance's own example of a file name. */
export const SAMPLE_CODE = '2.3';

const NAME = '2.3_so 25BC-UBND_BC CCHC quy I';

const SIGNATURE: SignatureFacts = {
  status: 'valid',
  coversWholeFile: true,
  kind: 'approval',
  signer: 'Ủy ban nhân dân xã',
  organisation: 'Ủy ban nhân dân xã',
  issuer: null,
  signerType: 'organisation',
  signedAt: '2023-03-15T03:00:00Z',
  signedAtSource: 'signer',
  digest: 'SHA-256',
  certificate: null,
  reason: null,
  signedLength: 1000,
  changes: null,
};

function pdf(signatures: SignatureFacts[]): PdfFacts {
  return {
    pages: 2,
    scan: false,
    encryption: 'none',
    activeContent: [],
    draftMark: null,
    header: {
      number: '25',
      symbol: 'BC-UBND',
      date: '2023-03-15',
      issuer: 'UBND xã',
      type: 'BÁO CÁO',
      abstract: 'về công tác cải cách hành chính quý I/2023',
      appendix: null,
    },
    signatures,
    text: ['Số: 25/BC-UBND', 'II. Đã rà soát 12 văn bản'],
  };
}

const COMMON = { size: 1000, failure: null, pdf: null };
const FILES: Readonly<Record<SampleFileKind, { name: string; facts: FileFacts }>> = {
  office: {
    name: `${NAME}.docx`,
    facts: { ...COMMON, sha256: '01', kind: 'office', format: 'docx' },
  },
  unsigned: {
    name: `${NAME}.pdf`,
    facts: { ...COMMON, sha256: '02', kind: 'pdf', format: 'pdf', pdf: pdf([]) },
  },
  signed: {
    name: `${NAME}.pdf`,
    facts: { ...COMMON, sha256: '03', kind: 'pdf', format: 'pdf', pdf: pdf([SIGNATURE]) },
  },
};

/** The sample page as the panel shows a tab: judged by the real checks, on facts that stand here. */
export function judgeSample(entry: SampleEntry, title: string, language: Language): TabState {
  const { name, facts } = FILES[entry.file];
  const report: Report = {
    portal: 'sample',
    account: { name: null, unit: null },
    announcedRound: null,
    total: null,
    summaryFiles: null,
    sent: null,
    criteria: [
      {
        code: SAMPLE_CODE,
        title,
        maxScore: 2,
        scorable: true,
        score: entry.score,
        explanation: entry.explanation,
        done: null,
        editable: true,
        assignee: null,
        attachments: [{ id: entry.file, name, origin: 'chosen', sha256: facts.sha256, size: facts.size }],
      },
    ],
  };
  const verdict = judge(
    {
      report,
      facts: { [entry.file]: facts },
      pack: BUILTIN_PACK,
      round: null,
      year: null,
      now: new Date().toISOString(),
      clockOffset: null,
      phase: 'entry',
    },
    language,
  );
  return {
    ...emptyTabState(0),
    portal: { recognised: true, reason: 'form' },
    report,
    verdict,
    language,
    panel: { open: true },
  };
}
