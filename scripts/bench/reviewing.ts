import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchBrowser, panelFrame } from '../../tests/e2e/browser.ts';
import { measure, places } from '../../tests/e2e/soak-measure.ts';
import type { Criterion } from '../../tests/portal/criteria.ts';
import { driverFor, signIn } from '../../tests/portal/drive.ts';
import { startPortal, type RunningPortal } from '../../tests/portal/server.ts';
import { users } from '../../tests/portal/users.ts';
import { timeGates } from './gates.ts';
import { openJudging } from './judging.ts';
import type { Row } from './row.ts';
import { markOf, readSamples } from './samples.ts';

const FIELDS = 5;
const PER_FIELD = 20;
/** Files that are reviewed before memory is looked at for the first time, and all of them. */
const FIRST = 100;
const FILES = 300;
const DAY = 86_400_000;
/** Milliseconds. */
const PATIENCE = 900_000;
const PAUSE = 150;
/** Megabytes by which the memory of any place may have grown from the first files to the last. */
const AIM_GROWTH = 10;
/** How much longer a file may take than its download and a look by the engine by itself, which come one after the other. */
const AIM_TIME = 1.3;
/** The first mark of the files: behind those with which the engine is timed by itself, since it knows what it has seen. */
const APART = 1_000_000;
/** Milliseconds between two looks whether it is done: a look disturbs what is measured. */
const LOOK_AGAIN = 500;

/** A report with uploaded files that no machine has looked at: fetching and checking them, and the checklist after. */
export async function measureReviewing(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-cchc-bench-'));
  const round = { opensAt: new Date(Date.now() - DAY), closesAt: new Date(Date.now() + DAY) };
  const portal = await startPortal({
    dataDir: join(folder, 'portal'),
    markup: 'webforms',
    criteria: hundredCriteria(),
    round: { name: 'Đợt', ...round },
  });
  for (const { code } of portal.criteria.fields) portal.procedure.assign(users.leader, code, users.leader.id);
  const context = await launchBrowser({ profile: join(folder, 'profile'), port: portal.port });
  try {
    const page = await context.newPage();
    await signIn(page, users.leader);
    upload(portal, 0, FIRST);
    await open(page);
    await review(page, FIRST);
    const before = await measure({ context });
    upload(portal, FIRST, FILES);
    await open(page);
    const downloading = await page.evaluate(downloadAll);
    const reviewing = await review(page, FILES - FIRST);
    const after = await measure({ context });
    const judging = await openJudging(context, readSamples());
    const { judged } = await judging.time(FILES - FIRST, 'portal');
    // That had a page of its own come to the front.
    await page.bringToFront();
    const growth = Math.max(...places.map((place) => (after.heap[place] ?? 0) - (before.heap[place] ?? 0)));
    return [
      besideAlone(reviewing / (FILES - FIRST), downloading / FILES, judged / (FILES - FIRST)),
      {
        what: `growth of memory from ${FIRST} to ${FILES} reviewed files, in page, panel, worker or engine`,
        value: `${growth.toFixed(1)} MB at most`,
        aim: `at most ${AIM_GROWTH} MB`,
        met: growth <= AIM_GROWTH,
      },
      await timeGates(page, `${FIELDS * PER_FIELD} criteria and ${FILES} files`),
    ];
  } finally {
    await context.close();
    await portal.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param reviewing and `downloading` and `judging` by themselves: milliseconds a file */
function besideAlone(reviewing: number, downloading: number, judging: number): Row {
  const work = Math.max(0, reviewing - PAUSE);
  const ratio = work / (downloading + judging);
  return {
    what: `review of ${FILES} uploaded files beside downloading and judging by themselves, without the pause of politeness (${PAUSE} ms)`,
    value: `${ratio.toFixed(2)}× (${work.toFixed(0)} ms a file beside ${downloading.toFixed(0)} + ${judging.toFixed(0)})`,
    aim: `at most ${AIM_TIME}×`,
    met: ratio <= AIM_TIME,
  };
}

function hundredCriteria(): Criterion[] {
  return Array.from({ length: FIELDS }, (_, field) => {
    const parent = `${field + 1}`;
    const lines = Array.from({ length: PER_FIELD }, (_, line) => ({
      code: `${parent}.${line + 1}`,
      title: `Tiêu chí thành phần số ${line + 1}`,
      maxScore: 1,
      parent,
      evidence: [],
    }));
    const head = {
      code: parent,
      title: `Lĩnh vực ${parent}`,
      maxScore: PER_FIELD,
      parent: null,
      evidence: [],
    };
    return [head, ...lines];
  }).flat();
}

function upload(portal: RunningPortal, from: number, to: number): void {
  const samples = readSamples();
  const { leaves } = portal.criteria;
  for (let number = from; number < to; number += 1) {
    const code = leaves[number % leaves.length]?.code ?? '';
    const bytes = Buffer.concat([
      samples[number % samples.length]!.bytes,
      Buffer.from(markOf(APART + number)),
    ]);
    portal.procedure.attach(users.leader, code, `${code}_so ${number}BC-UBND_Bao cao.pdf`, bytes);
  }
}

async function open(page: Page): Promise<void> {
  await driverFor(page, 'webforms').openReport();
  await page.locator('soat-cchc-badge').first().waitFor();
}

/** Runs in the page: milliseconds for fetching every file, one after another, and nothing else. */
async function downloadAll(): Promise<number> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/TaiTep"]')];
  const start = performance.now();
  for (const { href } of links) await (await fetch(href, { cache: 'no-store' })).arrayBuffer();
  return performance.now() - start;
}

/** Has the files looked at that were not yet. @returns milliseconds */
async function review(page: Page, count: number): Promise<number> {
  const panel = panelFrame(page);
  const pill = panel.locator('button.pill');
  if (await pill.isVisible()) await pill.click();
  const button = panel.getByRole('button', { name: 'Soát tệp đã nộp' });
  await button.waitFor();
  const start = Date.now();
  await button.click();
  const said = panel.locator('.fetch-run [role="status"]');
  while (!(await said.innerText()).includes(`Đã soát xong ${count} tệp.`)) {
    if (Date.now() - start > PATIENCE) throw new Error(`Reviewing ${count} files takes too long.`);
    await page.waitForTimeout(LOOK_AGAIN);
  }
  const time = Date.now() - start;
  await panel.getByRole('button', { name: 'Thu gọn' }).click();
  return time;
}
