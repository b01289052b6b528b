// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Frame } from '../../entrypoints/portal.content/frame.ts';
import { createGate } from '../../entrypoints/portal.content/gate.ts';
import type { PanelPort } from '../../entrypoints/portal.content/port.ts';
import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import type { ToPage, ToPanel } from '../../utils/messaging/page-port.ts';

vi.mock('../../utils/messaging/page-answers.ts', () => ({ sendFromPage: vi.fn() }));
const background = vi.mocked(sendFromPage);

beforeEach(() => {
  vi.useFakeTimers();
  background.mockReset();
});
afterEach(() => void vi.useRealTimers());

/** A gate with a frame and a panel that says nothing by itself. */
function desk(catchUp: () => Promise<void> = () => Promise.resolve()) {
  const said: ToPanel[] = [];
  let hear: (message: ToPage) => void = () => undefined;
  const port: PanelPort = {
    send: (message) => void said.push(message),
    onMessage: (listener) => (hear = listener),
  };
  const fold = vi.fn();
  const frame = { isStanding: () => true, fold } as unknown as Frame;
  const gate = createGate({ isInvalid: false } as ContentScriptContext, frame, port, catchUp);
  const go = vi.fn(() => true);
  const asked = () => said.flatMap((message) => (message.type === 'gate-asked' ? [message.gate] : []));
  const types = () => said.map(({ type }) => type);
  return { gate, go, said, types, asked, fold, panelSays: (message: ToPage) => hear(message) };
}

/** Holds a submission and has the checklist shown for it. Returns the gate's id. */
async function shown({ gate, go, asked, panelSays }: ReturnType<typeof desk>): Promise<string> {
  gate.hold(go);
  await vi.advanceTimersByTimeAsync(0);
  const id = asked()[0] ?? '';
  panelSays({ type: 'gate-shown', gate: id });
  return id;
}

test('the panel is asked only after the service worker has taken over the page as it stands', async () => {
  let known: () => void = () => undefined;
  const { gate, go, asked } = desk(() => new Promise((resolve) => (known = resolve)));
  gate.hold(go);
  await vi.advanceTimersByTimeAsync(300);
  expect(asked()).toHaveLength(0);
  known();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked()).toHaveLength(1);
});

test.each([
  ['does not answer', () => new Promise<void>(() => undefined)],
  ['cannot be told', () => Promise.reject(new Error('the page could not be read'))],
])('the panel is asked within 400 ms where the service worker %s', async (_name, catchUp) => {
  const { gate, go, asked } = desk(catchUp);
  gate.hold(go);
  await vi.advanceTimersByTimeAsync(400);
  expect(asked()).toHaveLength(1);
});

test('a submission that nobody asks about goes on, and the panel is told that it is over', async () => {
  const { gate, go, said } = desk();
  gate.hold(go);
  await vi.advanceTimersByTimeAsync(2500);
  expect(go).toHaveBeenCalledOnce();
  expect(said.at(-1)).toMatchObject({ type: 'gate-over', pressed: true });
});

test('it counts as sent only once it was pressed', async () => {
  const at = desk();
  const id = await shown(at);
  at.go.mockImplementation(() => {
    expect(background).not.toHaveBeenCalled();
    return true;
  });
  at.panelSays({ type: 'gate-answer', gate: id, go: true });
  expect(background).toHaveBeenCalledWith(expect.objectContaining({ type: 'submitted' }));
});

test.each([
  ['has gone', () => false],
  [
    'throws',
    () => {
      throw new Error('gone');
    },
  ],
])('nothing counts as sent where what was pressed %s, and the officer is told', async (_name, go) => {
  const at = desk();
  const id = await shown(at);
  at.go.mockImplementation(go);
  at.panelSays({ type: 'gate-answer', gate: id, go: true });
  expect(background).not.toHaveBeenCalled();
  expect(at.said.at(-1)).toEqual({ type: 'gate-over', gate: id, pressed: false });
});

test('a panel that has broken down under the checklist gives the page back, and nothing is sent', async () => {
  const at = desk();
  await shown(at);
  await vi.advanceTimersByTimeAsync(3000);
  expect(at.fold).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1500);
  expect(at.fold).toHaveBeenCalledOnce();
  expect(at.go).not.toHaveBeenCalled();
  expect(at.gate.hold(at.go)).toBe(true);
});

test('a panel that still shows the checklist is waited for as long as it takes', async () => {
  const at = desk();
  const id = await shown(at);
  for (let second = 0; second < 60; second += 1) {
    await vi.advanceTimersByTimeAsync(1000);
    if (at.said.at(-1)?.type === 'are-you-alive') at.panelSays({ type: 'alive', gate: id });
  }
  expect([at.fold.mock.calls.length, at.go.mock.calls.length]).toEqual([0, 0]);
  at.panelSays({ type: 'gate-answer', gate: id, go: false });
  const asked = at.types().length;
  await vi.advanceTimersByTimeAsync(5000);
  expect(at.types()).toHaveLength(asked);
});
