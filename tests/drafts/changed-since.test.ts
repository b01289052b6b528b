import { describe, expect, it } from 'vitest';
import { isChangedSince } from '../../utils/drafts/changed-since.ts';
import { text } from './examples.ts';

const draft = text({ value: 'Đã rà soát 12 văn bản', base: 'Chưa rà soát' });
const score = text({ field: 'score', value: '2', base: '1,5' });

describe('the portal was changed since the draft was begun', () => {
  it.each([
    ['by another text', draft, 'Đã rà soát 14 văn bản'],
    ['by another score', score, '1'],
  ])('%s', (_how, kept, present) => expect(isChangedSince(kept, present, [])).toBe(true));
});

describe('nothing is claimed where the portal holds', () => {
  it.each([
    ['what it held', draft, 'Chưa rà soát '],
    ['the same number written in another way', score, '1.50'],
    ['the beginning of the draft, saved on the way', draft, 'Đã rà soát'],
    ['an earlier text of the officer’s', draft, 'Đang rà soát'],
    ['nothing', draft, ''],
    ['what is out of sight', draft, null],
    ['something of which it is not known what was there before', text({ value: 'a' }), 'b'],
  ])('%s', (_what, kept, present) => {
    expect(isChangedSince(kept, present, [{ value: 'Đang rà soát 3 văn bản' }])).toBe(false);
  });
});
