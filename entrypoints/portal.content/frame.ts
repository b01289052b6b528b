import { homeOf, placeFrame, type Box, type FrameMode, type Home, type Size } from './place.ts';
import { isolate, restyle } from './style.ts';

/** The panel's frame on the page, and the room it takes. */
export interface Frame {
  readonly iframe: HTMLIFrameElement;
  /** False once the page has taken it away. */
  isStanding(): boolean;
  /** Whether the panel is unfolded. */
  isPanel(): boolean;
  /** Gives the frame the room it asks for; `pillWidth` in CSS pixels. */
  setMode(mode: FrameMode, pillWidth: number): void;
  /** Back to the pill, whatever the panel has asked for: for one that has broken down. */
  fold(): void;
  /** Moves the pill by CSS pixels. */
  moveBy(dx: number, dy: number): void;
  /** Whether the officer has moved the pill. */
  wasMoved(): boolean;
  /** Where the pill is at home. */
  home(): Home;
  setHome(home: Home): void;
  /** Keeps clear of this field; null where none is in use. */
  avoid(field: Box | null): void;
  remove(): void;
}

const FIRST_HOME: Home = { x: 1, y: 0.99 };
const TOP_LAYER = '2147483647';

/**
 * Builds the panel's frame, not yet on the page. It stands in a `dialog`, since a modal dialog of the page makes
 * all else inert: in full size ours is opened as a modal on top of it.
 */
export function createFrame(): Frame {
  const host = document.createElement('dialog');
  host.id = 'soat-cchc-frame';
  host.setAttribute('aria-label', 'Soát CCHC');
  host.setAttribute('closedby', 'none');
  const iframe = document.createElement('iframe');
  iframe.id = 'soat-cchc-panel';
  iframe.title = 'Soát CCHC';
  iframe.src = chrome.runtime.getURL('panel.html');
  isolate(iframe, { display: 'block', width: '100%', height: '100%', border: '0' });
  isolate(host, { display: 'block', position: 'fixed', overflow: 'hidden', 'z-index': TOP_LAYER });
  host.append(iframe);
  host.addEventListener('cancel', (event) => event.preventDefault());

  let mode: FrameMode = 'pill';
  let home = FIRST_HOME;
  let field: Box | null = null;
  let pill: number | undefined;
  let moved = false;
  let box = placeFrame(mode, home, viewport(), field);
  const apply = (): void => {
    box = placeFrame(mode, home, viewport(), field, pill);
    restyle(host, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
      'border-radius': mode === 'pill' ? `${box.height / 2}px` : '0',
    });
  };
  apply();
  const show = (wanted: FrameMode): void => {
    mode = wanted;
    apply();
    setModal(host, mode === 'full');
  };
  return {
    iframe,
    isStanding: () => host.isConnected && iframe.parentNode === host,
    isPanel: () => mode === 'panel',
    setMode(wanted, pillWidth) {
      pill = pillWidth;
      show(wanted);
    },
    fold: () => show('pill'),
    wasMoved: () => moved,
    moveBy(dx, dy) {
      moved = true;
      home = homeOf({ ...box, left: box.left + dx, top: box.top + dy }, viewport());
      apply();
    },
    home: () => home,
    setHome(kept) {
      home = kept;
      apply();
    },
    avoid(inUse) {
      field = inUse;
      apply();
    },
    remove: () => host.remove(),
  };
}

/** Puts the frame onto the page; beside the body, so that a replaced body does not take it along. */
export function showFrame(frame: Frame, signal: AbortSignal): void {
  const host = frame.iframe.parentElement as HTMLDialogElement;
  document.documentElement.append(host);
  window.addEventListener('beforeprint', () => restyle(host, { visibility: 'hidden' }), { signal });
  window.addEventListener('afterprint', () => restyle(host, { visibility: 'visible' }), { signal });
  // A modal of the page that keeps the focus to itself would take it out of the frame again.
  const keepFocus = (event: FocusEvent): void => {
    if (event.target === host || event.target === frame.iframe) event.stopImmediatePropagation();
  };
  window.addEventListener('focusin', keepFocus, { capture: true, signal });
  // What the page puts into the browser's top layer covers ours, which then follows it there.
  const rise = ({ target, newState }: ToggleEvent): void => {
    const isTheirs = target !== host && newState === 'open' && (target as HTMLElement).popover !== null;
    if (isTheirs && !host.open) raise(host);
  };
  document.addEventListener('toggle', rise, { capture: true, signal });
  signal.addEventListener('abort', () => frame.remove());
}

function setModal(host: HTMLDialogElement, modal: boolean): void {
  if (host.open === modal || !host.isConnected) return;
  const isRaised = host.popover !== null;
  if (modal) {
    if (isRaised) host.hidePopover();
    host.showModal();
  } else {
    host.close();
    if (isRaised) raise(host);
  }
}

/**
 * Puts our frame above all else in the top layer, without taking the focus, as a `dialog` would; one that is inert has
 * Chrome 120 take it from all.
 */
function raise(host: HTMLDialogElement): void {
  const focused = document.activeElement as HTMLElement | null;
  host.popover = 'manual';
  host.togglePopover(false);
  host.inert = true;
  host.showPopover();
  host.inert = false;
  if (document.activeElement !== focused) focused?.focus();
}

/** The room that fixed elements have, scroll bars left out. */
export function viewport(): Size {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}

/** Where an element is in the viewport. */
export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
