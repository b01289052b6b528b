import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckResult } from '../../scripts/check/result.ts';

const FILES = 'tests/fixtures/files';
const WELL_MADE = `${FILES}/demo/2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf`;

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

async function run(...args: string[]): Promise<Run> {
  const env = { ...process.env, INIT_CWD: process.cwd() };
  return promisify(execFile)(process.execPath, ['scripts/check.ts', ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (failure: Run) => failure,
  );
}

async function judged(...args: string[]): Promise<CheckResult> {
  const { stdout, stderr } = await run('--json', ...args);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as CheckResult;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soat-cchc-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('npm run check', () => {
  test('tells what stands on page 1 of a well-made document, and that its signatures hold', async () => {
    const { files, criteria, report } = await judged(WELL_MADE);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({
      path: WELL_MADE,
      kind: 'pdf',
      pages: 1,
      scan: false,
      number: '25',
      symbol: 'BC-UBND',
      date: '2023-03-15',
      abstract: 'Công tác cải cách hành chính quý I năm 2023',
      signatures: [
        { status: 'valid', coversWholeFile: false, signer: 'Nguyễn Văn An', digest: 'SHA-256', reason: null },
        { status: 'valid', coversWholeFile: true, reason: null },
      ],
    });
    expect(files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(criteria).toEqual([{ code: '2.3', outcome: 'pass', findings: [] }]);
    expect(report.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['signature.certificate', 'review'],
    ]);
  });

  test('tells what a scan looks like and what was read off it, in JSON and in words', async () => {
    const scan = `${FILES}/scan/scan.pdf`;
    const { files } = await judged(scan);
    expect(files[0]).toMatchObject({
      scan: true,
      number: '25',
      symbol: 'BC-UBND',
      date: '2023-03-15',
      look: { pages: 1, looked: [1], dpi: 200, colour: true },
      ocr: { ended: null, unsure: [] },
    });
    expect(files[0]?.look?.seals).toEqual([
      { page: 1, kind: 'signature', sure: true, diameter: 31, box: expect.any(Object) as object },
    ]);
    const { stdout } = await run(scan);
    expect(stdout).toContain('Bản scan: 200 dpi, có màu; dấu đỏ ở trang 1');
    expect(stdout).toContain('Đọc từ hình (OCR): 25/BC-UBND; 2023-03-15');
  }, 120_000);

  test('an image is a scan, none, or nobody knows', async () => {
    const { files } = await judged(`${FILES}/kinds/photo.jpg`, `${FILES}/kinds/photo.webp`);
    expect(files.map(({ scan, look, ocr }) => [scan, look, ocr])).toEqual([
      [false, null, null],
      [null, null, null],
    ]);
  });

  test('finds no error and no warning in a folder of well-made documents, and exits 0', async () => {
    const { code, stdout } = await run('--json', '--year', '2023', `${FILES}/demo`);
    const { files, criteria } = JSON.parse(stdout) as CheckResult;
    const bad = [...files, ...criteria]
      .flatMap(({ findings }) => findings)
      .filter(({ outcome }) => outcome === 'error' || outcome === 'warning');
    expect(bad).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(8);
    expect(code).toBe(0);
  });

  test('puts a finding about a file with that file, with its source and clause, and exits 1', async () => {
    const { code, stdout } = await run('--json', '--criterion', '2.3', `${FILES}/kinds/docx-named.pdf`);
    const { files, criteria } = JSON.parse(stdout) as CheckResult;
    expect(files[0]?.findings.find(({ rule }) => rule === 'file.office')).toMatchObject({
      outcome: 'error',
      criterion: '2.3',
      file: 'docx-named.pdf',
      source: 'R27',
      clause: expect.stringContaining('mục 5'),
    });
    expect(criteria).toEqual([{ code: '2.3', outcome: 'error', findings: [] }]);
    expect(code).toBe(1);
  });

  test('judges a file whose name carries no code without inventing a criterion', async () => {
    const { files, criteria } = await judged(`${FILES}/plain/unsigned.pdf`);
    expect(files[0]?.findings.map(({ rule, criterion }) => [rule, criterion])).toContainEqual([
      'name.code-missing',
      null,
    ]);
    expect(criteria).toEqual([]);
  });

  test('puts what is about the explanation under the criterion', async () => {
    const { criteria } = await judged('--explanation', 'Đã thực hiện đầy đủ', WELL_MADE);
    expect(criteria[0]?.findings.map(({ rule }) => rule)).toContain('explanation.empty-phrase');
  });

  test('judges a whole report, with file paths relative to the report', async () => {
    await written('2.3_so 25BC-UBND_BC CCHC.zip', 'PK\u0003\u0004 zip');
    const path = await written(
      'report.json',
      JSON.stringify({
        year: 2023,
        now: '2023-10-01T09:00:00+07:00',
        criteria: [
          { code: '1.1', title: 'Kế hoạch', maxScore: 1, score: 1.5, explanation: '', done: false },
          { code: '2.3', maxScore: 2, score: '2', files: ['2.3_so 25BC-UBND_BC CCHC.zip'] },
        ],
      }),
    );
    const { files, criteria, report } = await judged('--report', path);
    expect(files.map((file) => file.path)).toEqual(['2.3_so 25BC-UBND_BC CCHC.zip']);
    expect(files[0]?.findings.map(({ rule }) => rule)).toContain('file.archive');
    const rules = Object.fromEntries(
      criteria.map(({ code, findings }) => [code, findings.map(({ rule }) => rule)]),
    );
    expect(rules['1.1']).toEqual(
      expect.arrayContaining(['score.over-max', 'explanation.missing', 'evidence.missing']),
    );
    expect(report.findings.map(({ rule }) => rule)).toContain('report.incomplete');
  });

  test('reads a report that Notepad saved, with a byte order mark in front', async () => {
    const path = await written('notepad.json', '\ufeff{"criteria":[{"code":"2.3"}]}');
    const { criteria } = await judged('--report', path);
    expect(criteria).toEqual([{ code: '2.3', outcome: 'none', findings: [] }]);
  });

  test('says what is wrong with a field of a report', async () => {
    const path = await written('year.json', '{"year":"2023"}');
    const { code, stderr } = await run('--report', path);
    expect(code).toBe(2);
    expect(stderr).toContain('year: Invalid input: expected number, received string');
  });

  test.each([
    [[], 'Name at least one file'],
    [['--year', 'soon', 'x.pdf'], '--year wants a year'],
    [['--criterion', 'hai', 'x.pdf'], '--criterion wants a code'],
    [['--wrong', 'x.pdf'], '--wrong'],
    [['no-such-file.pdf'], 'no-such-file.pdf'],
    [['--pack', 'package.json', WELL_MADE], 'is no pack'],
    [['--report', 'README.md'], 'is not valid JSON'],
  ])('answers %j with what is wrong and exit code 2', async (args, sentence) => {
    const { code, stdout, stderr } = await run('--json', ...args);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('npm run check -- --authorities', () => {
  const SIGNED = `${FILES}/signed/chain.pdf`;
  const ofCertificates = ({ report }: CheckResult) =>
    report.findings.filter(({ rule }) => rule === 'signature.certificate');

  test('verifies signers to the roots of a bundle', async () => {
    const result = await judged('--authorities', 'tests/fixtures/pki/root.crt.pem', SIGNED);
    expect(ofCertificates(result).map(({ outcome }) => outcome)).toEqual(['pass']);
    expect(ofCertificates(result)[0]?.message).toContain('RootCA MẪU');
  });

  test('says that they lead to none of other roots', async () => {
    const result = await judged('--authorities', 'tests/fixtures/chains/other-root.pem', SIGNED);
    expect(ofCertificates(result).map(({ outcome }) => outcome)).toEqual(['review']);
    expect(ofCertificates(result)[0]?.message).toContain('không dẫn đến');
  });

  test.each([
    ['no such file', 'gone.pem', 'gone.pem'],
    ['a private key', 'tests/fixtures/pki/root.key.pem', 'private-key'],
    ['a signer’s certificate', 'tests/fixtures/pki/leader.crt.pem', 'not-authority (Nguyễn Văn An)'],
  ])('refuses %s', async (_, path, message) => {
    const { code, stderr } = await run('--authorities', path, SIGNED);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
