import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPanelModel } from '../../components/shared/model.ts';
import { createGateQuestions, passGate } from '../../entrypoints/panel/gate.ts';
import type { PageLink } from '../../entrypoints/panel/page-link.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { workingState } from '../components/states.ts';

vi.mock('../../utils/messaging/send.ts', () => ({ sendToBackground: vi.fn() }));
const background = vi.mocked(sendToBackground);
const verdict = workingState.verdict!;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function desk() {
  const model = createPanelModel('frame');
  model.state.value = workingState;
  const send = vi.fn<PageLink['send']>();
  return { model, send, page: { send, put: vi.fn() } satisfies PageLink };
}

it('shows the checklist with the verdict for the gate', async () => {
  background.mockResolvedValue({ ok: true, answer: { verdict } });
  const { model } = desk();
  await createGateQuestions(model).ask('g1');
  expect(model.gate.value).toEqual({ gate: 'g1', verdict });
});

it.each([
  ['nothing has been read', { ok: true, answer: { verdict: null } }],
  ['the service worker is silent', { ok: false, failure: 'no-answer' }],
  ['the extension was updated', { ok: false, failure: 'outdated' }],
] as const)('shows nothing, so that the page lets go, where %s', async (_name, sent) => {
  background.mockResolvedValue(sent);
  const { model } = desk();
  await createGateQuestions(model).ask('g1');
  expect(model.gate.value).toBeNull();
});

it('shows nothing where the verdict comes when the page has let go', async () => {
  background.mockImplementation(
    () => new Promise((resolve) => setTimeout(() => resolve({ ok: true, answer: { verdict } }), 1_300)),
  );
  const { model } = desk();
  const asked = createGateQuestions(model).ask('g1');
  await vi.runAllTimersAsync();
  await asked;
  expect(model.gate.value).toBeNull();
});

it('shows nothing where the submission was let go before the verdict came', async () => {
  background.mockImplementation(
    () => new Promise((resolve) => setTimeout(() => resolve({ ok: true, answer: { verdict } }), 500)),
  );
  const { model } = desk();
  const questions = createGateQuestions(model);
  const asked = questions.ask('g1');
  questions.end('g1', true);
  await vi.runAllTimersAsync();
  await asked;
  expect([model.gate.value, model.pressAgain.value]).toEqual([null, false]);
});

it('takes the checklist away once the submission is held back no longer', async () => {
  background.mockResolvedValue({ ok: true, answer: { verdict } });
  const { model } = desk();
  const questions = createGateQuestions(model);
  await questions.ask('g1');
  questions.end('another', true);
  expect(model.gate.value?.gate).toBe('g1');
  questions.end('g1', true);
  expect(model.gate.value).toBeNull();
});

it('unfolds and has the officer press again where nothing could be pressed, until asked anew', async () => {
  background.mockResolvedValue({ ok: true, answer: { verdict } });
  const { model } = desk();
  const questions = createGateQuestions(model);
  questions.end('g1', false);
  expect([model.pressAgain.value, model.open.value]).toEqual([true, true]);
  await questions.ask('g2');
  expect(model.pressAgain.value).toBe(false);
});

it('keeps reason and verdict before the submission goes on', async () => {
  background.mockResolvedValue({ ok: true, answer: { done: true } });
  const { model, page, send } = desk();
  await passGate(model, page, { gate: 'g1', verdict }, 'Đã hỏi Sở Nội vụ');
  expect(background).toHaveBeenLastCalledWith({
    to: 'background',
    type: 'gate-passed',
    tab: 7,
    reason: 'Đã hỏi Sở Nội vụ',
    verdict,
  });
  expect(send.mock.calls).toEqual([[{ type: 'gate-answer', gate: 'g1', go: true }]]);
});

it('lets the submission go after a second where the reason cannot be kept', async () => {
  background.mockImplementation(() => new Promise(() => undefined));
  const { model, page, send } = desk();
  const passed = passGate(model, page, { gate: 'g1', verdict }, '');
  await vi.advanceTimersByTimeAsync(1_000);
  await passed;
  expect(send).toHaveBeenCalledWith({ type: 'gate-answer', gate: 'g1', go: true });
});
