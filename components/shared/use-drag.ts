import { useRef } from 'preact/hooks';

type Drag = (dx: number, dy: number, done: boolean) => void;

/** Pixels of the screen the pointer may tremble during a click. */
const TREMOR = 4;
/** Milliseconds the page has for moving the frame before the pointer is read again. */
const SETTLE = 32;
/** Pixels that an arrow key moves the frame by. */
const STEP = 24;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
};

/**
 * Moves the frame in which it stands by pointer or arrow keys. The frame follows the pointer, so how far the
 * pointer is from where it took hold is what is still to be moved; that needs no screen coordinates, which browsers
 * scale differently when the page is zoomed. They only tell a drag from a click, during which the frame may move
 * beneath the pointer: it is wider with more to say.
 */
export function useDrag(drag: Drag) {
  const hold = useRef<PointerEvent | null>(null);
  const dragged = useRef(false);
  const lastMove = useRef(0);

  const follow = (event: PointerEvent, done: boolean) => {
    const start = hold.current;
    if (!start) return;
    const way = Math.hypot(event.screenX - start.screenX, event.screenY - start.screenY);
    if (!dragged.current && way < TREMOR) return;
    dragged.current = true;
    if (!done && event.timeStamp - lastMove.current < SETTLE) return;
    lastMove.current = event.timeStamp;
    drag(event.clientX - start.clientX, event.clientY - start.clientY, done);
  };

  return {
    /** Whether the click that is just being handled ended a drag. */
    wasDragged: () => dragged.current,
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      dragged.current = false;
      hold.current = event;
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => follow(event, false),
    onPointerUp: (event: PointerEvent) => {
      follow(event, true);
      hold.current = null;
    },
    onKeyDown: (event: KeyboardEvent) => {
      dragged.current = false;
      const arrow = ARROWS[event.key];
      if (!arrow) return;
      event.preventDefault();
      drag(arrow[0], arrow[1], true);
    },
  };
}
