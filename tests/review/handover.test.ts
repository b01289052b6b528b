import { expect, it, vi } from 'vitest';
import { createReviewModel } from '../../components/review/model.ts';
import { saveFile } from '../../components/restore/save-file.ts';
import { handoverActions } from '../../entrypoints/review/handover.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { parseReviewFile } from '../../utils/report/handover.ts';
import { criterion, judged, office, workingState } from '../components/states.ts';
import { report } from '../drafts/examples.ts';

vi.mock('../../utils/messaging/send.ts', () => ({ sendToBackground: vi.fn() }));
vi.mock('../../components/restore/save-file.ts', () => ({ saveFile: vi.fn() }));
const background = vi.mocked(sendToBackground);

const EARLIER = { criterion: criterion('4.1', 'Cổng dịch vụ công'), seenAt: '2026-11-20T07:32:00.000Z' };

/** The report at a glance of a portal that shows 2.3 now, and has shown 4.1 on another page. */
function glance() {
  const model = createReviewModel(null);
  model.state.value = {
    ...workingState,
    report: report(criterion('2.3', 'Rà soát văn bản')),
    seenEarlier: [EARLIER],
    verdict: { criteria: [judged('2.3', 'pass'), judged('4.1', 'error', [office])], report: [] },
  };
  return { model, actions: handoverActions(model, 7) };
}

async function saved() {
  const file = vi.mocked(saveFile).mock.lastCall?.[0];
  return parseReviewFile((await file?.text()) ?? '')?.criteria ?? [];
}

it('puts the remark into a review that is saved by the press that ends the writing', async () => {
  background.mockReturnValue(new Promise(() => undefined));
  const { actions } = glance();
  actions.remark('2.3', 'Bổ sung Phụ lục 2');
  actions.saveReview();
  expect((await saved()).find(({ code }) => code === '2.3')).toMatchObject({ remark: 'Bổ sung Phụ lục 2' });
});

it('saves what was said and found of criteria on other pages of the portal too', async () => {
  background.mockResolvedValue({ ok: true, answer: { done: true } });
  const { actions } = glance();
  actions.remark('4.1', 'Nộp bản pdf');
  actions.saveReview();
  const [only] = await saved();
  expect(only).toMatchObject({ code: '4.1', remark: 'Nộp bản pdf', findings: [{ rule: office.rule }] });
});

it.each([
  ['was not kept', { ok: true, answer: { done: false } }, '2.3'],
  ['was not answered', { ok: false, failure: 'no-answer' }, '2.3'],
  ['was kept', { ok: true, answer: { done: true } }, null],
] as const)('of a remark that %s the leader is told accordingly', async (_what, sent, told) => {
  background.mockResolvedValue(sent);
  const { model, actions } = glance();
  model.unkept.value = '4.1';
  actions.remark('2.3', 'Bổ sung');
  await vi.waitFor(() => expect(model.unkept.value).toBe(told));
});

it('says that a file of results cannot be read', async () => {
  const { model, actions } = glance();
  actions.openResults(new File(['{}'], 'x.json'));
  await vi.waitFor(() => expect(model.taken.value).toEqual({ problem: 'unreadable' }));
});
