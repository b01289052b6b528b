import { FILES_EVENT } from '../../utils/messaging/bridge.ts';
import { attachmentId, isElement, listenEverywhere } from '../../utils/portal/index.ts';
import type { PortalView } from '../../utils/portal/view.ts';
import { SUMMARY } from '../../utils/report/summary.ts';
import type { LooseFiles } from './loose-files.ts';
import type { Page } from './page.ts';
import type { PanelPort } from './port.ts';
import { onUpload } from './uploads.ts';

/** Milliseconds in which the same files in the same place count as one choice: a drop that also fills the input. */
const SAME_CHOICE = 1000;

/** Hands files to the panel at the moment they are chosen, dropped included; the page's event is never delayed. */
export function watchFiles(page: Page, port: PanelPort, loose: LooseFiles, signal: AbortSignal): void {
  /** Not held: a table that the page has replaced would be held with its button. */
  let pressed: WeakRef<EventTarget> | undefined;
  let uploadsAtOnce = false;
  let last = { key: '', at: 0 };

  const take = (criterion: string | null, files: File[], input?: WeakRef<HTMLInputElement>): void => {
    if (criterion === null || files.length === 0) return;
    const key = JSON.stringify([
      criterion,
      ...files.map((file) => [file.name, file.size, file.lastModified]),
    ]);
    if (key === last.key && performance.now() - last.at < SAME_CHOICE) return;
    last = { key, at: performance.now() };
    const chosen = files.map((file) => ({ attachment: attachmentId(criterion, file), file }));
    const send = (): void => port.send({ type: 'files-chosen', criterion, files: chosen, uploadsAtOnce });
    /** Whether the field that they were chosen in still holds them. It is not held itself: the page may replace it. */
    const isHeld = (field = input?.deref()): boolean => !!field?.isConnected && field.files?.length !== 0;
    send();
    window.setTimeout(() => {
      if (!isHeld()) loose.add(criterion, chosen);
      page.touch();
    });
    // Said again with the same ids where the page turns out to upload at once; from then on it is known.
    if (!uploadsAtOnce) {
      const before = countListed(page.view(), criterion, files);
      const isTaken = (): boolean =>
        (input && !isHeld()) || countListed(page.current(), criterion, files) > before;
      onUpload(signal, isTaken, () => {
        uploadsAtOnce = true;
        send();
      });
    }
  };
  const criterionOf = (input: HTMLInputElement): string | null =>
    page.fieldAt(input)?.criterion ??
    page.criterionAt(input) ??
    (input === page.current().summaryInput ? SUMMARY : null);
  const onChange = (event: Event): void => {
    const input = event.composedPath()[0];
    if (isFileInput(input)) take(criterionOf(input), [...(input.files ?? [])], new WeakRef(input));
  };
  /** The input stands nowhere, so it belongs where the officer pressed to have it opened. */
  const onDetached = (event: Event): void => {
    const input = 'relatedTarget' in event ? (event as MouseEvent).relatedTarget : null;
    if (isFileInput(input)) take(page.criterionAt(pressed?.deref()), [...(input.files ?? [])]);
  };
  const onDrop = (event: Event): void => {
    const target = event.composedPath()[0] ?? null;
    const files = [...((event as DragEvent).dataTransfer?.files ?? [])];
    // An input takes a drop by itself and then changes. Elsewhere it counts only if the page has accepted it.
    if (files.length === 0 || isFileInput(target)) return;
    window.setTimeout(() => {
      if (event.defaultPrevented) take(page.criterionAt(target), files);
    });
  };

  const onPress = (event: Event): void => {
    const [target] = event.composedPath();
    pressed = target && new WeakRef(target);
  };
  const options = { passive: true, signal };
  listenEverywhere(document, ['pointerdown', 'click'], onPress, options);
  listenEverywhere(document, ['change'], onChange, options);
  listenEverywhere(document, ['drop'], onDrop, options);
  listenEverywhere(document, [FILES_EVENT], onDetached, options);
}

/** How many files of these names the portal lists under a criterion; it may put something before the name. */
function countListed({ report }: PortalView, criterion: string, files: readonly File[]): number {
  const listed = report?.criteria.find(({ code }) => code === criterion)?.attachments ?? [];
  return listed.filter(
    ({ origin, name }) => origin === 'uploaded' && files.some((file) => name.endsWith(file.name)),
  ).length;
}

function isFileInput(target: EventTarget | null | undefined): target is HTMLInputElement {
  return isElement(target) && target.matches('input[type=file]');
}
