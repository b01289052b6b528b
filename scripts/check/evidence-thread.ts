import { parentPort } from 'node:worker_threads';
import { readEvidence } from '../../utils/evidence/read.ts';

/** What `createReader` asks for. */
export interface Look {
  bytes: Uint8Array;
  name: string;
}

// Looks at one file after another; ended from outside when one takes too long.
parentPort?.on('message', ({ bytes, name }: Look) => {
  void readEvidence(bytes, name).then((facts) => parentPort?.postMessage(facts));
});
