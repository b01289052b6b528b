import { ENGINE_CHANNEL, toEngineSchema, type ToEngine } from '../../utils/messaging/protocol.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { composeFileName } from '../../utils/report/file-name.ts';
import { openCrashMarks } from './crash-marks.ts';
import { KnownFacts } from './known-facts.ts';
import { lookAt } from './look.ts';
import { createQueue } from './queue.ts';
import { createWorkerHost } from './worker-host.ts';

/** Two files at once, so that one that hangs does not hold up all others. */
const LANES = 2;

const known = new KnownFacts();
const marks = openCrashMarks(localStorage);
const queue = createQueue(
  Array.from({ length: LANES }, createLane),
  ({ tab, attachment, file: { name, size, lastModified } }) =>
    JSON.stringify([tab, attachment, name, size, lastModified]),
);

new BroadcastChannel(ENGINE_CHANNEL).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const request = toEngineSchema.safeParse(data);
  if (request.success) queue.add(request.data);
});

/** Looks at files with a Worker of its own and tells the service worker, which judges and keeps. */
function createLane(): (request: ToEngine) => Promise<void> {
  const host = createWorkerHost();
  return async ({ tab, criterion, attachment, file }) => {
    const facts = await lookAt(file, host, known, marks);
    const header = facts.pdf?.header;
    const suggestedName = header ? composeFileName(criterion, header, file.name) : null;
    const { name } = file;
    await sendToBackground({
      to: 'background',
      type: 'file-judged',
      ...{ tab, criterion, attachment, name, facts, suggestedName },
    });
  };
}
