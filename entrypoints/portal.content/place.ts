/** Geometry of the frame, in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where the officer left the pill: fractions of the free room, 0 left or top, 1 right or bottom. */
export interface Home {
  x: number;
  y: number;
}

export type FrameMode = 'pill' | 'panel' | 'full';

/** As high as a finger needs; as wide as what it says. */
const PILL_HEIGHT = 44;
/** Room enough for all that the pill may come to say: where it is put at first. */
const WIDEST_PILL = 232;
const PANEL_WIDTH = 360;
const GAP = 8;
/** A pill that stands further left than this has the panel at the left too. */
const LEFT = 0.2;
const LEAST_PANEL_HEIGHT = 220;

/**
 * Where the frame goes: at home, or where it does not lie over `field`, the field in use (null where there is none).
 * Where no place is free of it, the one that covers least. `pillWidth` counts for the pill alone.
 */
export function placeFrame(
  mode: FrameMode,
  home: Home,
  viewport: Size,
  field: Box | null,
  pillWidth = WIDEST_PILL,
): Box {
  if (mode === 'full') return { left: 0, top: 0, ...viewport };
  const wanted =
    mode === 'pill' ? pillPlaces(home, viewport, field, pillWidth) : panelPlaces(home, viewport, field);
  const first = wanted[0] as Box;
  if (!field) return first;
  return wanted.reduce((best, box) => (overlap(box, field) < overlap(best, field) ? box : best), first);
}

/** The home that puts the pill's top left corner at `box`, kept inside the viewport. */
export function homeOf(box: Box, viewport: Size): Home {
  const fraction = (at: number, room: number): number => (room > 0 ? within(at / room, 1) : 1);
  return {
    x: fraction(box.left, viewport.width - box.width),
    y: fraction(box.top, viewport.height - box.height),
  };
}

/** Where a pill that was never moved may stand, the likeliest first: along the lower edge, from the right on. */
const FIRST_HOMES: readonly Home[] = Array.from({ length: 33 }, (_, step) => ({ x: 1 - step / 40, y: 0.99 }));

/**
 * The first home of the pill: where it comes to lie over the least of these boxes, the page's own controls, however
 * far the page is scrolled. So it stands below columns that have none, in a table that takes the whole width too.
 */
export function firstHome(viewport: Size, controls: readonly Box[]): Home {
  const top = Math.min(0, ...controls.map((box) => box.top));
  const bottom = Math.max(viewport.height, ...controls.map((box) => box.top + box.height));
  const covered = FIRST_HOMES.map((home) => {
    const pill = placeFrame('pill', home, viewport, null);
    const swept = { ...pill, top: pill.top + top, height: pill.height + bottom - viewport.height - top };
    return controls.reduce((sum, box) => sum + overlap(swept, box), 0);
  });
  return FIRST_HOMES[covered.indexOf(Math.min(...covered))] as Home;
}

function pillPlaces(home: Home, viewport: Size, field: Box | null, width: number): Box[] {
  const room = { x: viewport.width - width, y: viewport.height - PILL_HEIGHT };
  const at = (left: number, top: number): Box => ({
    left: within(left, room.x),
    top: within(top, room.y),
    width,
    height: PILL_HEIGHT,
  });
  const left = home.x * room.x;
  const top = home.y * room.y;
  if (!field) return [at(left, top)];
  return [
    at(left, top),
    at(left, field.top + field.height + GAP),
    at(left, field.top - PILL_HEIGHT - GAP),
    at(room.x - left, top),
  ];
}

function panelPlaces(home: Home, viewport: Size, field: Box | null): Box[] {
  const width = Math.min(PANEL_WIDTH, viewport.width);
  const sides = [viewport.width - width, 0];
  if (home.x < LEFT) sides.reverse();
  const box = (left: number, top: number, height: number): Box => ({ left, top, width, height });
  const whole = sides.map((left) => box(left, 0, viewport.height));
  if (!field) return whole;
  const below = field.top + field.height + GAP;
  const parts = sides.flatMap((left) => [
    box(left, 0, field.top - GAP),
    box(left, below, viewport.height - below),
  ]);
  return [...whole, ...parts.filter((part) => part.height >= LEAST_PANEL_HEIGHT)];
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, value), Math.max(0, most));
}
