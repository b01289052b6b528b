import { chromium } from 'playwright';
import { build } from 'vite';
import * as z from 'zod/mini';
import { pageOfCriteria } from './page.ts';
import { quiet, type Row } from './row.ts';

const CRITERIA = 500;
const ROUNDS = 15;

const timesSchema = z.object({
  walk: z.array(z.number()),
  read: z.array(z.number()),
  first: z.tuple([z.number(), z.number()]),
  criteria: z.number(),
});

/** Reading a page of 500 criteria and handing over the model, beside a bare walk that reads every element's text. */
export async function measureReading(): Promise<Row[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(pageOfCriteria(CRITERIA));
    await page.addScriptTag({ content: await bundleAdapter() });
    const times = timesSchema.parse(await page.evaluate(`measureReading(${ROUNDS})`));
    if (times.criteria !== CRITERIA)
      throw new Error(`Read ${times.criteria} criteria in place of ${CRITERIA}.`);
    const [walk, read] = [quiet(times.walk), quiet(times.read)];
    const value = `${(read / walk).toFixed(2)}× (${read.toFixed(1)} ms beside ${walk.toFixed(1)} ms)`;
    return [
      {
        what: `reading ${CRITERIA} criteria, beside a bare walk`,
        value,
        aim: 'at most 3×',
        met: read <= 3 * walk,
      },
      {
        what: 'the very first reading, nothing compiled yet',
        value: `${times.first[1].toFixed(1)} ms beside ${times.first[0].toFixed(1)} ms`,
        aim: 'shown',
        met: null,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function bundleAdapter(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'scripts/bench/in-page.ts', formats: ['iife'], name: 'soatBench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The adapter could not be bundled.');
  return output.output[0].code;
}
