import { number, object, safeParse } from '../../utils/messaging/light.ts';
import type { PortalView } from '../../utils/portal/view.ts';
import { CONTROLS } from './aside.ts';
import { boxOf, viewport, type Frame } from './frame.ts';
import type { Page } from './page.ts';
import { firstHome } from './place.ts';

const KEY = 'frame-home';
const homeSchema = object({ x: number, y: number });

/** Puts the pill where it was left the last time; false where it never was. */
async function recallHome(frame: Frame): Promise<boolean> {
  try {
    const kept = safeParse(homeSchema, (await chrome.storage.local.get(KEY))[KEY]);
    if (kept.success) frame.setHome(kept.data);
    return kept.success;
  } catch {
    return false;
  }
}

/**
 * Puts the pill where it was left; where it never was, out of the way of the page's own controls, and elsewhere if
 * one turns up beneath it, as in a dialog.
 */
export async function settlePill(frame: Frame, page: Page): Promise<void> {
  if (await recallHome(frame)) return;
  let isPlaced = false;
  const place = ({ recognised }: PortalView): void => {
    if (!recognised || frame.wasMoved() || (isPlaced && !isOverControl(frame.iframe))) return;
    isPlaced = true;
    findHome(frame);
  };
  page.onRead(place);
  place(page.view());
}

function findHome(frame: Frame): void {
  frame.setHome(firstHome(viewport(), [...document.querySelectorAll(CONTROLS)].map(boxOf)));
}

/** Looks along the frame's middle line at what is right beneath it. */
function isOverControl(iframe: HTMLElement): boolean {
  const { left, top, width, height } = boxOf(iframe);
  return [0.02, 0.25, 0.5, 0.75, 0.98].some((part) =>
    document
      .elementsFromPoint(left + part * width, top + height / 2)
      .find((element) => !iframe.parentElement?.contains(element))
      ?.closest(CONTROLS),
  );
}

/** Remembers where the pill was left. */
export async function keepHome(frame: Frame): Promise<void> {
  try {
    await chrome.storage.local.set({ [KEY]: frame.home() });
  } catch {
    // The next page shows it at its first place.
  }
}
