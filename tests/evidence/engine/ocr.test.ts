import { describe, expect, test, vi } from 'vitest';
import { createWorkerHost, type WorkerHost } from '../../../entrypoints/engine/worker-host.ts';
import type { FromWorker } from '../../../entrypoints/engine/worker-protocol.ts';
import type { FileFacts, HeaderFacts } from '../../../utils/evidence/facts.ts';
import { needsOcr, withOcr } from '../../../utils/evidence/ocr/with-ocr.ts';

const PATIENCE = 100;
const HEADER: HeaderFacts = {
  number: '25',
  symbol: 'BC-UBND',
  date: '2023-03-15',
  issuer: null,
  type: 'BÁO CÁO',
  abstract: 'Công tác quý I',
  appendix: null,
};
const SCAN: FileFacts = {
  sha256: '00',
  size: 1,
  kind: 'pdf',
  format: 'pdf',
  failure: null,
  pdf: {
    pages: 1,
    scan: true,
    encryption: 'none',
    activeContent: [],
    draftMark: null,
    header: null,
    signatures: [],
    text: [''],
  },
};

/** Says what it is told to say about each file, one message after another; `pause` in milliseconds. */
function hostOf(said: readonly FromWorker[], ended = vi.fn(), pause = 0): WorkerHost {
  const start = () =>
    Object.assign(new EventTarget(), {
      postMessage: (_: unknown, [, port]: [ArrayBuffer, MessagePort]) =>
        said.forEach((each, index) => setTimeout(() => port.postMessage(each), pause * index)),
      terminate: ended,
    }) as unknown as Worker;
  return createWorkerHost(start, PATIENCE);
}

const request = () => ({ name: 'scan.pdf', bytes: new Uint8Array(4) });

describe('reading a scan in the Worker', () => {
  test('is told of, and ends with all facts', async () => {
    const facts = { ...SCAN, ocr: { ended: null, header: HEADER, unsure: [] } };
    const shares: number[] = [];
    const host = hostOf([
      { type: 'ocr-begins', facts: SCAN },
      { type: 'ocr-progress', share: 0.4 },
      { type: 'facts', facts },
    ]);
    expect(await host.look(request(), (share) => shares.push(share))).toEqual({ type: 'facts', facts });
    expect(shares).toEqual([0.4]);
  });

  test('that hangs leaves what was known before, and the reason', async () => {
    const ended = vi.fn();
    const host = hostOf([{ type: 'ocr-begins', facts: SCAN }], ended);
    const looked = await host.look(request());
    expect(looked).toEqual({
      type: 'facts',
      facts: { ...SCAN, ocr: { ended: 'time', header: null, unsure: [] } },
    });
    expect(ended).toHaveBeenCalledOnce();
  });

  test('may take its time as long as it tells how far it is', async () => {
    const facts = { ...SCAN, ocr: { ended: null, header: HEADER, unsure: [] } };
    const steps = [0.2, 0.4, 0.6, 0.8].map((share) => ({ type: 'ocr-progress', share }) as const);
    const host = hostOf(
      [{ type: 'ocr-begins', facts: SCAN }, ...steps, { type: 'facts', facts }],
      vi.fn(),
      25,
    );
    expect(await host.look(request())).toEqual({ type: 'facts', facts });
  });

  test('is stopped by a person, with the Worker', async () => {
    const ended = vi.fn();
    const stopping = new AbortController();
    const host = hostOf(
      [
        { type: 'ocr-begins', facts: SCAN },
        { type: 'ocr-progress', share: 0.1 },
      ],
      ended,
    );
    const looked = await host.look(request(), () => stopping.abort(), stopping.signal);
    expect(looked).toMatchObject({ type: 'facts', facts: { ocr: { ended: 'stopped' } } });
    expect(ended).toHaveBeenCalledOnce();
  });
});

describe('facts of a scan', () => {
  const page = { width: 1, height: 1, data: new Uint8ClampedArray(4), dpi: 200 };

  const LOOKS = { pages: 1, looked: [1], dpi: 200, colour: true, seals: [] };

  test.each<[string, Partial<FileFacts>, boolean]>([
    ['a scan', {}, true],
    ['the image of a document', { kind: 'jpeg', pdf: null, scan: LOOKS }, true],
    ['a photograph', { kind: 'jpeg', pdf: null }, false],
    ['a document with text', { pdf: { ...SCAN.pdf!, scan: false } }, false],
    ['a locked file', { pdf: { ...SCAN.pdf!, encryption: 'user' } }, false],
    ['a broken file', { failure: { kind: 'unreadable', reason: 'truncated' } }, false],
  ])('are wanted of OCR for %s: %j', (_, change, wanted) => {
    expect(needsOcr({ ...SCAN, ...change })).toBe(wanted);
  });

  test('say that OCR failed where the recogniser does not start', async () => {
    const recogniser = () => Promise.reject(new Error('no model'));
    const facts = await withOcr(SCAN, new Uint8Array(), recogniser, undefined, () => Promise.resolve(page));
    expect(facts.ocr).toEqual({ ended: 'failed', header: null, unsure: [] });
  });

  test('stay as they are where the page has no picture', async () => {
    const recogniser = () => Promise.reject(new Error('not asked'));
    expect(await withOcr(SCAN, new Uint8Array(), recogniser, undefined, () => Promise.resolve(null))).toBe(
      SCAN,
    );
  });
});
