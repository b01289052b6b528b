import { boxOf, type Frame } from './frame.ts';
import type { PanelPort } from './port.ts';

/** Into which a value is typed; a frame that has the focus is taken for an editor. */
const FIELDS =
  'input:not([type=submit], [type=button], [type=file], [type=checkbox], [type=radio]), textarea, select, iframe';
/** What is clicked, written into or chosen from. */
export const CONTROLS = 'a, button, input, select, textarea, [role=button]';

/** Keeps the frame from lying over what is in use, as focus, scrolling and the window's size change. */
export function keepAside(frame: Frame, signal: AbortSignal): void {
  let waiting = false;
  const update = (): void => {
    waiting = false;
    const active = document.activeElement;
    // While the frame itself is used it must not move away under the hand.
    if (active !== frame.iframe) frame.avoid(active && isInUse(active) ? boxOf(active) : null);
  };
  const schedule = (): void => {
    if (waiting || signal.aborted) return;
    waiting = true;
    requestAnimationFrame(update);
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['focusin', 'focusout', 'scroll', 'resize'])
    window.addEventListener(type, schedule, options);
}

/** Folds the panel when Escape is pressed on the page, unless a field or the page itself makes use of it. */
export function foldOnEscape(frame: Frame, port: PanelPort, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    const target = document.activeElement;
    if (event.key !== 'Escape' || event.defaultPrevented || !frame.isPanel()) return;
    if (!target || !isField(target)) port.send({ type: 'fold' });
  };
  window.addEventListener('keydown', onKey, { signal });
}

/** A field or a control that has the focus; a dialog that has it as a whole cannot be kept clear of. */
function isInUse(element: Element): boolean {
  return isField(element) || element.matches(CONTROLS);
}

function isField(element: Element): boolean {
  return element.matches(FIELDS) || (element as HTMLElement).isContentEditable;
}
