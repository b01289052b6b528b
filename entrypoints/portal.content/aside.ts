import { boxOf, type Frame } from './frame.ts';

const TEXTLESS = new Set(['button', 'submit', 'reset', 'image', 'file', 'hidden', 'checkbox', 'radio']);

/** Keeps the frame from lying over the field in use, as focus, scrolling and the window's size change. */
export function keepAside(frame: Frame, signal: AbortSignal): void {
  let waiting = false;
  const update = (): void => {
    waiting = false;
    const active = document.activeElement;
    // While the frame itself is used it must not move away under the hand.
    if (active !== frame.iframe) frame.avoid(active && isField(active) ? boxOf(active) : null);
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

/** Whether a value is typed into this element; a frame that has the focus is taken for an editor. */
function isField(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !TEXTLESS.has(element.type);
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLIFrameElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
