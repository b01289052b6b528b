import { openDrafts } from '../../utils/drafts/database.ts';
import { listDrafts } from '../../utils/drafts/kept-drafts.ts';
import { owner, PORTAL } from '../drafts/examples.ts';
import type { Worker } from './worker.ts';

/** A text typed in the explanation of criterion 2.3, as the page tells it. */
export const typed = (value: string, change: object = {}) => ({
  type: 'typed',
  criterion: '2.3',
  field: 'explanation',
  value,
  at: '2026-11-20T07:32:00.000Z',
  account: owner.account,
  unit: owner.unit,
  ...change,
});

/** The drafts on disk. */
export const kept = async () => {
  const database = await openDrafts();
  const drafts = (await listDrafts(database, PORTAL)).map(({ draft }) => draft);
  database.close();
  return drafts;
};

/** What the panel offers: texts, and names of files. */
export const offeredBy = (worker: Worker) =>
  worker.state().drafts.map(({ draft }) => (draft.kind === 'text' ? draft.value : draft.name));
