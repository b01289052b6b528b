import { describe, expect, it } from 'vitest';
import { keptState, type Circumstances } from '../../utils/drafts/kept-state.ts';
import type { Draft } from '../../utils/drafts/records.ts';
import { criterion, file, text } from './examples.ts';

const VALUE = 'Đã rà soát 12 văn bản';
const typed = text({ value: VALUE });
const shown = criterion({ explanation: VALUE });
const listed = (origin: 'chosen' | 'uploaded') =>
  criterion({ attachments: [{ id: 'a', name: file().name, origin, sha256: null, size: null }] });

const nothingKnown: Circumstances = {
  portalHeld: () => undefined,
  isTypedHere: () => true,
  mayBeTaken: () => false,
};
const holdsIt = { portalHeld: (): string => VALUE };
const holdsNothing = { portalHeld: (): string => '' };
const state = (drafts: Draft[], on = shown, known: Partial<Circumstances> = {}) =>
  keptState(
    on,
    drafts.map((draft, index) => ({ key: String(index), draft })),
    { ...nothingKnown, ...known },
  );

describe('a criterion is', () => {
  it.each([
    ['unsaved: typed here, and nothing went to the portal since', [typed], shown, {}, 'unsaved'],
    ['a draft: the portal may have been given it', [typed], shown, { mayBeTaken: () => true }, 'draft'],
    ['a draft: its dialog is closed', [typed], criterion({ explanation: null }), {}, 'draft'],
    ['a draft: the page shows another text', [typed], criterion({ explanation: 'Cũ' }), {}, 'draft'],
    ['saved: the portal was seen to hold what is shown', [], shown, holdsIt, 'saved'],
    ['saved: typed back to what the portal holds', [typed], shown, holdsIt, 'saved'],
    ['saved: its files are listed', [file()], listed('uploaded'), {}, 'saved'],
    ['unsaved: a file waits in its field', [file()], listed('chosen'), {}, 'unsaved'],
    ['a draft: the file is not on the page', [file()], criterion(), {}, 'draft'],
    ['nothing: nothing is entered', [], criterion(), holdsNothing, null],
    ['nothing: what is shown may be an echo', [], shown, {}, null],
    [
      'nothing of its own: another criterion has a draft',
      [text({ criterion: '9.9' })],
      criterion(),
      {},
      null,
    ],
  ] as const)('%s', (_what, drafts, on, known, expected) => {
    expect(state([...drafts], on, known)).toBe(expected);
  });
});
