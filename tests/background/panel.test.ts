import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDrafts } from '../../utils/drafts/database.ts';
import { listGateRecords } from '../../utils/drafts/gate-history.ts';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { criterion, PORTAL, report } from '../drafts/examples.ts';
import { engine, frame, page, pageSeen, sidePanel, startWorker, TAB, type Worker } from './worker.ts';

vi.mock('../../utils/checks/run.ts', () => ({
  judge: (subject: { phase: string }) => ({
    criteria: [],
    report: [{ ...finding, rule: `report.${subject.phase}` }],
  }),
}));
const finding = {
  outcome: 'error',
  criterion: null,
  file: null,
  attachment: null,
  message: 'm',
  remedy: null,
  source: null,
  clause: null,
};

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker();
});
const hello = { type: 'panel-hello', tab: null };

describe('a panel that says hello', () => {
  it('in a frame on the portal gets the nonce that the content script gets, whoever asks first', async () => {
    const before = await worker.send(hello, frame);
    const content = await worker.send({ type: 'port-nonce' }, page);
    expect(before).toMatchObject({ allowed: true, tab: TAB, state: null });
    expect(content).toEqual({ nonce: (before as { nonce: string }).nonce });
    expect((content as { nonce: string }).nonce).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps that nonce when the worker was stopped in between', async () => {
    const first = await worker.send({ type: 'port-nonce' }, page);
    await worker.restart();
    expect(await worker.send(hello, frame)).toMatchObject(first as object);
  });

  it('gets the state of its tab once the page was read', async () => {
    await worker.send(pageSeen(report(criterion({ score: '2' }))), page);
    expect(await worker.send(hello, frame)).toMatchObject({
      state: { tab: TAB, report: { criteria: [{ score: '2' }] } },
    });
  });

  it('in the side panel speaks of the tab in front, and learns no nonce', async () => {
    await worker.send(pageSeen(report(criterion())), page);
    expect(await worker.send(hello, sidePanel)).toMatchObject({ tab: TAB, nonce: null, state: { tab: TAB } });
  });

  it('framed by another site is refused and learns nothing', async () => {
    const elsewhere = { ...frame, tab: { id: TAB, url: 'https://evil.example/' } };
    await worker.send(pageSeen(report(criterion())), page);
    expect(await worker.send(hello, elsewhere)).toEqual({
      allowed: false,
      tab: null,
      nonce: null,
      state: null,
    });
  });
});

it.each([[[]], [['cham.tinh.gov.vn']]])(
  'the official portal is served with an imported pack of the portals %j',
  async (portals) => {
    const settings = { language: 'vi', round: null, pack: { ...BUILTIN_PACK, portals } };
    await worker.chrome.storage.local.set({ settings });
    await worker.send(pageSeen(report(criterion())), page);
    expect(worker.state().portal.recognised).toBe(true);
    expect(await worker.send(hello, frame)).toMatchObject({ allowed: true });
  },
);

describe('who may say what', () => {
  it.each<[string, object, object]>([
    ['the page may not drop drafts', { type: 'drop-draft', tab: TAB, key: 'k' }, page],
    [
      'the page may not set a round',
      { type: 'accept-round', round: { name: '', opensAt: null, closesAt: '', year: null } },
      page,
    ],
    ['the panel may not say what was typed', { type: 'session-ended' }, frame],
    ['the engine may not ask for a nonce', { type: 'port-nonce' }, engine],
    ['a frame may not speak of another tab', { type: 'set-panel-open', tab: 8, open: true }, frame],
    ['nobody may say what was not agreed', { type: 'typed', criterion: 7 }, page],
  ])('%s', async (_rule, message, sender) => expect(await worker.send(message, sender)).toBeNull());

  it('what is meant for others is left to them', async () => {
    expect(await worker.send({ to: 'content', type: 'outcomes', outcomes: [] }, page)).toBeUndefined();
  });
});

it('the panel is open or folded as it was left', async () => {
  await worker.send(pageSeen(report(criterion())), page);
  await worker.send({ type: 'set-panel-open', tab: TAB, open: true }, frame);
  await worker.restart();
  expect(await worker.send(hello, frame)).toMatchObject({ state: { panel: { open: true } } });
});

it('a closed tab is forgotten', async () => {
  await worker.send(pageSeen(report(criterion())), page);
  const { forgetTab } = await import('../../entrypoints/background/tab-store.ts');
  await forgetTab(TAB);
  expect(await worker.send(hello, frame)).toMatchObject({ state: null });
});

describe('at the gate', () => {
  it('everything is judged, untouched criteria too', async () => {
    await worker.send(pageSeen(report(criterion())), page);
    expect(await worker.send({ type: 'gate-verdict', tab: TAB }, frame)).toMatchObject({
      verdict: { report: [{ rule: 'report.gate' }] },
    });
    expect(worker.state().verdict?.report).toMatchObject([{ rule: 'report.entry' }]);
  });

  it('what the page has just shown is judged, although it is still being taken over', async () => {
    const seen = worker.send(pageSeen(report(criterion())), page);
    expect(await worker.send({ type: 'gate-verdict', tab: TAB }, frame)).toMatchObject({
      verdict: { report: [{ rule: 'report.gate' }] },
    });
    await seen;
  });

  it('there is no verdict where no page was read', async () => {
    expect(await worker.send({ type: 'gate-verdict', tab: TAB }, frame)).toEqual({ verdict: null });
  });

  it('what was passed over is kept with its reason and its owner, and the submission too', async () => {
    await worker.send(pageSeen(report(criterion())), page);
    const verdict = { criteria: [], report: [{ ...finding, rule: 'report.incomplete' }] };
    await worker.send({ type: 'gate-passed', tab: TAB, reason: 'Chờ bản ký', verdict }, frame);
    await worker.send({ type: 'submitted' }, page);
    const database = await openDrafts();
    const records = await listGateRecords(database);
    database.close();
    expect(records).toMatchObject([
      { owner: { portal: PORTAL }, event: { type: 'passed', reason: 'Chờ bản ký', verdict } },
      { event: { type: 'submitted' } },
    ]);
  });
});

describe('the engine', () => {
  it('is made once, however many ask at the same time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => worker.send({ type: 'want-engine' }, frame)));
    expect(answers).toEqual([{ ready: true }, { ready: true }, { ready: true }]);
    expect(worker.chrome.offscreen.createDocument).toHaveBeenCalledTimes(1);
  });

  it('is not made again while it stands', async () => {
    worker.chrome.runtime.getContexts.mockResolvedValue([{}]);
    expect(await worker.send({ type: 'want-engine' }, frame)).toEqual({ ready: true });
    expect(worker.chrome.offscreen.createDocument).not.toHaveBeenCalled();
  });

  it('that the browser refuses is no answer', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    worker.chrome.offscreen.createDocument.mockRejectedValue(new Error('refused'));
    expect(await worker.send({ type: 'want-engine' }, frame)).toBeNull();
  });
});
