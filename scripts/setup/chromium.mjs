// Finds a Chromium that loads unpacked extensions, and installs one where the machine has the means.
// Plain JavaScript: it runs on Node 20, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// Branded Chrome is not in the list: it ignores --load-extension.
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const HOW = `No Chromium was found, and it could not be installed from here.
Install one («apt-get install chromium» on Debian, or «npx playwright install chromium»), or set
CHROMIUM_PATH to the program of a Chromium that you have; then run the same command again.`;

/** Path of a Chromium, installed if need be. Throws an Error that says how to get one. */
export async function ensureChromium() {
  return (await findChromium()) ?? installByApt() ?? (await installByPlaywright()) ?? fail();
}

async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is «${given}», but there is no such file.`);
    return given;
  }
  return PLACES.find((place) => existsSync(place)) ?? (await playwrightsOwn());
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function installByApt() {
  if (!works('apt-get', ['--version'])) return null;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && !works('sudo', ['-n', 'true'])) return null;
  console.error('Installing Chromium by apt-get …');
  run([...asRoot, 'apt-get', 'update', '-qq']);
  run([...asRoot, 'apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-liberation']);
  return PLACES.find((place) => existsSync(place)) ?? null;
}

async function installByPlaywright() {
  console.error('Trying «playwright install chromium» …');
  run(['npx', 'playwright', 'install', 'chromium']);
  return playwrightsOwn();
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function run([command, ...args]) {
  // Progress goes to stderr: stdout belongs to the command that was asked for.
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function fail() {
  throw new Error(HOW);
}
