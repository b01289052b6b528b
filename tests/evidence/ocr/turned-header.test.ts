import { afterAll, describe, expect, test } from 'vitest';
import { createLazyRecogniser } from '../../../scripts/check/recogniser.ts';
import { readHeaderEitherWay } from '../../../utils/evidence/ocr/turned-header.ts';
import { turned, type Quarters } from '../../../utils/evidence/ocr/turns.ts';
import { asScan, renderedPage } from '../../fixtures/ocr/scan-variants.ts';

const recogniser = createLazyRecogniser();
afterAll(() => recogniser.close());

describe('a page is turned', () => {
  /** Three pixels across, two down, each told by its red. */
  const page = {
    width: 3,
    height: 2,
    dpi: 200,
    data: Uint8ClampedArray.from([1, 2, 3, 4, 5, 6].flatMap((red) => [red, 0, 0, 255])),
  };
  test.each<[Quarters, number, number[]]>([
    [0, 3, [1, 2, 3, 4, 5, 6]],
    [1, 2, [4, 1, 5, 2, 6, 3]],
    [2, 3, [6, 5, 4, 3, 2, 1]],
    [3, 2, [3, 6, 2, 5, 1, 4]],
  ])('clockwise by %i quarters', (quarters, width, reds) => {
    const after = turned(page, quarters);
    expect(after.width).toBe(width);
    expect([...after.data].filter((_, at) => at % 4 === 0)).toEqual(reds);
  });
});

describe('the header of a scan is read', () => {
  test.each<[string, Quarters]>([
    ['that lies on its right side', 1],
    ['that stands on its head', 2],
    ['that lies on its left side', 3],
  ])('%s', { timeout: 120_000 }, async (_, quarters) => {
    const page = turned(asScan(await renderedPage('report', 200), 200), quarters);
    const shares: number[] = [];
    const { header, unsure } = await readHeaderEitherWay(page, await recogniser.get(), (share) =>
      shares.push(share),
    );
    expect(header).toMatchObject({ number: '25', symbol: 'BC-UBND', date: '2023-03-15' });
    expect(unsure).toEqual([]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
