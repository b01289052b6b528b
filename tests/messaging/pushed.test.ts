import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyTabState } from '../../utils/messaging/empty-state.ts';
import { pushedState } from '../../utils/messaging/pushed.ts';

const OWN = { id: 'soat-cchc' };
const push = (state: unknown): unknown => ({ to: 'panel', type: 'state', state });

beforeEach(() => vi.stubGlobal('chrome', { runtime: { id: 'soat-cchc' } }));

describe('the state that a panel takes from a message', () => {
  it.each([
    { what: 'of its own tab', tab: 7 },
    { what: 'of any tab while its own is not known', tab: null },
  ])('is that $what', ({ tab }) => {
    expect(pushedState(push(emptyTabState(7)), OWN, tab)).toEqual(emptyTabState(7));
  });

  it.each([
    { what: 'of another tab', message: push(emptyTabState(8)), sender: OWN },
    { what: 'that is broken', message: push({ tab: 7, verdict: 'none' }), sender: OWN },
    { what: 'of another extension', message: push(emptyTabState(7)), sender: { id: 'another' } },
    { what: 'of a page', message: push(emptyTabState(7)), sender: { id: 'soat-cchc', tab: { id: 7 } } },
    { what: 'for somebody else', message: { to: 'content', type: 'outcomes', outcomes: [] }, sender: OWN },
  ])('is none $what', ({ message, sender }) => {
    expect(pushedState(message, sender as chrome.runtime.MessageSender, 7)).toBeNull();
  });
});
