import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPanelModel, type PanelModel } from '../../components/shared/model.ts';
import type { PageLink, PutResult } from '../../entrypoints/panel/page-link.ts';
import { createRestorer } from '../../entrypoints/panel/restore.ts';
import type { DraftOffer } from '../../utils/drafts/records.ts';
import { drafts, workingState } from '../components/states.ts';

const bytes = new File(['%PDF-'], '3.1_so 30TB-UBND_Niem yet.pdf');
vi.mock('../../utils/messaging/send-file.ts', () => ({ giveFile: async () => ({ file: bytes }) }));

type Put = Parameters<PageLink['put']>[0];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const known: DraftOffer[] = drafts.map((offer) => ({ ...offer, accountUnknown: false }));
const keys = known.map(({ key }) => key);

/** A page that answers each put with `answer`, and takes what was written off the offers. */
function desk(answer: (put: Put, wait: () => void) => Promise<PutResult> | PutResult, forgets = 0) {
  const model: PanelModel = createPanelModel('frame');
  model.state.value = { ...workingState, drafts: known };
  const puts: string[] = [];
  let toForget = forgets;
  const page: PageLink = {
    send: () => undefined,
    async put(message, onWaiting) {
      const field = message.type === 'put-file' ? 'file' : message.field;
      const key = `${field} ${message.criterion}`;
      puts.push(key);
      const result = await answer(message, onWaiting);
      const keeps = result === 'written' && !(field === 'file' && toForget-- > 0);
      const state = model.state.value;
      if (keeps && state) {
        model.state.value = { ...state, drafts: state.drafts.filter((offer) => offer.key !== key) };
      }
      return result;
    },
  };
  return { model, puts, restorer: createRestorer(model, page, () => 7) };
}

const steps = (model: PanelModel) =>
  Object.fromEntries(Object.entries(model.restoring.value).map(([key, { step }]) => [key, step]));

it('puts back texts and files, criterion by criterion', async () => {
  const { model, puts, restorer } = desk(() => 'written');
  const done = restorer.restore(keys);
  await vi.runAllTimersAsync();
  await done;
  expect(puts).toEqual(['score 2.3', 'explanation 2.3', 'file 3.1']);
  expect(steps(model)).toEqual({
    'score 2.3': 'written',
    'explanation 2.3': 'written',
    'file 3.1': 'written',
  });
  expect(model.restoreRun.value).toBeNull();
});

it('puts back only what was asked for', async () => {
  const { puts, restorer } = desk(() => 'written');
  const done = restorer.restore(['score 2.3']);
  await vi.runAllTimersAsync();
  await done;
  expect(puts).toEqual(['score 2.3']);
});

it('puts a file in again that the page has lost with its markup', async () => {
  const { model, puts, restorer } = desk(() => 'written', 1);
  const done = restorer.restore(keys);
  await vi.runAllTimersAsync();
  await done;
  expect(puts.filter((key) => key === 'file 3.1')).toHaveLength(2);
  expect(model.restoring.value['file 3.1']).toEqual({ step: 'written', copy: null });
});

it('gives up after three attempts and hands the file out for attaching by hand', async () => {
  const { model, puts, restorer } = desk(() => 'written', 99);
  const done = restorer.restore(keys);
  await vi.runAllTimersAsync();
  await done;
  expect(puts.filter((key) => key === 'file 3.1')).toHaveLength(3);
  expect(model.restoring.value['file 3.1']).toEqual({ step: 'refused', copy: bytes });
});

it.each(['refused', 'no-field'] as const)('hands the file out where the page says «%s»', async (result) => {
  const { model, restorer } = desk(() => result);
  const done = restorer.restore(['file 3.1']);
  await vi.runAllTimersAsync();
  await done;
  expect(model.restoring.value['file 3.1']).toEqual({ step: result, copy: bytes });
});

it('puts in once more what a slow portal takes out again after a while, and then says that it does not take it', async () => {
  const { model, puts, restorer } = desk(() => 'written');
  await Promise.all([restorer.restore(['score 2.3']), vi.advanceTimersByTimeAsync(5_000)]);
  expect(steps(model)).toEqual({ 'score 2.3': 'written' });
  const takeOut = async () => {
    model.state.value = { ...model.state.value!, drafts: known };
    await vi.advanceTimersByTimeAsync(5_000);
  };
  await takeOut();
  expect(puts).toEqual(['score 2.3', 'score 2.3']);
  await takeOut();
  await takeOut();
  expect(puts).toHaveLength(3);
  expect(steps(model)).toEqual({ 'score 2.3': 'refused' });
  expect(model.kept.restored.value).toEqual({});
});

it('does not put an older text over what was typed since', async () => {
  const { model, puts, restorer } = desk(() => 'written');
  await Promise.all([restorer.restore(['score 2.3']), vi.advanceTimersByTimeAsync(5_000)]);
  const typed = known.map((offer) => ({
    ...offer,
    draft: { ...offer.draft, value: 'khác' } as typeof offer.draft,
  }));
  model.state.value = { ...model.state.value!, drafts: typed };
  await vi.advanceTimersByTimeAsync(5_000);
  expect(puts).toEqual(['score 2.3']);
});

it('leaves alone what the officer has taken out again', async () => {
  const { model, puts, restorer } = desk(() => 'written');
  await Promise.all([restorer.restore(['score 2.3']), vi.advanceTimersByTimeAsync(5_000)]);
  const item = model.kept.restored.value['score 2.3']!;
  model.kept.restored.value = { 'score 2.3': { ...item, step: 'undone' } };
  model.state.value = { ...model.state.value!, drafts: known };
  await vi.advanceTimersByTimeAsync(5_000);
  expect(puts).toEqual(['score 2.3']);
});

it('goes on to the next criterion only once the dialog of the one before has been filled', async () => {
  let fill: () => void = () => undefined;
  const { model, puts, restorer } = desk((_put, wait) => {
    wait();
    return new Promise((resolve) => {
      const before = fill;
      fill = () => {
        before();
        resolve('written');
      };
    });
  });
  const done = restorer.restore(keys);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(model.restoreRun.value).toEqual({ criterion: '2.3', following: 1, waiting: true });
  expect(puts).toEqual(['score 2.3', 'explanation 2.3']);
  fill();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(puts).toContain('file 3.1');
  fill();
  await vi.runAllTimersAsync();
  await done;
  expect(model.restoreRun.value).toBeNull();
});

it('puts in nothing further once it was stopped', async () => {
  const { model, puts, restorer } = desk((_put, wait) => {
    wait();
    return new Promise<PutResult>(() => undefined);
  });
  const done = restorer.restore(keys);
  await vi.advanceTimersByTimeAsync(1_000);
  restorer.stop();
  await vi.runAllTimersAsync();
  await done;
  expect(puts).not.toContain('file 3.1');
  expect(model.restoreRun.value).toBeNull();
});
