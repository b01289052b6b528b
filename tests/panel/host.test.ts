import { expect, it } from 'vitest';
import { panelAddress, readPlace } from '../../entrypoints/panel/host.ts';

it.each([
  ['a frame, whatever its address says', true, '?host=tab&tab=3', { host: 'frame', tab: null }],
  ['the side panel', false, '', { host: 'side', tab: null }],
  ['the side panel of a tab', false, '?host=side&tab=12', { host: 'side', tab: 12 }],
  ['a tab of its own', false, '?host=tab&tab=12', { host: 'tab', tab: 12 }],
  ['a tab that is no number', false, '?host=tab&tab=x1', { host: 'tab', tab: null }],
] as const)('knows that it stands in %s', (_name, framed, search, place) => {
  expect(readPlace(framed, search)).toEqual(place);
});

it('reads its own address', () => {
  expect(readPlace(false, new URL(panelAddress('tab', 5), 'chrome-extension://x/').search)).toEqual({
    host: 'tab',
    tab: 5,
  });
});
