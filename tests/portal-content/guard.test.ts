// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { guardSubmission } from '../../entrypoints/portal.content/guard.ts';
import type { Page } from '../../entrypoints/portal.content/page.ts';
import type { PortalView } from '../../utils/portal/view.ts';

let pressed: string[] = [];
let stop = new AbortController();

beforeEach(() => {
  stop.abort();
  stop = new AbortController();
  pressed = [];
  document.body.replaceChildren();
});

function button(words: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', () => pressed.push(words));
  document.body.append(element);
  return element;
}

/** Presses a control that is held back. Returns what lets it go. */
function hold(control: HTMLElement, controls: () => HTMLElement[]): () => boolean {
  const view = (): PortalView => ({
    recognised: true,
    reason: 'form',
    certainty: 1,
    report: null,
    places: new Map(),
    summaryInput: null,
    datedTexts: [],
    submitControls: controls(),
  });
  const page = { current: view, view, fieldAt: () => null } as unknown as Page;
  const held = vi.fn<(go: () => boolean) => boolean>(() => true);
  const ctx = { isInvalid: false, signal: stop.signal } as unknown as ContentScriptContext;
  guardSubmission(ctx, page, { hold: held });
  control.click();
  expect(pressed).toEqual([]);
  const go = held.mock.calls[0]?.[0];
  if (!go) throw new Error('nothing was held back');
  return go;
}

test('what was held back is pressed once it is let go', () => {
  const send = button('Gửi báo cáo');
  const go = hold(send, () => [send]);
  expect([go(), pressed]).toEqual([true, ['Gửi báo cáo']]);
});

test('after a post-back the control with the same words is pressed', () => {
  const send = button('Gửi báo cáo');
  const other = button('Chốt điểm');
  let again: HTMLElement | null = null;
  const go = hold(send, () => (again ? [other, again] : [send, other]));
  send.remove();
  again = button('  Gửi báo\n cáo ');
  expect([go(), pressed]).toEqual([true, ['  Gửi báo\n cáo ']]);
});

test('no control with other words is pressed in its place', () => {
  const send = button('Gửi báo cáo');
  const other = button('Chốt điểm');
  const go = hold(send, () => [send, other]);
  send.remove();
  expect([go(), pressed]).toEqual([false, []]);
});

test('a control that means another thing by now is not pressed', () => {
  const send = button('Gửi báo cáo');
  const go = hold(send, () => [send]);
  send.textContent = 'Thu hồi báo cáo';
  expect([go(), pressed]).toEqual([false, []]);
});

test('a control that is switched off by now is not pressed', () => {
  const send = button('Gửi báo cáo');
  const go = hold(send, () => [send]);
  send.disabled = true;
  expect([go(), pressed]).toEqual([false, []]);
});

test('where the officer has to press again, that press goes through unasked', () => {
  const send = button('Gửi báo cáo');
  let again: HTMLElement = send;
  const go = hold(send, () => [again]);
  send.remove();
  expect(go()).toBe(false);
  again = button('Gửi báo cáo');
  again.click();
  expect(pressed).toEqual(['Gửi báo cáo']);
});
