import { afterEach, describe, expect, test, vi } from 'vitest';
import { openCrashMarks } from '../../../entrypoints/engine/crash-marks.ts';
import { drawInWorker } from '../../../entrypoints/engine/draw-host.ts';
import { serveDrawings } from '../../../entrypoints/engine/drawings.ts';
import type { Draw, DrawAnswer } from '../../../entrypoints/engine/worker-protocol.ts';
import {
  DRAWING_CHANNEL,
  drawingMessageSchema,
  type DrawingMessage,
} from '../../../utils/messaging/drawing.ts';

const DRAWN = { was: null, now: new Blob(['p'], { type: 'image/png' }), spots: [] };
const PATIENCE = 60;
const never = new AbortController().signal;

const request = (): Draw => ({
  type: 'draw',
  bytes: new Uint8Array(4),
  pair: { was: null, now: 1 },
  signedLength: 2,
});

/** A Worker that says what it is told to say. */
function workerThat(said: readonly unknown[], ended = vi.fn()): () => Worker {
  return () =>
    Object.assign(new EventTarget(), {
      postMessage: (_: unknown, [, port]: [ArrayBuffer, MessagePort]) =>
        said.forEach((each) => port.postMessage(each)),
      terminate: ended,
    }) as unknown as Worker;
}

describe('a Worker that draws', () => {
  const draw = (said: readonly unknown[], stop = never, ended = vi.fn(), shares = vi.fn()) =>
    drawInWorker(request(), shares, stop, workerThat(said, ended), PATIENCE);

  test('tells how far it is, gives the pictures and is ended', async () => {
    const [ended, shares] = [vi.fn(), vi.fn()];
    const said: DrawAnswer[] = [
      { type: 'progress', share: 0.45 },
      { type: 'not-drawn', reason: 'failed' },
    ];
    expect(await draw(said, never, ended, shares)).toBe('failed');
    expect(shares).toHaveBeenCalledWith(0.45);
    expect(ended).toHaveBeenCalledOnce();
  });

  test.each<[string, readonly unknown[], string]>([
    ['that hangs is given up', [], 'limit'],
    ['that met a bound says so', [{ type: 'not-drawn', reason: 'limit' }], 'limit'],
    ['that says nonsense has failed', [{ type: 'drawn', drawn: { was: 'x' } }], 'failed'],
  ])('%s', async (_what, said, expected) => {
    const ended = vi.fn();
    expect(await draw(said, never, ended)).toBe(expected);
    expect(ended).toHaveBeenCalledOnce();
  });

  test('is ended when nobody waits for it any more', async () => {
    const [stopping, ended] = [new AbortController(), vi.fn()];
    const drawing = draw([], stopping.signal, ended);
    stopping.abort();
    expect(await drawing).toBe('failed');
    expect(ended).toHaveBeenCalledOnce();
  });
});

describe('drawings that are asked for', () => {
  const channel = new BroadcastChannel(DRAWING_CHANNEL);
  afterEach(() => {
    channel.onmessage = null;
  });

  /** Marks in a storage of their own. */
  function marksOf(kept = '') {
    let value = kept;
    return openCrashMarks({ getItem: () => value, setItem: (_key, next) => void (value = next) });
  }

  function ask(id: string, file = new File(['%PDF'], 'a.pdf')): Promise<DrawingMessage> {
    return new Promise((resolve) => {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        const heard = drawingMessageSchema.parse(data);
        if (heard.id === id && (heard.type === 'pages-drawn' || heard.type === 'pages-not-drawn'))
          resolve(heard);
      };
      channel.postMessage({ type: 'draw-pages', id, file, pair: { was: null, now: 1 }, signedLength: 2 });
    });
  }

  test('are drawn, one of a file that the engine died of is not drawn again, and what is no such message is passed by', async () => {
    const draw = vi.fn<typeof drawInWorker>().mockResolvedValue('failed');
    const marks = marksOf();
    serveDrawings(marks, draw);
    channel.postMessage({ type: 'draw-pages', id: 'no file', file: {}, pair: {}, signedLength: 'x' });
    expect(await ask('first')).toMatchObject({ type: 'pages-not-drawn', reason: 'failed' });
    expect(draw).toHaveBeenCalledOnce();
    vi.spyOn(marks, 'isFatal').mockReturnValue(true);
    expect(await ask('second')).toMatchObject({ reason: 'limit' });
    expect(draw).toHaveBeenCalledOnce();
  });
});

test('a picture that is no PNG is not taken', () => {
  const drawn = { type: 'pages-drawn', id: '1', drawn: DRAWN };
  expect(drawingMessageSchema.safeParse(drawn).success).toBe(true);
  const html = { ...DRAWN, now: new Blob(['<b>'], { type: 'text/html' }) };
  expect(drawingMessageSchema.safeParse({ ...drawn, drawn: html }).success).toBe(false);
});
