import { sha256Hex } from '../../utils/evidence/hash.ts';
import { DEFAULT_LIMITS } from '../../utils/evidence/limits.ts';
import {
  DRAWING_CHANNEL,
  drawingMessageSchema,
  type DrawingMessage,
  type DrawPages,
  type Drawn,
  type NotDrawn,
} from '../../utils/messaging/drawing.ts';
import type { CrashMarks } from './crash-marks.ts';
import { drawInWorker } from './draw-host.ts';
import { createQueue } from './queue.ts';

/** Draws pages for whoever asks on the channel, one after the other. */
export function serveDrawings(marks: CrashMarks, draw = drawInWorker): void {
  const channel = new BroadcastChannel(DRAWING_CHANNEL);
  const say = (message: DrawingMessage) => channel.postMessage(message);
  const asked = new Map<string, AbortController>();
  const queue = createQueue<DrawPages>(
    [
      async (request) => {
        const { id } = request;
        const onProgress = (share: number) => say({ type: 'drawing-progress', id, share });
        const stop = asked.get(id)?.signal ?? AbortSignal.abort();
        const result = await drawOne(request, marks, (work) => draw(work, onProgress, stop));
        asked.delete(id);
        if (typeof result === 'string') say({ type: 'pages-not-drawn', id, reason: result });
        else say({ type: 'pages-drawn', id, drawn: result });
      },
    ],
    ({ id }) => id,
  );
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { data: heard } = drawingMessageSchema.safeParse(data);
    if (heard?.type === 'stop-drawing') asked.get(heard.id)?.abort();
    if (heard?.type !== 'draw-pages') return;
    asked.set(heard.id, new AbortController());
    queue.add(heard);
  });
}

/** One of which the engine once died while it drew is not drawn again; what is said of it otherwise stays. */
async function drawOne(
  { file, pair, signedLength }: DrawPages,
  marks: CrashMarks,
  draw: (work: Parameters<typeof drawInWorker>[0]) => Promise<Drawn | NotDrawn>,
): Promise<Drawn | NotDrawn> {
  if (file.size > DEFAULT_LIMITS.bytes) return 'limit';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const mark = `drawing ${await sha256Hex(bytes)}`;
    if (marks.isFatal(mark)) return 'limit';
    marks.begin(mark);
    const result = await draw({ type: 'draw', bytes, pair, signedLength });
    marks.end(mark);
    return result;
  } catch {
    return 'gone';
  }
}
