import { needsOcr, withOcr } from '../../utils/evidence/ocr/with-ocr.ts';
import { readEvidence } from '../../utils/evidence/read.ts';
import { recogniser } from './recogniser.ts';
import { drawSchema, lookSchema, type Draw, type DrawAnswer, type FromWorker } from './worker-protocol.ts';

/** Looks at files one after another, or draws, away from every page; ended from outside when one takes too long. */
addEventListener('message', ({ data, ports: [answer] }: MessageEvent<unknown>) => {
  if (!answer) return;
  const toDraw = drawSchema.safeParse(data);
  if (toDraw.success) void draw(toDraw.data, (said) => answer.postMessage(said));
  else void look(data, (said) => answer.postMessage(said));
});

async function look(data: unknown, say: (said: FromWorker) => void): Promise<void> {
  try {
    const { bytes, name } = lookSchema.parse(data);
    let facts = await readEvidence(bytes, name);
    if (needsOcr(facts)) {
      say({ type: 'ocr-begins', facts });
      facts = await withOcr(facts, bytes, recogniser, (share) => say({ type: 'ocr-progress', share }));
    }
    say({ type: 'facts', facts });
  } catch (error) {
    say({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

async function draw({ bytes, pair, signedLength }: Draw, say: (said: DrawAnswer) => void): Promise<void> {
  try {
    const { drawThenAndNow } = await import('../../utils/evidence/drawing/then-and-now.ts');
    const progress = (share: number) => say({ type: 'progress', share });
    say({ type: 'drawn', drawn: await drawThenAndNow(bytes, pair, signedLength, progress) });
  } catch (error) {
    const isLimit = error instanceof Error && error.name === 'LimitError';
    say({ type: 'not-drawn', reason: isLimit ? 'limit' : 'failed' });
  }
}
