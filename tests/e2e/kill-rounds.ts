import type { Page } from 'playwright';
import { seeded } from '../fixtures/make/scanner/scanner.ts';
import { readDrafts } from './drafts-steps.ts';
import type { Desk } from './harness.ts';
import { assignAll, badgeOf } from './steps.ts';

/** What came of killing the browser while somebody types. */
export interface KillResult {
  rounds: number;
  /** Keystrokes that the page had taken before the browser was killed. */
  typed: number;
  /** Of those that were older than `SETTLED` when it was killed, how many are not on disk. */
  lost: number;
}

/** Milliseconds after which a keystroke must outlive the browser. */
export const SETTLED = 1000;

const CODES = ['1.1.1', '1.1.2', '1.2', '1.4'];
const WORDS = 'đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2026, hoàn thành 12 trên 12 nhiệm vụ được giao';
/** Milliseconds from the first key to the kill. */
const TYPING = { least: 1200, most: 4000 };
/** Milliseconds between two keys. */
const KEY = { least: 15, most: 120 };
/** The share of rounds in which the service worker is stopped just before the first key. */
const STOPPED_WORKER = 0.3;

/** What the field held, from which moment on in milliseconds. */
interface Held {
  value: string;
  at: number;
}

/**
 * Types into one explanation after the other and kills the browser with all its processes at a random moment, as
 * often as `rounds` says, on one profile. `seed` settles all that is random. Gives the keystrokes lost.
 */
export async function killRounds(desk: Desk, rounds: number, seed: number): Promise<KillResult> {
  assignAll(desk.portal);
  const random = seeded(seed);
  const result: KillResult = { rounds, typed: 0, lost: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const code = CODES[Math.floor(random() * CODES.length)] ?? '1.1.1';
    const { page, driver } = await desk.openReport();
    await badgeOf(page, code).waitFor();
    await (await driver.explanationField(code)).focus();
    if (random() < STOPPED_WORKER) await desk.stopServiceWorker();
    const held: Held[] = [];
    const stop = between(random, TYPING);
    const typing = typeOn(page, held, `Lần ${round} ${WORDS}. `, () => between(random, KEY));
    await new Promise((resolve) => setTimeout(resolve, stop));
    const killedAt = Date.now();
    await desk.killBrowser();
    await typing;
    await desk.launch();
    const kept = (await keptTexts(desk)).get(code) ?? '';
    const settled = held.findLastIndex(({ at }) => at <= killedAt - SETTLED);
    const survived = held.findLastIndex(({ value }) => value === kept);
    result.typed += held.length;
    result.lost += Math.max(0, settled - survived);
  }
  return result;
}

/** Types until the browser is gone, and notes each key once the page has taken it. */
async function typeOn(page: Page, held: Held[], text: string, pause: () => number): Promise<void> {
  let value = '';
  try {
    for (let index = 0; ; index += 1) {
      const key = text.charAt(index % text.length);
      await page.keyboard.type(key);
      value += key;
      held.push({ value, at: Date.now() });
      await page.waitForTimeout(pause());
    }
  } catch {
    // The browser was killed under the key.
  }
}

/** The explanations kept on disk, by criterion. */
async function keptTexts(desk: Desk): Promise<Map<string, string>> {
  const explanations = (await readDrafts(desk)).filter(({ field }) => field === 'explanation');
  return new Map(explanations.map(({ criterion, value = '' }) => [criterion, value]));
}

function between(random: () => number, { least, most }: { least: number; most: number }): number {
  return least + random() * (most - least);
}
