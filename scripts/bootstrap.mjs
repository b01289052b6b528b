// «npm run …» on a fresh machine: installs what is missing, then hands over to the recent Node of the project.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './setup/packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const TASKS = {
  build: { chromium: false, steps: [['wxt', 'build']] },
  check: { chromium: false, steps: [['node', 'scripts/check.ts', '...']] },
  demo: {
    chromium: true,
    steps: [
      ['wxt', 'build'],
      ['node', 'scripts/demo.ts', '...'],
    ],
  },
  'new-rule': { chromium: false, steps: [['node', 'scripts/new-rule.ts', '...']] },
  package: {
    chromium: true,
    steps: [
      ['wxt', 'build'],
      ['node', 'scripts/package.ts', '...'],
    ],
  },
  policies: { chromium: false, steps: [['node', 'scripts/policies.ts', '...']] },
  test: { chromium: true, steps: [['node', 'scripts/test.ts', '...']] },
  soak: {
    chromium: true,
    steps: [
      ['wxt', 'build'],
      ['node', 'scripts/soak.ts', '...'],
    ],
  },
  bench: {
    chromium: true,
    steps: [
      ['wxt', 'build'],
      ['node', 'scripts/bench.ts', '...'],
    ],
  },
};

async function main([task, ...args]) {
  const wanted = TASKS[task];
  if (!wanted) throw new Error(`Unknown task «${task}»; one of: ${Object.keys(TASKS).join(', ')}.`);
  ensurePackages(root);
  const env = {
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
  };
  if (wanted.chromium) {
    const { ensureChromium } = await import('./setup/chromium.mjs');
    env.CHROMIUM_PATH = await ensureChromium();
  }
  for (const [command, ...rest] of wanted.steps) {
    const handsOver = rest.at(-1) === '...';
    const stepArgs = handsOver ? [...rest.slice(0, -1), ...args] : rest;
    // What only prepares may not print into the output that was asked for.
    const stdio = handsOver || wanted.steps.length === 1 ? 'inherit' : ['ignore', 2, 2];
    // Programs of npm are scripts on Windows, which only a shell starts; and a shell takes words apart at spaces.
    const shell = process.platform === 'win32';
    const words = shell ? stepArgs.map((word) => `"${word}"`) : stepArgs;
    const { status } = spawnSync(command, words, { cwd: root, env, stdio, shell });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
