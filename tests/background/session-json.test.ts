import { beforeEach, describe, expect, it } from 'vitest';
import { readSession, writeSession } from '../../entrypoints/background/session-json.ts';
import { startWorker, type Worker } from './worker.ts';

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker();
});

describe('values in storage.session', () => {
  it('come back as they were kept', async () => {
    await writeSession({ one: { text: 'Tiêu chí 1.1', list: [1, null] }, other: 2 });
    expect(await readSession('one', 'other')).toEqual({
      one: { text: 'Tiêu chí 1.1', list: [1, null] },
      other: 2,
    });
  });

  it('are absent where nothing was kept, or where what is there is no JSON', async () => {
    await worker.chrome.storage.session.set({ broken: '{', object: {} });
    expect(await readSession('broken', 'object', 'none')).toEqual({});
  });

  it('are refused with the error of the storage where it is full', async () => {
    worker.chrome.storage.session.set = () => Promise.reject(new Error('full'));
    await expect(writeSession({ one: 1 })).rejects.toThrow('full');
  });
});
