import { afterAll, describe, expect, test } from 'vitest';
import { createLazyRecogniser } from '../../../scripts/check/recogniser.ts';
import { readScanHeader } from '../../../utils/evidence/ocr/scan-header.ts';
import { OCR_DOCUMENTS, type OcrDocument } from '../../fixtures/ocr/documents.ts';
import { asScan, renderedPage, VARIANTS } from '../../fixtures/ocr/scan-variants.ts';

const recogniser = createLazyRecogniser();
afterAll(() => recogniser.close());

const documentOf = (key: string): OcrDocument => {
  const document = OCR_DOCUMENTS.find((other) => other.key === key);
  if (!document) throw new Error(`no ${key}`);
  return document;
};

async function read(
  key: string,
  dpi: number,
  variant: string,
  spoil: (page: Uint8Array, width: number) => void = () => undefined,
) {
  const page = VARIANTS[variant]!(await renderedPage(key, dpi));
  spoil(page.data, page.width);
  return readScanHeader(asScan(page, dpi), await recogniser.get());
}

describe('the header of a scan', () => {
  test.each([
    ['report', 300, 'askew'],
    ['plan', 200, 'straight'],
    ['plan', 300, 'noisy'],
    ['letter', 200, 'faded'],
    ['decision', 200, 'grey'],
    ['notice', 200, 'askew'],
  ])('of %s at %i dpi, %s', { timeout: 60_000 }, async (key, dpi, variant) => {
    const { number, symbol, date, type, abstract, about } = documentOf(key);
    const { header, unsure } = await read(key, dpi, variant);
    expect(header).toMatchObject({
      number,
      symbol,
      date,
      type: type ?? 'Công văn',
      abstract: abstract ?? about,
    });
    expect(unsure).toEqual([]);
  });

  test('has a number written by hand, which is not read but shown', { timeout: 60_000 }, async () => {
    const { header, unsure } = await read('penned', 200, 'straight');
    expect(header).toMatchObject({ number: null, symbol: null, date: '2023-06-20' });
    expect(unsure).toMatchObject([{ part: 'number' }]);
    expect(unsure[0]?.picture).toMatch(/^data:image\/png;base64,/);
  });

  test('has a number that a stamp lies over, which is not read wrongly', { timeout: 60_000 }, async () => {
    const { header } = await read('report', 200, 'straight', strikeNumber);
    expect([null, '25']).toContain(header?.number);
  });

  test('is not found on an empty page', { timeout: 60_000 }, async () => {
    const { header, unsure } = await read('report', 200, 'straight', (data) => data.fill(255));
    expect({ header, unsure }).toEqual({ header: null, unsure: [] });
  });
});

/** Slanted strokes over the digits of «Số: 25/BC-UBND», as of a stamp's frame. */
function strikeNumber(data: Uint8Array, width: number): void {
  for (let y = 285; y < 350; y += 1) {
    for (const start of [360, 385, 410]) {
      const x = start + Math.round((y - 285) / 2);
      data.fill(30, y * width + x, y * width + x + 5);
    }
  }
}
