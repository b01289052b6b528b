import type { ToPanel } from '../../utils/messaging/page-port.ts';
import { choosing, dropFile, isChoice, putFiles } from '../../utils/portal/index.ts';
import type { CriterionPlace, PortalView, TextField } from '../../utils/portal/view.ts';
import { press } from '../portal.content/follow.ts';
import type { PutRequest as Request, WaitingPuts } from '../portal.content/waiting-puts.ts';
import { putTexts } from './put-text.ts';

export type TextRequest = Extract<Request, { type: 'put-text' }>;
type FileRequest = Extract<Request, { type: 'put-file' }>;
export type Result = Extract<ToPanel, { type: 'put-done' }>['result'];

/** Milliseconds that a dialog, or a list to choose from, has to come up and do its work once it was pressed. */
const PATIENCE = 4000;

/**
 * Puts values and files into the page, one after the other. Where the fields are in a dialog it is opened, and
 * while it is open for another criterion the rest waits until the officer has closed it: saving is never ours.
 * `waiting-for-dialog` is said meanwhile and is followed by the result.
 */
export function answerPuts(puts: WaitingPuts): void {
  const { page, port, provenance, queue } = puts;
  const putText = putTexts();
  const toldOf = new WeakSet<Request>();
  let opening: { criterion: string; since: number } | null = null;
  let choice: { request: Request; choose: ReturnType<typeof choosing>; since: number } | null = null;

  const done = (request: Request, result: Result): void =>
    port.send({ type: 'put-done', request: request.request, result });

  /** The result, or null while the list is still to come up or to do its work. */
  const choose = (field: TextField, request: TextRequest): Result | null => {
    if (choice?.request !== request) {
      choice = { request, choose: choosing(request.value), since: performance.now() };
      window.setTimeout(page.touch, PATIENCE + 1);
    }
    const isDone = choice.choose(field);
    if (isDone === null && performance.now() - choice.since <= PATIENCE) return null;
    return isDone ? 'written' : 'refused';
  };

  /** The result, or null while a dialog has to be opened or closed first. */
  const attempt = (request: Request, view: PortalView): Result | null => {
    const place = view.places.get(request.criterion);
    if (!place) return 'no-field';
    if (hasField(place, request)) {
      opening = null;
      if (request.type === 'put-file') return putFile(place.fileInputs[0], request, view);
      const field = place[request.field] as TextField;
      provenance.touched(place.code, request.field);
      return isChoice(field) ? choose(field, request) : putText(field, request);
    }
    if (!place.opener || (place.inDialog && request.type === 'put-file')) return drop(place, request);
    if (isBusy(view, place)) return null;
    if (opening?.criterion !== place.code) {
      opening = { criterion: place.code, since: performance.now() };
      press(place.opener);
      window.setTimeout(page.touch, PATIENCE + 1);
    }
    return performance.now() - opening.since > PATIENCE ? 'no-field' : null;
  };
  /** Nothing may keep what waits behind it from its turn. */
  const tryTo = (request: Request, view: PortalView): Result | null => {
    try {
      return attempt(request, view);
    } catch {
      return 'refused';
    }
  };
  /** What is put in has the page read again, and a reading calls for this: one at a time, or a request gets lost. */
  let isWorking = false;
  const work = (): void => {
    if (isWorking) return;
    isWorking = true;
    for (let request = queue[0]; request; request = queue[0]) {
      const result = tryTo(request, page.current());
      if (result === null) break;
      queue.shift();
      if (result === 'no-field') opening = null;
      done(request, result);
    }
    isWorking = false;
  };
  puts.begin = () => {
    work();
    for (const request of queue) {
      if (!toldOf.has(request)) done(request, 'waiting-for-dialog');
      toldOf.add(request);
    }
  };
  page.onRead(work);
  puts.begin();
}

function hasField(place: CriterionPlace, request: Request): boolean {
  return request.type === 'put-file' ? place.fileInputs.length > 0 : place[request.field] !== null;
}

/** Where no field takes files there may be a place to drop them. */
function drop({ parts }: CriterionPlace, request: Request): Result {
  if (request.type === 'put-text' || !(request.file instanceof File)) return 'no-field';
  return dropFile(parts, request.file) ? 'written' : 'no-field';
}

/** Whether the dialog is open for another criterion. */
function isBusy(view: PortalView, wanted: CriterionPlace): boolean {
  return [...view.places.values()].some((place) => place.inDialog && place.code !== wanted.code);
}

function putFile(input: HTMLInputElement | undefined, request: FileRequest, view: PortalView): Result {
  const { file, replaces } = request;
  const files = file instanceof File ? [file] : [];
  return input && putFiles(input, files, nameOf(replaces, view)) ? 'written' : 'refused';
}

/** The name of a chosen file by the id of its attachment. */
function nameOf(attachment: string | null, view: PortalView): string | null {
  const listed = view.report?.criteria.flatMap(({ attachments }) => attachments) ?? [];
  return listed.find(({ id }) => id === attachment)?.name ?? null;
}
