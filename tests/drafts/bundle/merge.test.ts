import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge, standingOf, winnerOf, type TextState } from '../../../utils/drafts/bundle/merge.ts';
import { text } from '../examples.ts';
import { NOW } from './files.ts';

type Side = [value: string, day: number, ...versions: [string, number][]];

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`;

function state([value, day, ...versions]: Side): TextState {
  return {
    text: { ...text({ value, writtenAt: at(day) }), peak: value },
    versions: versions.map(([old, then]) => ({ value: old, writtenAt: at(then) })),
  };
}

describe('a text from another machine', () => {
  it.each<[string, Side | null, Side, string, 'here' | 'incoming']>([
    ['that is not here', null, ['Đã rà soát', 20], 'new', 'incoming'],
    ['that is here', ['Đã rà soát', 20], ['Đã rà soát', 21], 'same', 'incoming'],
    ['that was written on', ['Đã rà', 20], ['Đã rà soát', 21], 'newer', 'incoming'],
    [
      'that was corrected after it came from here',
      ['12 văn bản', 20],
      ['13 văn bản', 21, ['12 văn bản', 20]],
      'newer',
      'incoming',
    ],
    ['over a field that was empty', ['', 20], ['Đã rà soát', 21], 'newer', 'incoming'],
    ['that was written on here', ['Đã rà soát', 21], ['Đã rà', 20], 'older', 'here'],
    [
      'that came from here and was not touched there',
      ['13 văn bản', 21],
      ['12 văn bản', 20, ['12 văn bản', 20]],
      'older',
      'here',
    ],
    ['that both wrote', ['12 văn bản', 20], ['13 văn bản', 21], 'conflict', 'incoming'],
    ['that both wrote, here later', ['12 văn bản', 22], ['13 văn bản', 21], 'conflict', 'here'],
    ['that claims to be of tomorrow', ['12 văn bản', 20], ['12 văn bản, thêm', 28], 'conflict', 'here'],
  ])('%s', (_what, here, incoming, standing, winner) => {
    const mine = here && state(here);
    expect(standingOf(mine, state(incoming), NOW)).toBe(standing);
    expect(mine ? winnerOf(mine, state(incoming), NOW) : 'incoming').toBe(winner);
  });
});

const words = fc.constantFrom('', ' ', '2', '0', 'Đã rà', 'Đã rà soát', '12 văn bản', 'dòng 1\ndòng 2');
const day = fc.integer({ min: 1, max: 30 });
const sides = fc
  .tuple(words, day, fc.array(fc.tuple(words, day), { maxLength: 4 }))
  .map(([value, then, versions]) => state([value, then, ...versions]));
const textsOf = ({ text: { value }, versions }: TextState) => [value, ...versions.map((one) => one.value)];

describe('merging', () => {
  it('loses no text of either side, whoever wins', () => {
    fc.assert(
      fc.property(sides, sides, fc.constantFrom('here', 'incoming'), (here, incoming, winner) => {
        const merged = textsOf(merge(here, incoming, winner));
        for (const one of [...textsOf(here), ...textsOf(incoming)]) {
          if (one.trim() !== '') expect(merged).toContain(one);
        }
        expect(merged[0]).toBe((winner === 'here' ? here : incoming).text.value);
      }),
    );
  });

  it('twice is merging once', () => {
    fc.assert(
      fc.property(sides, sides, (here, incoming) => {
        const once = merge(here, incoming, winnerOf(here, incoming, NOW));
        expect(merge(once, incoming, winnerOf(once, incoming, NOW))).toEqual(once);
      }),
    );
  });

  it('gives the same texts in whichever order two files are taken in', () => {
    fc.assert(
      fc.property(sides, sides, (one, other) => {
        const after = (first: TextState, second: TextState) => {
          const here = merge(null, first, 'incoming');
          return textsOf(merge(here, second, winnerOf(here, second, NOW)));
        };
        expect(new Set(after(one, other).filter((value) => value.trim()))).toEqual(
          new Set(after(other, one).filter((value) => value.trim())),
        );
      }),
    );
  });

  it('keeps versions in the order of time', () => {
    fc.assert(
      fc.property(sides, sides, (here, incoming) => {
        const times = merge(here, incoming, 'here').versions.map(({ writtenAt }) => Date.parse(writtenAt));
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
    );
  });
});
