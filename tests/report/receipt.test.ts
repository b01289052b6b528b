import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../utils/report/criterion.ts';
import type { Finding, Outcome } from '../../utils/report/finding.ts';
import { matchReceipt, receiptOf, receiptSchema, type Receipt } from '../../utils/report/receipt.ts';
import { criterion, report } from '../drafts/examples.ts';

const HASH = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const AT = {
  at: '2026-12-15T16:40:00+07:00',
  clockOffset: 0,
  round: 'Năm 2026',
  versions: { extension: '0.1.0', engine: '8', pack: 'Bộ tiêu chí 2023' },
  reason: 'Chờ bản ký',
};
const attachment = (id: string, name: string, sha256: string | null = null): Attachment => ({
  id,
  name,
  origin: 'uploaded',
  sha256,
  size: null,
});
const found = (rule: string, outcome: Outcome): Finding => ({
  rule,
  outcome,
  criterion: '2.3',
  file: null,
  attachment: null,
  message: `Nhận xét ${rule}`,
  remedy: null,
  source: null,
  clause: null,
});

function receipt(
  files: Attachment[],
  hashes: Record<string, string> = {},
  findings: Finding[] = [],
  about: Finding[] = [],
): Receipt {
  const summaryFiles = ['tong hop.pdf', 'ban cu.pdf'];
  const shown = {
    ...report(criterion({ score: '1,5', explanation: 'Đã rà soát', attachments: files })),
    summaryFiles,
  };
  const verdict = {
    criteria: [{ code: '2.3', outcome: 'none' as const, findings, uncheckedFiles: 0 }],
    report: about,
  };
  const summaryHashes = { 'tong hop.pdf': OTHER };
  const ticked = { approval: '2026-12-15T16:00:00+07:00' };
  return receiptOf(
    shown,
    verdict,
    { hashes, summaryHashes, ticked, seenAt: { '2.3': '2026-12-14T09:00:00+07:00' } },
    AT,
  );
}

describe('a receipt', () => {
  it('says what was entered, with the hash of each file that was seen', () => {
    const { criteria } = receipt([attachment('a1', 'x.pdf'), attachment('a2', 'y.pdf')], { a1: HASH });
    expect(criteria).toMatchObject([
      {
        code: '2.3',
        score: '1,5',
        explanation: 'Đã rà soát',
        files: [{ sha256: HASH }, { sha256: null }],
        seenAt: '2026-12-14T09:00:00+07:00',
      },
    ]);
  });

  it('names the errors and warnings that were passed over, and nothing else', () => {
    const all = [
      found('file.office', 'error'),
      found('score.low', 'warning'),
      found('signature.valid', 'pass'),
    ];
    expect(receipt([], {}, all).passedOver.map(({ rule }) => rule)).toEqual(['file.office', 'score.low']);
  });

  it('has the hash of the Bảng tổng hợp where it was seen', () => {
    expect(receipt([]).summaryFiles).toEqual([
      { name: 'tong hop.pdf', sha256: OTHER },
      { name: 'ban cu.pdf', sha256: null },
    ]);
  });

  it.each([
    ['none where nothing is attached', [], []],
    ['null where the page has no place for it', null, null],
  ])('has as Bảng tổng hợp %s', (_, summaryFiles, said) => {
    const shown = { ...report(criterion({})), summaryFiles };
    const known = { hashes: {}, summaryHashes: {}, ticked: {}, seenAt: {} };
    expect(receiptOf(shown, { criteria: [], report: [] }, known, AT).summaryFiles).toEqual(said);
  });

  it('says which reminders were ticked, and when', () => {
    const reminders = ['approval', 'request'].map((reminder) => ({
      ...found('report.channels', 'review'),
      reminder,
      message: reminder,
    }));
    expect(receipt([], {}, [], reminders).reminders).toEqual([
      { message: 'approval', at: '2026-12-15T16:00:00+07:00' },
      { message: 'request', at: null },
    ]);
  });

  it('of before, without reminders and with the names of tables alone, is read all the same', () => {
    const made = { ...receipt([]), reminders: undefined, summaryFiles: ['tong hop.pdf'] };
    expect(receiptSchema.parse(JSON.parse(JSON.stringify(made)))).toMatchObject({
      reminders: [],
      summaryFiles: [{ name: 'tong hop.pdf', sha256: null }],
    });
  });

  it('comes back from JSON as it was', () => {
    const made = receipt([attachment('a1', 'x.pdf', HASH)], {}, [found('file.office', 'error')]);
    expect(receiptSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });
});

describe('files held against a receipt', () => {
  it.each<[string, string | null, { name: string; sha256: string }[], string]>([
    ['the same bytes under another name', HASH, [{ name: 'ban sao.pdf', sha256: HASH }], 'same'],
    ['other bytes under its name', HASH, [{ name: 'x.pdf', sha256: OTHER }], 'other'],
    ['another file alone', HASH, [{ name: 'z.pdf', sha256: OTHER }], 'missing'],
    ['a file whose bytes were never seen', null, [{ name: 'x.pdf', sha256: HASH }], 'unknown'],
  ])('tell %s', (_, sha256, given, match) => {
    expect(matchReceipt(receipt([attachment('a1', 'x.pdf', sha256)]), given).slice(2)).toEqual([
      { criterion: '2.3', name: 'x.pdf', match },
    ]);
  });

  it('are found by names in either form of Unicode', () => {
    const made = receipt([attachment('a1', 'Kế hoạch.pdf'.normalize('NFD'), HASH)]);
    const given = [{ name: 'Kế hoạch.pdf'.normalize('NFC'), sha256: OTHER }];
    expect(matchReceipt(made, given).at(-1)?.match).toBe('other');
  });

  it('tell the Bảng tổng hợp too', () => {
    expect(matchReceipt(receipt([]), [{ name: 'x.pdf', sha256: OTHER }])).toEqual([
      { criterion: null, name: 'tong hop.pdf', match: 'same' },
      { criterion: null, name: 'ban cu.pdf', match: 'unknown' },
    ]);
  });
});
