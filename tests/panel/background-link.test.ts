// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createPanelModel, type Host } from '../../components/shared/model.ts';
import { connectBackground } from '../../entrypoints/panel/background-link.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import { drafts, workingState } from '../components/states.ts';

type Listener = (message: unknown, sender: { id?: string; tab?: object }) => void;

const listeners: Listener[] = [];
const answer = vi.fn<() => Promise<unknown>>();
const worker = { id: 'ours' };

beforeEach(() => {
  listeners.length = 0;
  answer.mockReset();
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'ours',
      sendMessage: answer,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  });
});

const greeting = (state: TabState | null, allowed = true) => ({ allowed, tab: 7, nonce: 'n', state });
const push = (state: unknown, sender: Parameters<Listener>[1] = worker) => {
  for (const listener of listeners) listener({ to: 'panel', type: 'state', state }, sender);
};
const folded: TabState = { ...workingState, panel: { open: false } };

async function connected(host: Host = 'frame') {
  const model = createPanelModel(host);
  const link = connectBackground(model, null);
  await vi.waitFor(() => expect(model.connection.value).not.toBe('connecting'));
  return { model, link };
}

it('shows what the service worker answers, and knows its tab and nonce', async () => {
  answer.mockResolvedValue(greeting(folded));
  const { model, link } = await connected();
  expect([model.connection.value, model.state.value, link.tab()]).toEqual(['ready', folded, 7]);
  expect(await link.nonce()).toBe('n');
});

it('shows nothing and gives no nonce where it is refused', async () => {
  answer.mockResolvedValue(greeting(folded, false));
  const { model, link } = await connected();
  expect([model.connection.value, model.state.value]).toEqual(['refused', null]);
  expect(await link.nonce()).toBeNull();
});

it('follows what is pushed for its own tab', async () => {
  answer.mockResolvedValue(greeting(folded));
  const { model } = await connected();
  push({ ...folded, tab: 8, language: 'en' });
  expect(model.state.value?.language).toBe('vi');
  push({ ...folded, language: 'en' });
  expect(model.state.value?.language).toBe('en');
});

it.each([
  ['a content script', { id: 'ours', tab: {} }],
  ['another extension', { id: 'theirs' }],
])('takes no state from %s', async (_name, sender) => {
  answer.mockResolvedValue(greeting(folded));
  const { model } = await connected();
  push({ ...folded, language: 'en' }, sender);
  expect(model.state.value?.language).toBe('vi');
});

it('asks again until the service worker has woken', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 100 });
  answer
    .mockRejectedValueOnce(new Error('Could not establish connection.'))
    .mockResolvedValue(greeting(folded));
  const { model } = await connected();
  expect(model.connection.value).toBe('ready');
  vi.useRealTimers();
});

it('asks again where a state was pushed while the answer was under way', async () => {
  answer.mockImplementationOnce(async () => {
    push({ ...folded, drafts });
    return greeting(folded);
  });
  answer.mockResolvedValueOnce(greeting({ ...folded, drafts }));
  const { model } = await connected();
  await vi.waitFor(() => expect(model.state.value?.drafts).toHaveLength(3));
});

it('unfolds the list of drafts when they turn up, and leaves it folded after «Để sau»', async () => {
  answer.mockResolvedValue(greeting(folded));
  const { model } = await connected();
  push({ ...folded, drafts });
  expect(model.draftsOpen.value).toBe(true);
  model.draftsOpen.value = false;
  push({ ...folded, drafts: drafts.slice(1) });
  expect(model.draftsOpen.value).toBe(false);
});

it('opens when another window says so, but keeps to the last click otherwise', async () => {
  answer.mockResolvedValue(greeting(folded));
  const { model } = await connected();
  model.open.value = true;
  push(folded);
  expect(model.open.value).toBe(true);
  push(workingState);
  push(folded);
  expect(model.open.value).toBe(false);
});
