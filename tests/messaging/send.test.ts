import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendToBackground } from '../../utils/messaging/send.ts';

const typed = {
  to: 'background',
  type: 'typed',
  criterion: '2.3',
  field: 'score',
  value: '2',
  at: '2026-11-20T07:32:00.000Z',
  account: null,
  unit: null,
} as const;

function runtime(id: string | undefined, sendMessage: () => Promise<unknown>) {
  vi.stubGlobal('chrome', { runtime: { id, sendMessage } });
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an answer', () => {
  it('comes back parsed', async () => {
    runtime('soat', () => Promise.resolve({ kept: false, reason: 'quota' }));
    expect(await sendToBackground(typed)).toEqual({ ok: true, answer: { kept: false, reason: 'quota' } });
  });

  it('that was not agreed on is no answer', async () => {
    runtime('soat', () => Promise.resolve({ kept: 'yes' }));
    expect(await sendToBackground(typed)).toEqual({ ok: false, failure: 'unreadable' });
  });

  it.each([undefined, null])('of %s is none', async (nothing) => {
    runtime('soat', () => Promise.resolve(nothing));
    expect(await sendToBackground(typed)).toEqual({ ok: false, failure: 'no-answer' });
  });
});

describe('nothing is thrown', () => {
  it('where the extension was updated before', async () => {
    runtime(undefined, () => Promise.reject(new Error('Extension context invalidated.')));
    expect(await sendToBackground(typed)).toEqual({ ok: false, failure: 'outdated' });
  });

  it('where the runtime is gone altogether', async () => {
    vi.stubGlobal('chrome', {});
    expect(await sendToBackground(typed)).toEqual({ ok: false, failure: 'outdated' });
  });

  it('where the extension is updated while the message is under way', async () => {
    runtime('soat', () => {
      runtime(undefined, () => Promise.resolve());
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    expect(await sendToBackground(typed)).toEqual({ ok: false, failure: 'outdated' });
  });

  it('where sending throws at once, as an outdated context does', async () => {
    runtime('soat', () => {
      throw new Error('Extension context invalidated.');
    });
    expect(await sendToBackground(typed)).toEqual({ ok: false, failure: 'no-answer' });
  });

  it('where nobody listens', async () => {
    runtime('soat', () => Promise.reject(new Error('Receiving end does not exist.')));
    expect(await sendToBackground(typed)).toEqual({ ok: false, failure: 'no-answer' });
  });
});
