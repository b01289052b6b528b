import { afterEach, expect, it, vi } from 'vitest';
import { drawPages } from '../../utils/messaging/draw-pages.ts';
import { DRAWING_CHANNEL, type DrawingMessage } from '../../utils/messaging/drawing.ts';

const PICTURES = { was: null, now: null, spots: [] };

afterEach(() => vi.unstubAllGlobals());

it('says nothing more of pictures that have come once the page that showed them goes', async () => {
  vi.stubGlobal('chrome', { runtime: { id: 'soat', sendMessage: async () => ({ ready: true }) } });
  const engine = new BroadcastChannel(DRAWING_CHANNEL);
  const heard: string[] = [];
  engine.onmessage = (event) => {
    const { type, id } = (event as MessageEvent<DrawingMessage>).data;
    heard.push(type);
    engine.postMessage({ type: 'pages-drawn', id, drawn: PICTURES });
  };
  const leaving = new AbortController();
  const request = { file: new File([], 'a.pdf'), pair: { was: 1, now: 1 }, signedLength: 10 };
  expect(await drawPages(request, () => undefined, leaving.signal)).toEqual(PICTURES);

  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on('uncaughtException', note);
  leaving.abort();
  await new Promise((later) => setTimeout(later, 20));
  process.off('uncaughtException', note);
  engine.close();
  expect(uncaught).toEqual([]);
  expect(heard).toEqual(['draw-pages']);
});
