import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { GROUPS, newRule } from '../../scripts/new-rule/files.ts';

const resultsSchema = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

/** What the tests of rules read, beside what a new rule writes. */
const PARTS = ['utils', 'scripts', 'docs', 'tests/checks', 'tests/words', 'tests/guide', 'vitest.config.ts'];
const TESTS = ['tests/words/rules.test.ts', 'tests/guide', 'tests/checks/catalogue.test.ts'];

/** A copy of the project in which a rule of each group was begun, with the tests of those rules. */
function copyWithNewRules(): { folder: string; tests: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'soat-cchc-rule-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const exists = (path: string) => existsSync(join(folder, path));
  const tests = Object.keys(GROUPS).map((group) => {
    for (const [path, text] of Object.entries(newRule(`${group}.of-this-test`, read, exists))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return `tests/checks/${group}/of-this-test.test.ts`;
  });
  return { folder, tests };
}

/** What fails of these tests in a folder, in words, and how many pass. */
async function run(folder: string, tests: readonly string[]) {
  const to = join(folder, 'results.json');
  const args = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--reporter=json', `--outputFile=${to}`];
  await promisify(execFile)(process.execPath, [...args, ...tests], { cwd: folder }).catch(() => undefined);
  const { numPassedTests, testResults } = resultsSchema.parse(JSON.parse(readFileSync(to, 'utf8')));
  const failures = testResults.flatMap(({ message, assertionResults }) => [
    message,
    ...assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join(' ')}`),
  ]);
  return { failures: failures.filter((each) => each !== ''), passed: numPassedTests };
}

it(
  'begins a rule of each group such that all tests of rules pass at once',
  { timeout: 120_000 },
  async () => {
    const { folder, tests } = copyWithNewRules();
    try {
      const { failures, passed } = await run(folder, [...TESTS, ...tests]);
      expect(failures).toEqual([]);
      expect(passed).toBeGreaterThan(500);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
