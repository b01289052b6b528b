import { describe, expect, it } from 'vitest';
import type { Attachment, Criterion } from '../../utils/report/criterion.ts';
import { noteSeen, seenEarlier, withSeen, type Own } from '../../utils/report/seen.ts';
import { criterion, report } from '../drafts/examples.ts';

const YESTERDAY = '2026-11-20T08:00:00.000Z';
const TODAY = '2026-11-21T08:00:00.000Z';
const all: Own = () => true;
const none: Own = () => false;

function attachment(name: string, origin: Attachment['origin'] = 'uploaded'): Attachment {
  return { id: `2.3|${origin}|${name}|1`, name, origin, sha256: null, size: null };
}

const seen = (change: Partial<Criterion> = {}, seenAt = YESTERDAY) => [
  { criterion: criterion({ attachmentsKnown: true, ...change }), seenAt },
];

describe('what a reading shows of the portal', () => {
  it.each<[string, Partial<Criterion>, Partial<Criterion>, Own, Partial<Criterion>]>([
    ['what the document came with is known', {}, { score: '1', explanation: 'Đã làm' }, all, { score: '1' }],
    ['what was typed over is known no longer', { score: '1' }, { score: '9' }, none, { score: null }],
    ['what still stands there is known', { score: '1' }, { score: '1' }, none, { score: '1' }],
    ['what is folded away stays known', { score: '1' }, { score: null }, all, { score: '1' }],
    [
      'a chosen file is not on the portal',
      {},
      { attachments: [attachment('a.pdf', 'chosen'), attachment('b.pdf')] },
      all,
      { attachments: [attachment('b.pdf')] },
    ],
    [
      'files stay known where no list of them shows',
      { attachments: [attachment('b.pdf')] },
      { attachments: [], attachmentsKnown: false },
      all,
      { attachments: [attachment('b.pdf')], attachmentsKnown: true },
    ],
    [
      'a file that is gone from the list is gone',
      { attachments: [attachment('b.pdf')] },
      { attachments: [] },
      none,
      { attachments: [] },
    ],
  ])('%s', (_, before, shown, own, known) => {
    const [after, ...more] = noteSeen(seen(before), report(criterion(shown)), own, TODAY);
    expect(more).toEqual([]);
    expect(after?.criterion).toMatchObject(known);
    expect(after?.seenAt).toBe(known.score === '1' && own === none ? YESTERDAY : TODAY);
  });

  it('is nothing new where it shows what is known', () => {
    const before = seen({ score: '1' });
    expect(noteSeen(before, report(criterion({ score: '1' })), none, TODAY)).toBe(before);
  });

  it('leaves the criteria of other pages as they were seen', () => {
    const before = seen({ code: '1.1' });
    expect(noteSeen(before, report(criterion({ code: '2.3' })), all, TODAY)).toMatchObject([
      { criterion: { code: '1.1' }, seenAt: YESTERDAY },
      { criterion: { code: '2.3' }, seenAt: TODAY },
    ]);
  });
});

describe('what earlier documents add to a report', () => {
  const now = Date.parse(TODAY);
  const add = (here: Criterion[], earlier: ReturnType<typeof seen>) =>
    withSeen(report(...here), seenEarlier(report(...here), earlier, now)).criteria;

  it.each<[string, Partial<Criterion>[], Partial<Criterion>, Partial<Criterion>[]]>([
    [
      'a criterion of another page, in its place',
      [{ code: '1.1' }, { code: '3.1' }],
      { code: '2.3', score: '1' },
      [{ code: '1.1' }, { code: '2.3', score: '1' }, { code: '3.1' }],
    ],
    [
      'what is folded away here',
      [{ score: null, explanation: 'Mới' }],
      { score: '1', explanation: 'Cũ' },
      [{ score: '1', explanation: 'Mới' }],
    ],
    [
      'the files, where no list of them shows here',
      [{ attachments: [], attachmentsKnown: false }],
      { attachments: [attachment('b.pdf')] },
      [{ attachments: [attachment('b.pdf')], attachmentsKnown: true }],
    ],
    ['nothing where all shows', [{ score: '2' }], { score: '1' }, [{ score: '2', explanation: '' }]],
  ])('%s', (_, here, earlier, whole) => {
    expect(add(here.map(criterion), seen(earlier))).toMatchObject(whole);
  });

  it('is nothing after thirty days', () => {
    expect(add([], seen({}, '2026-10-22T08:00:00.000Z'))).toHaveLength(1);
    expect(add([], seen({}, '2026-10-22T07:59:59.000Z'))).toEqual([]);
  });

  it('leaves an order alone that codes do not tell', () => {
    const codes = add([criterion({ code: 'II' }), criterion({ code: 'I' })], seen({ code: 'III' }));
    expect(codes.map(({ code }) => code)).toEqual(['II', 'I', 'III']);
  });
});
