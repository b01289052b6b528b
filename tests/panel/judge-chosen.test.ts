import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPanelModel } from '../../components/shared/model.ts';
import { createJudge } from '../../entrypoints/panel/judge-chosen.ts';
import { workingState } from '../components/states.ts';

const engine = vi.hoisted(() => ({ ready: true, heard: [] as unknown[] }));
vi.mock('../../utils/messaging/send.ts', () => ({
  sendToBackground: async () => ({ ok: true, answer: { ready: engine.ready } }),
}));

beforeEach(() => {
  vi.useFakeTimers();
  engine.ready = true;
  engine.heard = [];
  const FakeChannel = class {
    postMessage = (message: unknown) => void engine.heard.push(message);
  };
  vi.stubGlobal('BroadcastChannel', FakeChannel);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const file = new File(['%PDF-'], 'a.pdf');
const request = { type: 'judge-file' as const, tab: 7, criterion: '2.3', attachment: 'a1', file };
function waitingFor(...inProgress: string[]) {
  const model = createPanelModel('frame');
  model.state.value = { ...workingState, inProgress };
  return model;
}

it('hands a file over once where something is known of it soon', async () => {
  const model = waitingFor('a1');
  await createJudge(model)(request);
  model.state.value = { ...workingState, inProgress: [] };
  await vi.advanceTimersByTimeAsync(60_000);
  expect(engine.heard).toEqual([request]);
});

it('hands a file over again as long as nothing is known of it', async () => {
  const model = waitingFor('a1');
  await createJudge(model)(request);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(engine.heard).toHaveLength(3);
  model.state.value = { ...workingState, inProgress: ['a2'] };
  await vi.advanceTimersByTimeAsync(60_000);
  expect(engine.heard).toHaveLength(3);
});

it('hands a file over once the engine, which could not be built at first, stands', async () => {
  engine.ready = false;
  await createJudge(waitingFor('a1'))(request);
  expect(engine.heard).toEqual([]);
  engine.ready = true;
  await vi.advanceTimersByTimeAsync(16_000);
  expect(engine.heard).toEqual([request]);
});
