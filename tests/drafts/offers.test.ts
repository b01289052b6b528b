import { describe, expect, it } from 'vitest';
import { draftKey } from '../../utils/drafts/key.ts';
import { offersFor } from '../../utils/drafts/offers.ts';
import type { Draft } from '../../utils/drafts/records.ts';
import type { Attachment } from '../../utils/report/criterion.ts';
import { settledDrafts } from '../../utils/drafts/settled.ts';
import { criterion, file, owner, report, round, text } from './examples.ts';

const kept = (draft: Draft) => ({ key: draftKey(draft), draft });
const nobody = { ...owner, account: null, unit: null };
const listed = (change: Partial<Attachment>): Attachment => ({
  id: '1',
  name: file().name,
  origin: 'uploaded',
  sha256: null,
  size: null,
  ...change,
});

function offer(draft: Draft, shown: ReturnType<typeof criterion> | null, change = {}) {
  const page = shown ? report(shown) : report();
  const inputs = {
    drafts: [kept(draft)],
    report: page,
    owner,
    round,
    confirmed: [],
    typedHere: [],
    ...change,
  };
  return offersFor(inputs);
}

describe('a text is offered', () => {
  it('where the page shows another, with what it shows', () => {
    expect(offer(text(), criterion({ explanation: 'Cũ' }))).toEqual([
      { key: draftKey(text()), draft: text(), present: 'Cũ', accountUnknown: false },
    ]);
  });

  it.each(['2', '0', ''])('also where it is the score «%s»', (value) => {
    expect(offer(text({ field: 'score', value }), criterion({ score: '1' }))).toHaveLength(1);
  });

  it('where its criterion is not on the page', () => {
    expect(offer(text(), null)).toMatchObject([{ present: null }]);
  });

  it('where its field is out of sight, unless it was typed in this very document', () => {
    const closed = criterion({ explanation: null });
    expect(offer(text(), closed)).toHaveLength(1);
    expect(offer(text(), closed, { typedHere: [draftKey(text())] })).toEqual([]);
  });

  it('where the page lost what was typed in this very document', () => {
    expect(offer(text(), criterion({ explanation: 'Cũ' }), { typedHere: [draftKey(text())] })).toHaveLength(
      1,
    );
  });

  it('with a question where nobody knows whose it is, until the person has answered', () => {
    const mine = text({ owner: nobody });
    expect(offer(mine, criterion())).toMatchObject([{ accountUnknown: true }]);
    expect(offer(mine, criterion(), { confirmed: [draftKey(mine)] })).toMatchObject([
      { accountUnknown: false },
    ]);
  });
});

it('a text of another round is offered with a question that names the round', () => {
  const old = text({ owner: { ...owner, round: 'Năm 2025' }, writtenAt: '2025-11-20T07:32:00.000Z' });
  expect(offer(old, criterion())).toMatchObject([{ accountUnknown: true, otherRound: 'Năm 2025' }]);
  const [confirmed] = offer(old, criterion(), { confirmed: [draftKey(old)] });
  expect(confirmed).toEqual({ key: draftKey(old), draft: old, present: '', accountUnknown: false });
});

describe('a text is not offered', () => {
  it('where the page shows it', () => {
    expect(offer(text(), criterion({ explanation: ` ${text().value}\r\n` }))).toEqual([]);
  });

  it.each([
    ['account', { account: 'Trần Thị Bình' }],
    ['unit', { unit: 'Phường Vỹ Dạ' }],
  ])('to another %s', (_what, change) => {
    expect(offer(text(), criterion(), { owner: { ...owner, ...change } })).toEqual([]);
  });
});

describe('of two drafts in the same place', () => {
  const before = text({ owner: { ...owner, round: null }, value: 'bản cũ' });
  const after = text({ value: 'bản mới', writtenAt: '2026-11-21T00:00:00.000Z' });
  const inputs = { owner, round, confirmed: [], typedHere: [] };
  const offeredOf = (drafts: readonly Draft[], shown: string, change: object = {}) =>
    offersFor({
      ...inputs,
      drafts: drafts.map(kept),
      report: report(criterion({ explanation: shown })),
      ...change,
    }).map(({ draft }) => draft.kind === 'text' && draft.value);

  it.each([[[before, after]], [[after, before]]])('the one written last is offered alone', (drafts) => {
    expect(offeredOf(drafts, 'Cũ')).toEqual(['bản mới']);
  });

  it('none is offered where the page shows the one written last', () => {
    expect(offeredOf([before, after], 'bản mới')).toEqual([]);
  });

  it('both are offered while one may be another person’s, and one once that is answered', () => {
    const asked = text({ owner: nobody, value: 'của ai?', writtenAt: '2026-11-22T00:00:00.000Z' });
    expect(offeredOf([after, asked], 'Cũ')).toEqual(['bản mới', 'của ai?']);
    expect(offeredOf([after, asked], 'Cũ', { confirmed: [draftKey(asked)] })).toEqual(['của ai?']);
  });

  it('a file is offered once', () => {
    const roundless = file({ owner: { ...owner, round: null } });
    const drafts = [roundless, file()].map(kept);
    expect(offersFor({ ...inputs, drafts, report: report(criterion()) })).toHaveLength(1);
  });

  it('the older one goes with the one written last, and that one never with the older', () => {
    const goes = (shown: string) =>
      settledDrafts(
        [before, after].map(kept),
        report(criterion({ explanation: shown })),
        'all',
        owner,
        round,
      );
    expect(goes('bản mới')).toEqual([draftKey(before), draftKey(after)]);
    expect(goes('bản cũ')).toEqual([draftKey(before)]);
  });
});

describe('a file is offered', () => {
  it('where its criterion does not show it, with the names that it shows', () => {
    const shown = criterion({ attachments: [listed({ name: 'a.pdf' }), listed({ id: '2', name: 'b.pdf' })] });
    expect(offer(file(), shown)).toMatchObject([{ present: 'a.pdf\nb.pdf' }]);
  });

  it.each([
    ['listed', listed({})],
    ['listed with a prefix', listed({ name: `638316512345678901_${file().name}` })],
    ['chosen', listed({ origin: 'chosen' })],
    [
      'chosen by another name with the same bytes',
      listed({ origin: 'chosen', name: 'x', sha256: file().sha256 }),
    ],
  ])('but not where it is %s', (_how, attachment) => {
    expect(offer(file(), criterion({ attachments: [attachment] }))).toEqual([]);
  });
});

describe('a draft has done its duty', () => {
  const settled = (
    draft: Draft,
    shown: ReturnType<typeof criterion>,
    values: Parameters<typeof settledDrafts>[2] = 'all',
  ) => settledDrafts([kept(draft)], report(shown), values, owner, round).length === 1;
  const saved = criterion({ explanation: text().value });

  it('once a new document shows the same text', () => expect(settled(text(), saved)).toBe(true));

  it('not while the same text merely stands in the page it was typed in', () => {
    expect(settled(text(), saved, [])).toBe(false);
  });

  it('once a dialog shows the portal’s own value of that field, and of no other', () => {
    expect(settled(text(), saved, [{ criterion: '2.3', field: 'explanation' }])).toBe(true);
    expect(settled(text(), saved, [{ criterion: '2.3', field: 'score' }])).toBe(false);
  });

  it.each([
    ['another text', criterion({ explanation: 'Cũ' })],
    ['an empty field', criterion()],
    ['a field out of sight', criterion({ explanation: null })],
    ['another criterion', criterion({ code: '2.4', explanation: text().value })],
  ])('not by %s', (_what, shown) => expect(settled(text(), shown)).toBe(false));

  it('not by a score with another decimal separator', () => {
    expect(settled(text({ field: 'score', value: '1,5' }), criterion({ score: '1.5' }))).toBe(false);
    expect(settled(text({ field: 'score', value: '1,5' }), criterion({ score: '1,5' }))).toBe(true);
  });

  it.each([
    ['nobody known', nobody],
    ['another account', { ...owner, account: 'Trần Thị Bình' }],
  ])('not where it is of %s, though the page shows the same', (_whose, whose) => {
    expect(settled(text({ owner: whose }), saved)).toBe(false);
  });

  it('as a file, once it is listed as uploaded; chosen again is not enough', () => {
    expect(settled(file(), criterion({ attachments: [listed({ name: `638316_${file().name}` })] }))).toBe(
      true,
    );
    expect(settled(file(), criterion({ attachments: [listed({ origin: 'chosen' })] }))).toBe(false);
    expect(settled(file(), criterion({ attachments: [listed({ name: 'khac.pdf' })] }))).toBe(false);
  });

  it('as a file, only on the first reading of a document', () => {
    expect(
      settled(file(), criterion({ attachments: [listed({})] }), [{ criterion: '2.3', field: 'score' }]),
    ).toBe(false);
  });
});
