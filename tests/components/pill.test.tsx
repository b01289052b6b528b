// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { show } from './show.tsx';
import { workingState } from './states.ts';

const drag = vi.fn();
const setOpen = vi.fn();

/** Where the pointer is: on the screen, and in the frame, which may itself be moving. */
interface At {
  screenX: number;
  clientX: number;
}

/** Presses the pill at one place, lets go of it at another, and gives what came of it. */
function press(from: At, to: At): { opened: boolean; moved: unknown[] } {
  const { root, click } = show(workingState, { open: false, actions: { drag, setOpen } });
  const pill = root.querySelector<HTMLElement>('.pill');
  if (!pill) throw new Error('No pill.');
  pill.setPointerCapture = () => undefined;
  const tell = (type: string, at: At) => pill.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true }));
  tell('pointerdown', from);
  tell('pointermove', to);
  tell('pointerup', to);
  click(pill);
  return { opened: setOpen.mock.calls.length > 0, moved: drag.mock.lastCall ?? [] };
}

beforeEach(() => vi.clearAllMocks());

it('opens the panel at a press, though the hand trembles', () => {
  const done = press({ screenX: 500, clientX: 20 }, { screenX: 503, clientX: 23 });
  expect(done).toEqual({ opened: true, moved: [] });
});

it('opens the panel where the pill moved beneath a pointer that stood still', () => {
  const done = press({ screenX: 500, clientX: 20 }, { screenX: 500, clientX: 90 });
  expect(done).toEqual({ opened: true, moved: [] });
});

it('moves with a pointer that moved, and opens nothing', () => {
  const done = press({ screenX: 500, clientX: 20 }, { screenX: 440, clientX: -40 });
  expect(done).toEqual({ opened: false, moved: [-60, 0, true] });
});
