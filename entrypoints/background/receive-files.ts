import { fileRequestSchema, type FileRequest } from '../../utils/messaging/files.ts';
import { giveFile, keepFile } from './keep-file.ts';
import { lookInto } from './look-into.ts';
import { ownOrigin } from './origin.ts';

/** Of a service worker's message event; the page's own `MessageEvent` has no `waitUntil`. */
interface WorkerMessage extends MessageEvent<unknown> {
  waitUntil: (work: Promise<unknown>) => void;
}

async function respond(request: FileRequest, port: MessagePort): Promise<void> {
  if (request.type === 'give-file') return port.postMessage(await giveFile(request));
  const answer = await keepFile(request);
  port.postMessage(answer);
  if (answer.kept) await lookInto(request);
}

/** Listens for messages that carry files: from pages of the extension alone, answered on the port they bring. */
export function receiveFiles(): void {
  const origin = ownOrigin();
  self.addEventListener('message', (raw) => {
    const event = raw as WorkerMessage;
    const [port] = event.ports;
    if (event.origin !== origin || !port) return;
    const request = fileRequestSchema.safeParse(event.data);
    if (!request.success) return;
    event.waitUntil(respond(request.data, port));
  });
}
