import { useEffect, useState } from 'preact/hooks';
import type { Drawn, NotDrawn } from '../../utils/messaging/drawing.ts';
import type { PagePair } from '../../utils/report/page-pair.ts';

/** Milliseconds after which one wants to know how far it is; sooner it would only flicker. */
const WORTH_SAYING = 1_000;

/** Has a page drawn as it was signed and as it is; the share done is told, 0 to 1. Never rejects. */
export type DrawPair = (
  pair: PagePair,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => Promise<Drawn | NotDrawn>;

/** What there is of a drawing: null while it is being made; `share` once that takes long, 0 to 1. */
export interface Drawing {
  result: Drawn | NotDrawn | null;
  share: number | null;
}

/** Draws a pair, and lets go of it when another is wanted or the component goes. */
export function useDrawing(pair: PagePair, draw: DrawPair): Drawing {
  const [drawing, setDrawing] = useState<Drawing>({ result: null, share: null });
  useEffect(() => {
    const stopping = new AbortController();
    const begun = Date.now();
    setDrawing({ result: null, share: null });
    const onProgress = (share: number) => {
      const isLong = Date.now() - begun >= WORTH_SAYING;
      if (isLong && !stopping.signal.aborted) setDrawing({ result: null, share });
    };
    void draw(pair, onProgress, stopping.signal).then((result) => {
      if (!stopping.signal.aborted) setDrawing({ result, share: null });
    });
    return () => stopping.abort();
  }, [pair.was, pair.now]);
  return drawing;
}
