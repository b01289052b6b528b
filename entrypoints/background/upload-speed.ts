import * as z from 'zod/mini';
import { combinedSpeed, LEAST_MEASURED, measuredSpeed } from '../../utils/deadline/upload-speed.ts';
import type { Report } from '../../utils/report/report.ts';
import { serially } from './serial.ts';

const KEY = 'upload-speed';
const speedSchema = z.number().check(z.positive());
const spansSchema = z
  .array(z.object({ began: z.number(), milliseconds: z.number() }))
  .check(z.maxLength(1000));

/** Runs in the page: how long its requests to the portal took from first byte sent to first byte answered. */
function requestSpans(): { began: number; milliseconds: number }[] {
  const kinds = ['xmlhttprequest', 'fetch', 'iframe', 'navigation'];
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  return entries
    .filter(({ initiatorType, requestStart }) => kinds.includes(initiatorType) && requestStart > 0)
    .slice(-200)
    .map(({ requestStart, responseStart }) => ({
      began: performance.timeOrigin + requestStart,
      milliseconds: responseStart - requestStart,
    }));
}

/** Bytes of files that were chosen before and that the portal lists now, by criterion. */
export function uploadedBytes(before: Report | null, after: Report | null): number {
  const counts = (report: Report | null, origin: 'chosen' | 'uploaded') =>
    new Map(
      report?.criteria.map(({ code, attachments }) => [
        code,
        attachments.filter((attachment) => attachment.origin === origin),
      ]),
    );
  const [chosen, stillChosen] = [counts(before, 'chosen'), counts(after, 'chosen')];
  const [listed, nowListed] = [counts(before, 'uploaded'), counts(after, 'uploaded')];
  let bytes = 0;
  for (const [code, files] of chosen) {
    const grew = (nowListed.get(code)?.length ?? 0) > (listed.get(code)?.length ?? 0);
    if (!grew || (stillChosen.get(code)?.length ?? 0) > 0) continue;
    bytes += files.reduce((sum, { size }) => sum + (size ?? 0), 0);
  }
  return bytes;
}

/** The speed of uploads seen on this machine so far, in bytes a second; null before the first. */
export async function knownUploadSpeed(): Promise<number | null> {
  return speedSchema.safeParse((await chrome.storage.local.get(KEY))[KEY]).data ?? null;
}

/** Measures an upload of so many bytes that the page in a tab has just made. */
export function noteUpload(tab: number, bytes: number): Promise<void> {
  return serially(KEY, async () => {
    if (bytes < LEAST_MEASURED) return;
    const [outcome] = await chrome.scripting
      .executeScript({ target: { tabId: tab }, func: requestSpans })
      .catch(() => []);
    const spans = spansSchema.safeParse(outcome?.result);
    const measured = spans.success ? measuredSpeed(bytes, spans.data, Date.now()) : null;
    if (measured === null) return;
    await chrome.storage.local.set({ [KEY]: combinedSpeed(await knownUploadSpeed(), measured) });
  });
}
