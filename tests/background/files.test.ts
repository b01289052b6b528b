import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileGiven, FileKept } from '../../utils/messaging/files.ts';
import type { Attachment } from '../../utils/report/criterion.ts';
import { criterion, owner, report } from '../drafts/examples.ts';
import { engine, nextPage, page, pageSeen, startWorker, TAB, type Worker } from './worker.ts';

/** Says for each attachment whether its facts were handed over. */
vi.mock('../../utils/checks/run.ts', () => ({
  judge: ({
    report: judged,
    facts,
  }: {
    report: ReturnType<typeof report>;
    facts: Record<string, object>;
  }) => ({
    criteria: judged.criteria.map(({ code, attachments }) => ({
      code,
      outcome: 'pass',
      findings: [],
      uncheckedFiles: attachments.filter(({ id }) => !facts[id]).length,
    })),
    report: [],
  }),
}));

const NAME = '2.3_so 25BC-UBND_BC CCHC.pdf';
const pdf = new File(['%PDF-1.7'], NAME, { type: 'application/pdf' });
const attachment = (change: Partial<Attachment> = {}): Attachment => ({
  id: 'x1',
  name: NAME,
  origin: 'chosen',
  sha256: null,
  size: null,
  ...change,
});
const showing = (...attachments: Attachment[]) => report(criterion({ attachments }));

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker();
});

const files = () => import('../../entrypoints/background/keep-file.ts');
async function keep(file: File): Promise<FileKept> {
  return (await files()).keepFile({
    type: 'keep-file',
    tab: TAB,
    criterion: '2.3',
    attachment: 'x1',
    file,
    listed: [],
  });
}
async function give(key: string | undefined): Promise<FileGiven> {
  return (await files()).giveFile({ type: 'give-file', tab: TAB, key: key ?? '' });
}
async function judged(change: object = {}): Promise<string> {
  const { sha256 } = await keep(pdf);
  const facts = { sha256, size: pdf.size, kind: 'pdf', format: 'pdf', failure: null, pdf: null };
  const message = { criterion: '2.3', attachment: 'x1', name: NAME, facts, suggestedName: '2.3_ten.pdf' };
  await worker.send({ type: 'file-judged', tab: TAB, ...message, ...change }, engine);
  return sha256 ?? '';
}
const unchecked = () => worker.state().verdict?.criteria[0]?.uncheckedFiles;

describe('a chosen file', () => {
  it('is kept with its hash, and given back after the crash, byte for byte', async () => {
    await worker.send(pageSeen(showing(attachment())), page);
    expect(await keep(pdf)).toEqual({
      kept: true,
      sha256: '86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b',
    });
    await worker.restart();
    await worker.send(pageSeen(showing()), page);
    const { file } = await give(worker.state().drafts[0]?.key);
    expect(file?.name).toBe(NAME);
    expect(await file?.text()).toBe('%PDF-1.7');
  });

  it('is not given to the next person at the machine', async () => {
    await worker.send(pageSeen(showing()), page);
    await keep(pdf);
    await worker.send(pageSeen(showing()), page);
    const key = worker.state().drafts[0]?.key;
    await worker.send(pageSeen({ ...showing(), account: { name: 'Trần Thị Bình', unit: owner.unit } }), page);
    expect(await give(key)).toEqual({ file: null });
  });

  it('of an unknown account is given only after the confirmation', async () => {
    const unsigned = { ...showing(), account: { name: null, unit: null } };
    await worker.send(pageSeen(unsigned), page);
    await keep(pdf);
    await worker.send(pageSeen(unsigned), page);
    const key = worker.state().drafts[0]?.key;
    expect(await give(key)).toEqual({ file: null });
    const { confirmDrafts } = await import('../../entrypoints/background/draft-actions.ts');
    await confirmDrafts(TAB, [key ?? '']);
    expect((await give(key)).file?.name).toBe(NAME);
    await worker.send(pageSeen({ ...showing(), account: { name: 'Trần Thị Bình', unit: null } }), nextPage);
    expect(await give(key)).toEqual({ file: null });
  });

  it('cannot be kept before the page was read: nobody knows whose it is', async () => {
    expect(await keep(pdf)).toEqual({ kept: false, reason: 'no-report', sha256: null });
  });

  it('over the bound is not read into memory', async () => {
    const huge = new File([], 'to.pdf');
    Object.defineProperty(huge, 'size', { value: 300_000_000 });
    expect(await keep(huge)).toEqual({ kept: false, reason: 'too-large', sha256: null });
  });

  it('on a full disk is refused with the reason', async () => {
    await worker.send(pageSeen(showing(attachment())), page);
    const disk = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await keep(pdf)).toMatchObject({ kept: false, reason: 'quota' });
    disk.mockRestore();
  });

  it('whose bytes cannot be read (the disk was pulled) is refused', async () => {
    await worker.send(pageSeen(showing(attachment())), page);
    const gone = new File(['x'], 'x.pdf');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await keep(gone)).toEqual({ kept: false, reason: 'unknown', sha256: null });
  });

  it('is done with once the portal lists it in a new document', async () => {
    await worker.send(pageSeen(showing(attachment())), page);
    await keep(pdf);
    await worker.send(pageSeen(showing(attachment({ origin: 'uploaded', name: `638316_${NAME}` }))), page);
    await worker.send(pageSeen(showing()), page);
    expect(worker.state().drafts).toEqual([]);
  });
});

describe('what the engine found out', () => {
  it('is judged with the attachment it was found in, with the name it proposes', async () => {
    await worker.send(pageSeen(showing(attachment())), page);
    expect(worker.state().inProgress).toEqual(['x1']);
    await judged();
    expect(unchecked()).toBe(0);
    expect(worker.state()).toMatchObject({ inProgress: [], suggestedNames: { x1: '2.3_ten.pdf' } });
  });

  it('holds after a post-back and a new worker for the same file in the portal’s list', async () => {
    await worker.send(pageSeen(showing(attachment())), page);
    await judged();
    await worker.restart();
    const uploaded = attachment({ id: 'u9', origin: 'uploaded', name: `638316_${NAME}` });
    await worker.send(pageSeen(showing(uploaded)), nextPage);
    expect(unchecked()).toBe(0);
    expect(worker.state().suggestedNames).toEqual({});
  });

  it.each([
    ['what was found out', () => judged()],
    ['a reading', () => worker.send(pageSeen(showing()), page)],
  ])('%s that arrives after the tab was closed brings nothing of it back', async (_what, arrive) => {
    await worker.send(pageSeen(showing(attachment())), page);
    const { tabClosed } = await import('../../entrypoints/background/tab-closed.ts');
    worker.chrome.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    await tabClosed(TAB);
    await arrive();
    expect(await worker.chrome.storage.session.get(null)).toEqual({});
  });

  it('that it could not be read is judged, and not remembered for another file of that name', async () => {
    await worker.send(pageSeen(showing(attachment())), page);
    const failure = { kind: 'limit', reason: 'not-read' };
    const lost = { sha256: 'unread:1', size: 8, kind: 'other', format: 'unknown', failure, pdf: null };
    await judged({ facts: lost, suggestedName: null });
    expect(worker.state().inProgress).toEqual([]);
    await judged({ attachment: 'x2' });
    const uploaded = attachment({ id: 'u9', origin: 'uploaded' });
    await worker.send(pageSeen(showing(uploaded)), nextPage);
    expect(unchecked()).toBe(0);
  });

  it('does not hold for another file that got the same id', async () => {
    await worker.send(pageSeen(showing(attachment())), page);
    await judged();
    await worker.send(pageSeen(showing(attachment({ name: 'khac.pdf' })), false), page);
    expect(unchecked()).toBe(1);
  });
});
