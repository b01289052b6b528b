import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceWorkerOf } from '../../tests/e2e/browser.ts';
import { inBrowser } from './browser.ts';
import { median, type Row } from './row.ts';

const FIXTURES = 'tests/fixtures/files';
const COPIES = 4;
const ROUNDS = 3;

interface Sample {
  name: string;
  bytes: Buffer;
}

/** Files a second in the browser's Worker, beside pdfsig and pdftotext on the same files in the same run. */
export async function measureEvidence(): Promise<Row[]> {
  const what = 'evidence, beside pdfsig + pdftotext';
  const aim = 'a ratio';
  if (spawnSync('pdfsig', ['-v']).error)
    return [{ what, value: 'pdfsig is not on this machine', aim, met: null }];
  const times: { ours: number[]; tools: number[] } = { ours: [], tools: [] };
  await inBrowser(true, async (context) => {
    const id = new URL((await serviceWorkerOf(context)).url()).host;
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    for (let round = 0; round <= ROUNDS; round += 1) {
      const samples = makeSamples(round);
      const ours = await page.evaluate(
        judgeAll,
        samples.map(({ name, bytes }) => ({ name, data: bytes.toString('base64') })),
      );
      const tools = timeTools(samples);
      // The first round loads pdf.js and pkijs.
      if (round > 0) {
        times.ours.push(samples.length / ours);
        times.tools.push(samples.length / tools);
      }
    }
  });
  const [ours, tools] = [median(times.ours) * 1000, median(times.tools) * 1000];
  const value = `${(ours / tools).toFixed(2)}× (${ours.toFixed(1)} files/s beside ${tools.toFixed(1)})`;
  return [{ what, value, aim, met: null }];
}

/** Signed documents, white space behind each so that no verdict is known from the round before. */
function makeSamples(round: number): Sample[] {
  const names = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.startsWith('demo/') && name.endsWith('.pdf'),
  );
  if (names.length === 0) throw new Error(`No signed documents under ${FIXTURES}.`);
  return names.flatMap((name) =>
    Array.from({ length: COPIES }, (_, copy) => ({
      name: `${copy}-${name.replaceAll('/', '-')}`,
      bytes: Buffer.concat([
        readFileSync(join(FIXTURES, name)),
        Buffer.from('\n'.repeat(round * COPIES + copy + 1)),
      ]),
    })),
  );
}

/** Milliseconds until the engine has judged all files. Runs in an extension page. */
async function judgeAll(samples: { name: string; data: string }[]): Promise<number> {
  await chrome.runtime.sendMessage({ to: 'background', type: 'want-engine' });
  const files = samples.map(
    ({ name, data }) => new File([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], name),
  );
  const waiting = new Set(files.map((_, index) => String(index)));
  const start = performance.now();
  const allJudged = new Promise<void>((resolve) => {
    chrome.runtime.onMessage.addListener((message: { type?: string; attachment?: string }) => {
      if (message.type !== 'file-judged') return;
      waiting.delete(message.attachment ?? '');
      if (waiting.size === 0) resolve();
    });
  });
  const engine = new BroadcastChannel('soat-cchc-engine');
  files.forEach((file, index) =>
    engine.postMessage({ type: 'judge-file', tab: 0, criterion: '2.3', attachment: String(index), file }),
  );
  await allJudged;
  engine.close();
  return performance.now() - start;
}

function timeTools(samples: readonly Sample[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'soat-cchc-bench-'));
  const paths = samples.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
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
