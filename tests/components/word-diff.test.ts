import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from '../../components/restore/word-diff.ts';

it('marks the words that stand in one of two texts only', () => {
  expect(wordDiff('Đã rà soát 12 văn bản.', 'Đã rà soát 14 văn bản.')).toEqual([
    { kind: 'same', text: 'Đã rà soát ' },
    { kind: 'removed', text: '12' },
    { kind: 'added', text: '14' },
    { kind: 'same', text: ' văn bản.' },
  ]);
});

it.each([
  ['', '2', [{ kind: 'added', text: '2' }]],
  ['2', '', [{ kind: 'removed', text: '2' }]],
  ['2', '2', [{ kind: 'same', text: '2' }]],
  ['', '', []],
])('compares «%s» with «%s»', (before, after, runs) => {
  expect(wordDiff(before, after)).toEqual(runs);
});

it('keeps both texts whole, whatever they are', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'ế')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDiff(before, after);
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }),
    { numRuns: 300 },
  );
});

it('compares texts of ten thousand words without being felt', () => {
  const words = Array.from({ length: 10_000 }, (_, index) => `từ${index % 97}`).join(' ');
  const started = performance.now();
  wordDiff(`đầu ${words}`, `${words} cuối`);
  expect(performance.now() - started).toBeLessThan(500);
});
