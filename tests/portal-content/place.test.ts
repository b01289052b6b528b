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
  expect(placeFrame('pill', RIGHT, SCREEN, null)).toMatchObject({ left: 1134, width: 232, height: 44 });
  expect(placeFrame('pill', RIGHT, SCREEN, null, 150)).toMatchObject({ left: 1216, width: 150, height: 44 });
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

test('the first home is at the lower right, where no control comes by', () => {
  expect(firstHome(SCREEN, [{ left: 15, top: 80, width: 900, height: 30 }])).toEqual({ x: 1, y: 0.99 });
});

test('below a table of the whole width the first home covers none of its controls, however far it is scrolled', () => {
  const rows = Array.from({ length: 40 }, (_, row) => 400 + row * 90);
  const controls = rows.flatMap((top) => [
    { left: 385, top, width: 120, height: 30 },
    { left: 515, top, width: 220, height: 70 },
    { left: 748, top, width: 190, height: 40 },
    { left: 1240, top, width: 80, height: 23 },
  ]);
  const pill = placeFrame('pill', firstHome(SCREEN, controls), SCREEN, null);
  for (let scrolled = 0; scrolled <= 4000; scrolled += 10) {
    for (const box of controls) expect(apart(pill, { ...box, top: box.top - scrolled })).toBe(true);
  }
});

test('where controls stand everywhere, some home is found all the same', () => {
  const everywhere = { left: 0, top: 0, ...SCREEN };
  expect(isOnScreen(placeFrame('pill', firstHome(SCREEN, [everywhere]), SCREEN, null))).toBe(true);
});
