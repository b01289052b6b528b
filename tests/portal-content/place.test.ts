import { expect, test } from 'vitest';
import { firstHome, homeOf, placeFrame, type Box } from '../../entrypoints/portal.content/place.ts';

const SCREEN = { width: 1366, height: 768 };
const RIGHT = { x: 1, y: 0.7 };

function apart(a: Box, b: Box): boolean {
  return (
    a.left + a.width <= b.left ||
    b.left + b.width <= a.left ||
    a.top + a.height <= b.top ||
    b.top + b.height <= a.top
  );
}

function isOnScreen(box: Box): boolean {
  const { left, top, width, height } = box;
  return left >= 0 && top >= 0 && left + width <= SCREEN.width && top + height <= SCREEN.height;
}

const FIELDS: Record<string, Box> = {
  'in the middle': { left: 400, top: 300, width: 400, height: 120 },
  'under the pill': { left: 1100, top: 480, width: 260, height: 120 },
  'in the lower right corner': { left: 1200, top: 700, width: 160, height: 60 },
  'in the upper right corner': { left: 1200, top: 0, width: 160, height: 60 },
  'across the whole width': { left: 0, top: 350, width: 1366, height: 80 },
};

for (const [where, field] of Object.entries(FIELDS)) {
  test(`the pill is on the screen and not over a field ${where}`, () => {
    const box = placeFrame('pill', RIGHT, SCREEN, field);
    expect(isOnScreen(box)).toBe(true);
    expect(apart(box, field)).toBe(true);
  });

  test(`the panel is on the screen and not over a field ${where}`, () => {
    const box = placeFrame('panel', RIGHT, SCREEN, field);
    expect(isOnScreen(box)).toBe(true);
    expect(apart(box, field)).toBe(true);
  });
}

test('without a field in use the pill is at home and the panel at the right, in full height', () => {
  expect(placeFrame('pill', RIGHT, SCREEN, null)).toEqual({ left: 1134, top: 501.2, width: 232, height: 52 });
  expect(placeFrame('panel', RIGHT, SCREEN, null)).toEqual({ left: 1006, top: 0, width: 360, height: 768 });
});

test('the panel stands at the left once the pill was left there', () => {
  expect(placeFrame('panel', { x: 0.1, y: 0 }, SCREEN, null).left).toBe(0);
});

test('the checklist takes the whole screen, whatever field is in use', () => {
  const whole = { left: 0, top: 0, ...SCREEN };
  expect(placeFrame('full', RIGHT, SCREEN, FIELDS['in the middle'] ?? null)).toEqual(whole);
});

test('a pill dragged beyond the edge stays on the screen', () => {
  const home = homeOf({ left: 5000, top: -300, width: 232, height: 52 }, SCREEN);
  expect(home).toEqual({ x: 1, y: 0 });
});

test('the first home is at the right edge, clear of the controls that stand there', () => {
  const column = [420, 520, 610, 700].map((top) => ({ left: 1240, top, width: 80, height: 60 }));
  const home = firstHome(SCREEN, column);
  expect(home.x).toBe(1);
  const pill = placeFrame('pill', home, SCREEN, null);
  expect(column.every((control) => apart(pill, control))).toBe(true);
});

test('where controls stand everywhere, some home is found all the same', () => {
  const everywhere = { left: 0, top: 0, ...SCREEN };
  expect(isOnScreen(placeFrame('pill', firstHome(SCREEN, [everywhere]), SCREEN, null))).toBe(true);
});
