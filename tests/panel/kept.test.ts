import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Restored } from '../../components/restore/kept-model.ts';
import { createPanelModel } from '../../components/shared/model.ts';
import { createKeptActions } from '../../entrypoints/panel/kept.ts';
import type { PageLink, PutResult } from '../../entrypoints/panel/page-link.ts';
import { parseToPage } from '../../utils/messaging/to-page.ts';
import { workingState } from '../components/states.ts';

const sent = vi.hoisted(() => [] as { type: string }[]);
vi.mock('../../utils/messaging/send-file.ts', () => ({ giveFile: async () => null }));
vi.mock('../../utils/messaging/send.ts', () => ({
  sendToBackground: async (message: { type: string }) => {
    sent.push(message);
    return { ok: true, answer: { done: true } };
  },
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  sent.length = 0;
});

const text: Restored = {
  criterion: '2.3',
  field: 'explanation',
  before: 'Trên phần mềm',
  after: 'Bản nháp',
  step: 'put-in',
  isDraft: true,
};
const file: Restored = {
  ...text,
  field: 'file',
  before: '',
  after: 'a.pdf',
  criterion: '3.1',
  isDraft: false,
};

function desk(result: PutResult = 'written') {
  const model = createPanelModel('frame');
  const report = workingState.report;
  const chosen = { id: 'chosen-1', name: 'a.pdf', origin: 'chosen' as const, sha256: null, size: 5 };
  const criteria = report?.criteria.map((one) =>
    one.code === '3.1' ? { ...one, attachments: [chosen] } : one,
  );
  model.state.value = { ...workingState, report: report && { ...report, criteria: criteria ?? [] } };
  const puts: object[] = [];
  const page: PageLink = {
    send: () => undefined,
    put: async (message) => {
      puts.push(message);
      return result;
    },
  };
  return { model, puts, actions: createKeptActions(model, page, () => 7) };
}

it('undo puts back what the portal had, and the text is a draft as before', async () => {
  const { model, puts, actions } = desk();
  model.kept.restored.value = { key: text };
  actions.undo(['key']);
  await vi.runAllTimersAsync();
  expect(puts).toEqual([
    {
      type: 'put-text',
      criterion: '2.3',
      field: 'explanation',
      value: 'Trên phần mềm',
      formatting: null,
    },
  ]);
  expect(parseToPage({ ...puts[0], request: 'a' })).not.toBeNull();
  expect(model.kept.restored.value['key']?.step).toBe('undone');
  expect(sent).toMatchObject([
    { type: 'offer-again', tab: 7, criterion: '2.3', field: 'explanation', value: 'Bản nháp' },
  ]);
});

it('undo takes a file that waits in its field out of it again', async () => {
  const { model, puts, actions } = desk();
  model.kept.restored.value = { key: file };
  actions.undo(['key']);
  await vi.runAllTimersAsync();
  expect(puts).toEqual([{ type: 'put-file', criterion: '3.1', file: null, replaces: 'chosen-1' }]);
  expect(sent).toEqual([]);
});

it('undo says so where the portal has taken the file already', async () => {
  const { model, puts, actions } = desk();
  model.kept.restored.value = { key: { ...file, after: 'đã lên phần mềm.pdf' } };
  actions.undo(['key']);
  await vi.runAllTimersAsync();
  expect(puts).toEqual([]);
  expect(model.kept.restored.value['key']?.step).toBe('refused');
});

it('undo that the page refuses leaves the draft as it is, and can be pressed again', async () => {
  const { model, actions } = desk('refused');
  model.kept.restored.value = { key: text };
  actions.undo(['key']);
  await vi.runAllTimersAsync();
  expect(model.kept.restored.value['key']?.step).toBe('refused');
  expect(sent).toEqual([]);
});

it('an earlier version that is taken back can be taken out again, and is no new draft then', async () => {
  const { model, puts, actions } = desk();
  actions.takeBack({ criterion: '2.3', field: 'explanation', value: 'Bản cũ' });
  await vi.runAllTimersAsync();
  const [name] = Object.keys(model.kept.restored.value);
  actions.undo([name ?? '']);
  await vi.runAllTimersAsync();
  const shown = workingState.report?.criteria.find(({ code }) => code === '2.3')?.explanation;
  expect(puts).toMatchObject([{ value: 'Bản cũ' }, { value: shown }]);
  expect(sent).toEqual([]);
});
