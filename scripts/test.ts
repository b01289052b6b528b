import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** Runs the unit tests, builds, runs the end-to-end tests, and closes with one line that counts both. */

const unitSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const endToEndSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

mkdirSync('test-results', { recursive: true });
const UNIT = 'test-results/unit.json';
const END_TO_END = 'test-results/end-to-end.json';

const unitPassed = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${UNIT}`,
]);
// Read now: the end-to-end runner empties the folder.
const unit = unitSchema.safeParse(readJson(UNIT)).data;
const built = run('wxt', ['build']);
const endToEndPassed =
  built && run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: END_TO_END });

const endToEnd = endToEndSchema.safeParse(readJson(END_TO_END)).data?.stats;
const passed = (unit?.numPassedTests ?? 0) + (endToEnd?.expected ?? 0) + (endToEnd?.flaky ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (endToEnd?.unexpected ?? 0);
if (endToEnd?.flaky) console.log(`${endToEnd.flaky} of them in a second run`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = unitPassed && endToEndPassed && endToEnd ? 0 : 1;
