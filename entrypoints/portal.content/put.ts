import type { ToPanel } from '../../utils/messaging/page-port.ts';
import type { Heard } from '../../utils/messaging/to-page.ts';
import { putFiles, writeValue } from '../../utils/portal/index.ts';
import type { CriterionPlace, PortalView, TextField } from '../../utils/portal/view.ts';
import { fillEditor, press } from './follow.ts';
import type { Page } from './page.ts';
import type { PanelPort } from './port.ts';
import type { Provenance } from './provenance.ts';

type Request = Extract<Heard, { type: 'put-text' | 'put-file' }>;
type Result = Extract<ToPanel, { type: 'put-done' }>['result'];

/** Milliseconds that a dialog has to come up once its button was pressed. */
const PATIENCE = 4000;

/**
 * Puts values and files into the page, one after the other. Where the fields are in a dialog it is opened, and
 * while it is open for another criterion the rest waits until the officer has closed it: saving is never ours.
 * `waiting-for-dialog` is said meanwhile and is followed by the result.
 */
export function answerPuts(page: Page, port: PanelPort, provenance: Provenance): void {
  const queue: Request[] = [];
  let opening: { criterion: string; since: number } | null = null;

  const done = (request: Request, result: Result): void =>
    port.send({ type: 'put-done', request: request.request, result });

  /** The result, or null while a dialog has to be opened or closed first. */
  const attempt = (request: Request, view: PortalView): Result | null => {
    const place = view.places.get(request.criterion);
    if (!place) return 'no-field';
    if (hasField(place, request)) {
      opening = null;
      return put(place, request, view, provenance);
    }
    if (!place.opener || (place.inDialog && request.type === 'put-file')) return 'no-field';
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
  const work = (view: PortalView): void => {
    for (let request = queue[0]; request; request = queue[0]) {
      const result = tryTo(request, view);
      if (result === null) return;
      queue.shift();
      if (result === 'no-field') opening = null;
      done(request, result);
    }
  };
  page.onRead(work);
  port.onMessage((message) => {
    if (message.type !== 'put-text' && message.type !== 'put-file') return;
    queue.push(message);
    work(page.current());
    if (queue.includes(message)) done(message, 'waiting-for-dialog');
  });
}

function hasField(place: CriterionPlace, request: Request): boolean {
  return request.type === 'put-file' ? place.fileInputs.length > 0 : place[request.field] !== null;
}

/** Whether the dialog is open for another criterion. */
function isBusy(view: PortalView, wanted: CriterionPlace): boolean {
  return [...view.places.values()].some((place) => place.inDialog && place.code !== wanted.code);
}

function put(place: CriterionPlace, request: Request, view: PortalView, provenance: Provenance): Result {
  if (request.type === 'put-file') {
    const input = place.fileInputs[0] as HTMLInputElement;
    const { file, replaces } = request;
    const files = file instanceof File ? [file] : [];
    return putFiles(input, files, nameOf(replaces, view)) ? 'written' : 'refused';
  }
  const field = place[request.field] as TextField;
  provenance.touched(place.code, request.field);
  if (!isPlain(field) && fillEditor(field, request.value)) return 'written';
  return writeValue(field, request.value) ? 'written' : 'refused';
}

/** The name of a chosen file by the id of its attachment. */
function nameOf(attachment: string | null, view: PortalView): string | null {
  const listed = view.report?.criteria.flatMap(({ attachments }) => attachments) ?? [];
  return listed.find(({ id }) => id === attachment)?.name ?? null;
}

/** Inputs and selects are never behind an editor; a textarea may be. */
function isPlain(field: TextField): boolean {
  return field.matches('input, select');
}
