import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ResultsFile } from '../../utils/evidence/claims.ts';
import { ENGINE_VERSION } from '../../utils/evidence/version.ts';
import type { ReviewFile } from '../../utils/report/handover.ts';
import { makeFacts, pdf } from '../checks/subject.ts';
import { criterion, owner, PORTAL, report } from '../drafts/examples.ts';
import { engine, nextPage, page, pageSeen, sidePanel, startWorker, TAB, type Worker } from './worker.ts';

vi.mock('../../utils/checks/run.ts', () => ({ judge: () => ({ criteria: [], report: [] }) }));

const OF = {
  portal: PORTAL,
  unit: owner.unit,
  round: null,
  at: '2026-11-20T07:32:00+07:00',
  from: 'Lê Văn Châu',
};
const REVIEW: ReviewFile = { kind: 'soat-cchc-review', format: 1, ...OF, criteria: [] };
const RESULTS: ResultsFile = {
  kind: 'soat-cchc-results',
  format: 1,
  engine: ENGINE_VERSION,
  ...OF,
  files: [{ criterion: '2.3', name: 'a.pdf', facts: makeFacts(pdf()) }],
};
const take = (handed: ReviewFile | ResultsFile) =>
  handed.kind === 'soat-cchc-review'
    ? { type: 'take-review', tab: TAB, review: handed }
    : { type: 'take-results', tab: TAB, results: handed };

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker();
  await worker.send(pageSeen(report(criterion())), page);
});
afterEach(() => void vi.restoreAllMocks());

it('gives what is known of files on other pages of the portal too', async () => {
  const facts = makeFacts({ ...pdf(), sha256: 'ab'.repeat(32) });
  const file = {
    id: '4.1|uploaded|a.pdf|1',
    name: 'a.pdf',
    origin: 'uploaded' as const,
    sha256: null,
    size: null,
  };
  await worker.send(pageSeen(report(criterion({ code: '4.1', attachments: [file] }))), page);
  const found = { criterion: '4.1', attachment: file.id, name: file.name, facts, suggestedName: null };
  await worker.send({ type: 'file-judged', tab: TAB, ...found }, engine);
  await worker.send(pageSeen(report(criterion())), nextPage);
  expect(await worker.send({ type: 'give-results', tab: TAB }, sidePanel)).toMatchObject({
    results: { files: [{ criterion: '4.1', name: 'a.pdf' }] },
  });
});

describe.each([
  ['a review', REVIEW],
  ['results', RESULTS],
])('%s that was handed over', (_what, handed) => {
  it('is taken', async () => {
    expect(await worker.send(take(handed), sidePanel)).toEqual({ problem: null });
  });

  it.each([
    ['of another portal', { portal: 'khac.example.vn' }, 'other-portal'],
    ['of another unit', { unit: 'UBND phường Phú Xuân' }, 'other-unit'],
  ])('is not taken where it is %s', async (_whose, change, problem) => {
    expect(await worker.send(take({ ...handed, ...change }), sidePanel)).toEqual({ problem });
  });

  it('is not said to be taken where the disk is full', async () => {
    for (const method of ['put', 'add'] as const) {
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
    }
    expect(await worker.send(take(handed), sidePanel)).toEqual({ problem: 'not-kept' });
  });
});
