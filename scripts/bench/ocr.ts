import tesseract from 'tesseract.js';
import { parseDate } from '../../utils/evidence/header/date.ts';
import { toPgm, type Grey } from '../../utils/evidence/ocr/grey.ts';
import { readScanHeader } from '../../utils/evidence/ocr/scan-header.ts';
import { OCR_DOCUMENTS, type OcrDocument } from '../../tests/fixtures/ocr/documents.ts';
import { asScan, renderedPage, RESOLUTIONS, VARIANTS } from '../../tests/fixtures/ocr/scan-variants.ts';
import { createLazyRecogniser, MODEL_FOLDER } from '../check/recogniser.ts';
import { median, type Row } from './row.ts';

const PRINTED = OCR_DOCUMENTS.filter(({ penned }) => !penned);
/** Plain tesseract takes long: it is tried on the pages of these alone. */
const BESIDE = new Set(['report', 'letter']);
const MOST_OF_PLAIN = 1 / 3;

/** What was read of one page: the right thing, nothing, or something else. */
type Score = 'right' | 'unsure' | 'wrong';

/** Seconds a header, beside plain tesseract.js on the whole page, and how often what it says is right. */
export async function measureOcr(): Promise<Row[]> {
  const ocr = createLazyRecogniser();
  const recogniser = await ocr.get();
  const plain = await tesseract.createWorker('vie', 1, { langPath: MODEL_FOLDER, cacheMethod: 'none' });
  await plain.setParameters({ debug_file: '/dev/null' });
  const times: { ours: number[]; plain: number[] } = { ours: [], plain: [] };
  const scores: { ours: Score[]; plain: Score[] } = { ours: [], plain: [] };
  for (const document of PRINTED) {
    for (const dpi of RESOLUTIONS) {
      for (const [, spoil] of Object.entries(VARIANTS)) {
        const page = spoil(await renderedPage(document.key, dpi));
        const scan = asScan(page, dpi);
        const beside = BESIDE.has(document.key);
        const start = performance.now();
        const { header } = await readScanHeader(scan, recogniser);
        if (beside) times.ours.push(performance.now() - start);
        const { number, symbol, date } = document;
        scores.ours.push(
          scoreOf(
            [header?.number ?? null, number],
            [header?.symbol ?? null, symbol],
            [header?.date ?? null, date],
          ),
        );
        if (!beside) continue;
        const { time, score } = await readPlainly(plain, page, document);
        times.plain.push(time);
        scores.plain.push(score);
      }
    }
  }
  await plain.terminate();
  await ocr.close();
  const [ours, whole] = [median(times.ours) / 1000, median(times.plain) / 1000];
  return [
    {
      what: 'OCR of a header, beside tesseract.js on the page',
      value: `${(ours / whole).toFixed(2)}× (${ours.toFixed(2)} s beside ${whole.toFixed(2)} s)`,
      aim: '≤ 0.33×',
      met: ours / whole <= MOST_OF_PLAIN,
    },
    {
      what: 'number, symbol and date of scans',
      value: `${count(scores.ours)}; tesseract.js ${count(scores.plain)}`,
      aim: 'none wrong',
      met: !scores.ours.includes('wrong'),
    },
  ];
}

function count(scores: readonly Score[]): string {
  const of = (score: Score) => scores.filter((other) => other === score).length;
  return `${of('right')} of ${scores.length} right, ${of('unsure')} unsure, ${of('wrong')} wrong`;
}

function scoreOf(...pairs: [read: string | null, truth: string][]): Score {
  if (pairs.some(([read, truth]) => read !== null && read !== truth)) return 'wrong';
  return pairs.every(([read]) => read !== null) ? 'right' : 'unsure';
}

/** The whole page at once, and a regular expression on its text. */
async function readPlainly(
  worker: tesseract.Worker,
  page: Grey,
  { number, symbol, date }: OcrDocument,
): Promise<{ time: number; score: Score }> {
  const start = performance.now();
  const { data } = await worker.recognize(Buffer.from(toPgm(page)));
  const time = performance.now() - start;
  const found = /Số:?\s*(\d+)\s*\/\s*([\p{Lu}\d-]+)/u.exec(data.text);
  const place = /,\s*(ngày[^\n]*)/u.exec(data.text)?.[1] ?? '';
  return {
    time,
    score: scoreOf([found?.[1] ?? null, number], [found?.[2] ?? null, symbol], [parseDate(place), date]),
  };
}
