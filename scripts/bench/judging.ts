import type { BrowserContext } from 'playwright';
import { serviceWorkerOf } from '../../tests/e2e/browser.ts';
import { markOf, type Sample } from './samples.ts';

/** Milliseconds for the files of one round. */
export interface JudgingTime {
  /** Until the engine's two Workers have judged all of them. */
  judged: number;
  /** For SHA-256 of the same bytes, one after another, and nothing else. */
  hashed: number;
}

/** On which way files come: chosen on the portal, to be kept with its tab, or with a folder. */
export type Way = 'portal' | 'folder';

/** Judges files in the built extension, each of them another one. */
export interface Judging {
  /** @param count of files, made of the samples in turn */
  time: (count: number, way: Way) => Promise<JudgingTime>;
  /** How many files were judged so far: the number that marks the next one. */
  begun: () => number;
}

/** Opens a page of the extension and hands the samples over once. */
export async function openJudging(context: BrowserContext, samples: readonly Sample[]): Promise<Judging> {
  const id = new URL((await serviceWorkerOf(context)).url()).host;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.evaluate(
    keepSamples,
    samples.map(({ bytes }) => bytes.toString('base64')),
  );
  let begun = 0;
  return {
    begun: () => begun,
    async time(count, way) {
      const marks = Array.from({ length: count }, (_, index) => markOf(begun + index));
      begun += count;
      return page.evaluate(judgeAll, { marks, way });
    },
  };
}

interface Kept {
  samples: Uint8Array<ArrayBuffer>[];
}

/** Runs in an extension page. */
function keepSamples(encoded: string[]): void {
  const samples = encoded.map((data) => Uint8Array.from(atob(data), (character) => character.charCodeAt(0)));
  Object.assign(window, { samples } satisfies Kept);
}

/** Runs in an extension page: one file a mark. */
async function judgeAll({ marks, way }: { marks: string[]; way: Way }): Promise<JudgingTime> {
  const { samples } = window as unknown as Kept;
  await chrome.runtime.sendMessage({ to: 'background', type: 'want-engine' });
  const contents = await Promise.all(
    marks.map((mark, index) => new Blob([samples[index % samples.length] ?? '', mark]).arrayBuffer()),
  );
  const hashing = performance.now();
  for (const content of contents) await crypto.subtle.digest('SHA-256', content);
  const hashed = performance.now() - hashing;

  const files = contents.map((content) => new File([content], `${crypto.randomUUID()}.pdf`));
  const waiting = new Set(files.map(({ name }) => name));
  const channel = new BroadcastChannel(way === 'folder' ? 'soat-cchc-folder' : 'soat-cchc-engine');
  const start = performance.now();
  await new Promise<void>((resolve) => {
    const done = (name = ''): void => {
      waiting.delete(name);
      if (waiting.size === 0) resolve();
    };
    channel.onmessage = ({ data }: MessageEvent<{ type: string; id?: string }>) => {
      if (data.type === 'file-looked-at') done(data.id);
    };
    chrome.runtime.onMessage.addListener((message: { type?: string; attachment?: string }) => {
      if (message.type === 'file-judged') done(message.attachment);
    });
    for (const file of files) {
      channel.postMessage(
        way === 'folder'
          ? { type: 'look-at-file', id: file.name, file }
          : { type: 'judge-file', tab: 0, criterion: '2.3', attachment: file.name, file },
      );
    }
  });
  const judged = performance.now() - start;
  channel.close();
  return { judged, hashed };
}
