import { needsOcr, withOcr } from '../../utils/evidence/ocr/with-ocr.ts';
import { readEvidence } from '../../utils/evidence/read.ts';
import { recogniser } from './recogniser.ts';
import { lookSchema, type FromWorker } from './worker-protocol.ts';

/** Looks at files one after another, away from every page; ended from outside when one takes too long. */
addEventListener('message', ({ data, ports: [answer] }: MessageEvent<unknown>) => {
  if (answer) void look(data, (said) => answer.postMessage(said));
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
