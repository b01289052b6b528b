import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { judge } from '../utils/checks/run.ts';
import { roundInForce } from '../utils/deadline/round.ts';
import { BUILTIN_PACK } from '../utils/packs/builtin-2023.ts';
import { loadPack } from '../utils/packs/load.ts';
import type { Pack } from '../utils/packs/pack.ts';
import { packProblemText } from '../utils/words/vi/pack-problems.ts';
import type { Verdict } from '../utils/report/finding.ts';
import packageJson from '../package.json' with { type: 'json' };
import { readFiles } from './check/read-files.ts';
import { parseReportFile } from './check/report-file.ts';
import { hasErrors, toResult, type CheckResult } from './check/result.ts';
import { trustIn } from './check/authorities.ts';
import { groupByCriterion, makeSubject, type KnownCriterion } from './check/subject.ts';
import { toTable } from './check/table.ts';
import { readArguments, USAGE, type Arguments } from './check/usage.ts';
import { UsageError } from './usage-error.ts';

/** Paths on the command line are relative to where the person stands, not to the project. */
const HERE = process.env.INIT_CWD ?? process.cwd();

async function main(argv: string[]): Promise<number> {
  const args = readArguments(argv);
  if (args.help) {
    console.log(USAGE);
    return 0;
  }
  const result = args.report === null ? await checkPaths(args) : await checkReport(args, args.report);
  console.log(args.json ? JSON.stringify(result, null, 2) : toTable(result));
  return hasErrors(result) ? 1 : 0;
}

async function checkPaths(args: Arguments): Promise<CheckResult> {
  const pack = args.pack === null ? BUILTIN_PACK : await readPack(resolve(HERE, args.pack));
  const files = await readFiles(args.paths, HERE);
  const known = groupByCriterion(files, args.criterion, args.explanation);
  const now = new Date().toISOString();
  const subject = makeSubject(known, {
    pack,
    round: null,
    year: args.year,
    now,
    total: null,
    summary: null,
    complete: false,
    trust: await trustIn(files, args.authorities, HERE),
  });
  return toResult(packageJson.version, known, judge(subject, 'vi'));
}

async function checkReport(args: Arguments, reportPath: string): Promise<CheckResult> {
  const path = resolve(HERE, reportPath);
  const report = parseReportFile(path, await readText(path));
  const folder = dirname(path);
  const packPath =
    args.pack === null ? report.pack && resolve(folder, report.pack) : resolve(HERE, args.pack);
  const pack = packPath ? await readPack(packPath) : BUILTIN_PACK;
  const known: KnownCriterion[] = [];
  for (const criterion of report.criteria ?? []) {
    known.push({ ...criterion, files: await readFiles(criterion.files ?? [], folder) });
  }
  const summary = report.summary ? await readFiles([report.summary], folder) : null;
  const files = known.flatMap((criterion) => criterion.files);
  const now = report.now ?? new Date().toISOString();
  const round = roundInForce(null, pack.rounds, Date.parse(now));
  const subject = makeSubject(known, {
    pack,
    round,
    year: args.year ?? report.year ?? round?.year ?? null,
    now,
    total: report.total ?? null,
    summary,
    complete: true,
    trust: await trustIn([...files, ...(summary ?? [])], args.authorities, HERE),
  });
  // Criteria are judged as while they are entered; what concerns the whole report, as at «Gửi báo cáo».
  const verdict: Verdict = {
    criteria: judge(subject, 'vi').criteria,
    report: judge({ ...subject, phase: 'gate' }, 'vi').report,
  };
  return toResult(packageJson.version, known, verdict);
}

async function readPack(path: string): Promise<Pack> {
  const loaded = loadPack(await readText(path));
  if (!loaded.ok) {
    const lines = loaded.problems.map((problem) => `\n  ${packProblemText(problem)}`);
    throw new UsageError(`«${path}» is no pack that can be used:${lines.join('')}`);
  }
  return loaded.pack;
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new UsageError(`Cannot read «${path}»: there is no such file, or it may not be opened.`);
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
