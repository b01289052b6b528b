import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inBrowser } from './browser.ts';
import { openJudging, type Judging, type JudgingTime } from './judging.ts';
import { median, type Row } from './row.ts';
import { markOf, readSamples, type Sample } from './samples.ts';

/** Files a round. */
const FILES = 40;
const ROUNDS = 3;
const FEW = 10;
const MANY = 1000;
/** Rounds of few files, of which the middle one counts. */
const FEW_ROUNDS = 5;
/** Milliseconds a file, of many over few: what is linear but for noise. */
const LINEAR = 1.3;

/**
 * How fast the engine's two Workers judge signed documents when warm: beside pdfsig and pdftotext and beside SHA-256
 * alone on the same bytes in the same run, and whether the time a file stays the same from 10 files to 1,000.
 */
export async function measureEvidence(): Promise<Row[]> {
  const samples = readSamples();
  const rows: Row[] = [];
  await inBrowser(true, async (context) => {
    const judging = await openJudging(context, samples);
    // Loads pdf.js and pkijs.
    await judging.time(FILES, 'portal');
    rows.push(...(await besideTools(judging, samples)), await growth(judging));
  });
  return rows;
}

async function besideTools(judging: Judging, samples: readonly Sample[]): Promise<Row[]> {
  const installed = !spawnSync('pdfsig', ['-v']).error;
  const ours: JudgingTime[] = [];
  const tools: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = judging.begun();
    ours.push(await judging.time(FILES, 'portal'));
    if (installed) tools.push(timeTools(samples, first));
  }
  const own = perSecond(ours.map(({ judged }) => judged));
  const hashes = perSecond(ours.map(({ hashed }) => hashed));
  const theirs = installed ? perSecond(tools) : null;
  return [
    {
      what: 'evidence, beside pdfsig + pdftotext',
      value: theirs
        ? `${(own / theirs).toFixed(2)}× (${own.toFixed(1)} files/s beside ${theirs.toFixed(1)})`
        : 'pdfsig is not on this machine',
      aim: 'at least 1×',
      met: theirs ? own >= theirs : null,
    },
    {
      what: 'evidence, beside SHA-256 alone',
      value: `${(1000 / own).toFixed(1)} ms a file beside ${(1000 / hashes).toFixed(2)}`,
      aim: 'a comparison',
      met: null,
    },
  ];
}

/** A folder is what a thousand files come with; a report has some tens. */
async function growth(judging: Judging): Promise<Row> {
  const few: number[] = [];
  for (let round = 0; round < FEW_ROUNDS; round += 1)
    few.push((await judging.time(FEW, 'folder')).judged / FEW);
  const many = (await judging.time(MANY, 'folder')).judged / MANY;
  const ratio = many / median(few);
  return {
    what: `evidence, ms a file of ${MANY} over one of ${FEW}`,
    value: `${ratio.toFixed(2)}× (${many.toFixed(1)} beside ${median(few).toFixed(1)})`,
    aim: `at most ${LINEAR}×`,
    met: ratio <= LINEAR,
  };
}

function perSecond(times: readonly number[]): number {
  return (FILES / median(times)) * 1000;
}

/** Milliseconds of the two tools on the same files, one after another. */
function timeTools(samples: readonly Sample[], first: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'soat-cchc-bench-'));
  const paths = Array.from({ length: FILES }, (_, index) => {
    const path = join(folder, `${index}.pdf`);
    const bytes = samples[index % samples.length]?.bytes ?? Buffer.alloc(0);
    writeFileSync(path, Buffer.concat([bytes, Buffer.from(markOf(first + index))]));
    return path;
  });
  const start = performance.now();
  for (const path of paths) {
    spawnSync('pdfsig', [path]);
    spawnSync('pdftotext', [path, '-']);
  }
  const spent = performance.now() - start;
  rmSync(folder, { recursive: true });
  return spent;
}
