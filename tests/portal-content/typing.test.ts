// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Page } from '../../entrypoints/portal.content/page.ts';
import { createProvenance } from '../../entrypoints/portal.content/provenance.ts';
import { watchTyping } from '../../entrypoints/portal.content/typing.ts';
import type { CriterionPlace, PortalView } from '../../utils/portal/view.ts';

const added: string[] = [];
vi.mock('../../entrypoints/portal.content/typed-queue.ts', () => ({
  createTypedQueue: () => ({
    add: ({ criterion, value }: { criterion: string; value: string }) => added.push(`${criterion}: ${value}`),
    flush: () => undefined,
  }),
}));

let view: PortalView;
let readings: ((view: PortalView) => void)[];
let field: HTMLTextAreaElement;
const touch = vi.fn();
const renew = vi.fn();
let listening: AbortController;
let onCurrent: () => void;

/** The page is read: from now on the field is known to belong to this criterion, or to none. */
function read(criterion: string | null, inDialog = false): void {
  const place = {
    code: criterion,
    inDialog,
    score: null,
    explanation: field,
    fileInputs: [],
  } as unknown as CriterionPlace;
  view = { ...view, places: new Map(criterion === null ? [] : [[criterion, place]]) };
  for (const listener of readings) listener(view);
}

function type(value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  added.length = 0;
  onCurrent = () => undefined;
  touch.mockReset();
  renew.mockReset();
  readings = [];
  field = document.createElement('textarea');
  document.body.replaceChildren(field);
  view = {
    recognised: true,
    reason: 'form',
    certainty: 1,
    report: null,
    places: new Map(),
    summaryInput: null,
    datedTexts: [],
    submitControls: [],
  };
  const page: Page = {
    view: () => view,
    current: () => {
      onCurrent();
      return view;
    },
    fieldAt: (target) => {
      for (const { code, explanation } of view.places.values()) {
        if (explanation === target) return { criterion: code, field: 'explanation' };
      }
      return null;
    },
    criterionAt: () => null,
    onRead: (listener) => void readings.push(listener),
    touch,
    renew,
    teach: () => undefined,
  };
  listening = new AbortController();
  watchTyping(page, createProvenance(), listening.signal);
});

afterEach(() => {
  listening.abort();
  vi.useRealTimers();
});

test('what is typed into a field of a criterion is kept at once', () => {
  read('2.3');
  type('Đã rà soát');
  expect(added).toEqual(['2.3: Đã rà soát']);
});

test('what is typed before a reading shows the field is kept as soon as one does', () => {
  type('Đã');
  type('Đã rà soát');
  expect([added, touch.mock.calls.length > 0]).toEqual([[], true]);
  read('2.3');
  expect(added).toEqual(['2.3: Đã rà soát']);
});

test('what no reading has shown yet is looked for once more when the page is left', () => {
  type('Đã rà soát');
  onCurrent = () => read('2.3');
  window.dispatchEvent(new Event('pagehide'));
  expect(added).toEqual(['2.3: Đã rà soát']);
});

test('a field of no criterion has the page read once, and is never kept', () => {
  type('tìm kiếm');
  read(null);
  touch.mockReset();
  type('tìm kiếm văn bản');
  expect(touch).not.toHaveBeenCalled();
  expect(added).toEqual([]);
});

test('a dialog is read anew after a press, since it may stand for another criterion by then', () => {
  read('2.3', true);
  document.body.click();
  onCurrent = () => read('1.5', true);
  type('Đã rà soát');
  expect(new Set(added)).toEqual(new Set(['1.5: Đã rà soát']));
});

test('a field in its own row has nothing read for its keys after a press', () => {
  read('2.3');
  document.body.click();
  type('Đã rà soát');
  expect(touch).not.toHaveBeenCalled();
  expect(added).toEqual(['2.3: Đã rà soát']);
});

test('after a press, keys have only their own row taken over, and a dialog is still read anew', () => {
  vi.useFakeTimers();
  read('2.3');
  document.body.click();
  type('Đã rà soát');
  vi.runAllTimers();
  expect(renew).toHaveBeenCalledOnce();
  read('2.3', true);
  document.body.click();
  onCurrent = () => read('1.5', true);
  type('Đã ban hành');
  expect(added.at(-1)).toBe('1.5: Đã ban hành');
});

test('keys in one criterion, once they rest, have nothing read but its fields', () => {
  vi.useFakeTimers();
  read('2.3');
  type('Đã');
  type('Đã rà soát');
  vi.runAllTimers();
  expect(renew.mock.calls).toEqual([['2.3']]);
  expect(touch).not.toHaveBeenCalled();
});

test.each([
  ['the field is left', () => field.dispatchEvent(new Event('change', { bubbles: true }))],
  ['something is pressed', () => document.body.click()],
  [
    'keys go to another criterion',
    () => {
      read('2.4');
      type('Đã ban hành');
    },
  ],
])('after keys, when %s, the whole page is read', (_, happens) => {
  vi.useFakeTimers();
  read('2.3');
  type('Đã rà soát');
  happens();
  vi.runAllTimers();
  expect(renew).not.toHaveBeenCalled();
  expect(touch).toHaveBeenCalledOnce();
});
