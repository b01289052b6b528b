import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSame } from '../../utils/messaging/keep-same.ts';

describe('keepSame', () => {
  const before = { tab: 1, criteria: [{ code: '1.1' }, { code: '1.2', findings: ['a'] }], review: null };

  it('gives back what was there where nothing has changed', () => {
    expect(keepSame(before, structuredClone(before))).toBe(before);
  });

  it('takes over what has changed, and keeps the parts beside it', () => {
    const after = { tab: 1, criteria: [{ code: '1.1' }, { code: '1.2', findings: ['b'] }], review: null };
    const kept = keepSame(before, after);
    expect(kept).toEqual(after);
    expect(kept.criteria[0]).toBe(before.criteria[0]);
    expect(kept.criteria[1]).not.toBe(before.criteria[1]);
  });

  it.each([
    ['a part that is gone', { a: 1, b: 2 }, { a: 1 }],
    ['a part that is new', { a: 1 }, { a: 1, b: null }],
    ['another part in the place of one', { a: 1 }, { b: 1 }],
    ['a list that is shorter', [1, 2], [1]],
    ['a list in the place of an object', { 0: 1 }, [1]],
    ['nothing in the place of an object', { a: {} }, { a: null }],
    ['an object in the place of nothing', { a: null }, { a: {} }],
  ])('takes over %s', (_what, one, other) => {
    expect(keepSame<unknown>(one, other)).toEqual(other);
  });

  it('is always equal to what came', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(keepSame(one, other)).toEqual(other);
      }),
    );
  });
});
