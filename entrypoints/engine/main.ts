import type { FileFacts } from '../../utils/evidence/facts.ts';
import { proposedName } from '../../utils/evidence/proposed-name.ts';
import { FOLDER_CHANNEL, lookAtFileSchema, type FileLookedAt } from '../../utils/messaging/folder.ts';
import { ENGINE_CHANNEL, toEngineSchema, type ToEngine } from '../../utils/messaging/protocol.ts';
import { tellErrors } from '../../utils/messaging/tell-errors.ts';
import { openCrashMarks } from './crash-marks.ts';
import { serveDrawings } from './drawings.ts';
import { KnownFacts } from './known-facts.ts';
import { lookAt } from './look.ts';
import { watchOcr, type WatchedOcr } from './ocr-progress.ts';
import { createQueue } from './queue.ts';
import { tellFound } from './tell-found.ts';
import { answerAboutTrust } from './trust.ts';
import { createWorkerHost } from './worker-host.ts';

/** Two files at once, so that one that hangs does not hold up all others. */
const LANES = 2;

tellErrors('engine');
const known = new KnownFacts();
const marks = openCrashMarks(localStorage);
const queue = createQueue(Array.from({ length: LANES }, createLane), ({ name }) => name);

new BroadcastChannel(ENGINE_CHANNEL).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const request = toEngineSchema.safeParse(data);
  if (request.success) queue.add(forPanel(request.data));
});

const folders = new BroadcastChannel(FOLDER_CHANNEL);
folders.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const request = lookAtFileSchema.safeParse(data);
  if (!request.success) return;
  const { id, file, again } = request.data;
  const tell = (facts: FileFacts) =>
    folders.postMessage({ type: 'file-looked-at', id, facts } satisfies FileLookedAt);
  queue.add({
    name: id,
    file,
    again,
    tell,
    watch: () => watchOcr({ tab: null, attachment: id, criterion: null, name: file.name }),
  });
});

serveDrawings(marks);

answerAboutTrust();

/** A file to look at, and who is told. One of the same name that waits is not looked at twice. */
interface Job {
  name: string;
  file: File;
  /** OCR tries once more where it did not come to its end. */
  again?: boolean | undefined;
  tell: (facts: FileFacts) => void;
  /** Tells somebody how far OCR is. */
  watch: () => WatchedOcr;
}

/** Looks at files with a Worker of its own. */
function createLane(): (job: Job) => Promise<void> {
  const host = createWorkerHost();
  return async ({ file, again, tell, watch }) => {
    const watched = watch();
    tell(await lookAt(file, host, known, marks, watched, again));
    watched.end();
  };
}

/** What is found goes to the service worker, which judges and keeps. */
function forPanel({ tab, criterion, attachment, file, again }: ToEngine): Job {
  const { name, size, lastModified } = file;
  return {
    name: JSON.stringify([tab, attachment, name, size, lastModified]),
    file,
    again,
    watch: () => watchOcr({ tab, attachment, criterion, name }),
    tell(facts) {
      const suggestedName = proposedName(criterion, facts, name);
      // The next file is looked at meanwhile.
      void tellFound({
        to: 'background',
        type: 'file-judged',
        tab,
        criterion,
        attachment,
        name,
        facts,
        suggestedName,
      });
    },
  };
}
