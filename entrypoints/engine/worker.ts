import { readEvidence } from '../../utils/evidence/read.ts';
import { lookSchema, type Looked } from './worker-protocol.ts';

/** Looks at files one after another, away from every page; ended from outside when one takes too long. */
addEventListener('message', ({ data, ports: [answer] }: MessageEvent<unknown>) => {
  if (answer) void look(data).then((looked) => answer.postMessage(looked));
});

async function look(data: unknown): Promise<Looked> {
  try {
    const { bytes, name } = lookSchema.parse(data);
    return { type: 'facts', facts: await readEvidence(bytes, name) };
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
