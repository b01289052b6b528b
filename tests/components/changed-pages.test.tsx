// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Drawn, NotDrawn } from '../../utils/messaging/drawing.ts';
import type { PagePair } from '../../utils/report/page-pair.ts';
import { show, type Shown } from './show.tsx';
import { workingState } from './states.ts';

const PICTURE = new Blob(['p'], { type: 'image/png' });
const BOTH: Drawn = { was: PICTURE, now: PICTURE, spots: [{ x0: 0.25, y0: 0.5, x1: 0.5, y1: 0.75 }] };

type Draw = NonNullable<NonNullable<Parameters<typeof show>[1]>['actions']>['drawPages'];

/** The panel with one finding on changed pages. */
function showPages(pairs: readonly PagePair[], drawPages: Draw, enlarge = vi.fn()): Shown {
  const [first] = workingState.verdict?.criteria.filter(({ findings }) => findings.length > 0) ?? [];
  const [finding] = first?.findings ?? [];
  if (!first || !finding) throw new Error('the state has no finding');
  const changed = { ...finding, file: 'bao-cao.pdf', changedPages: { pairs: [...pairs], signedLength: 9 } };
  const verdict = { report: [], criteria: [{ ...first, findings: [changed] }] };
  return show({ ...workingState, verdict }, { actions: { drawPages, enlarge } });
}

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const open = async ({ button, click }: Shown) => {
  click(button('So trang lúc ký với bây giờ'));
  await settle();
};

beforeEach(() => {
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = vi.fn();
  HTMLDialogElement.prototype.showModal = vi.fn();
});

it('draws nothing before it is asked to', () => {
  const draw = vi.fn<NonNullable<Draw>>();
  const { button } = showPages([{ was: 1, now: 1 }], draw);
  expect(button('So trang lúc ký với bây giờ').getAttribute('aria-expanded')).toBe('false');
  expect(draw).not.toHaveBeenCalled();
});

it('shows both pictures with their names, and frames what differs', async () => {
  const shown = showPages([{ was: 1, now: 1 }], () => Promise.resolve(BOTH));
  await open(shown);
  const images = [...shown.root.querySelectorAll<HTMLImageElement>('.page-pictures img')];
  expect(images.map(({ alt }) => alt)).toEqual(['Trang 1 lúc ký', 'Trang 1 bây giờ']);
  const [spot] = shown.root.querySelectorAll<HTMLElement>('.page-spot');
  expect([spot?.style.left, spot?.style.width]).toEqual(['25%', '25%']);
  expect(shown.root.querySelector('.changed-pages [role=status]')?.textContent).toBe(
    '1 chỗ khác nhau, có khung đỏ trên hình.',
  );
});

it.each<[string, PagePair, Drawn | NotDrawn, string]>([
  [
    'a page that was added',
    { was: null, now: 2 },
    { ...BOTH, was: null, spots: [] },
    'Lúc ký chưa có trang này.',
  ],
  [
    'a page that is gone',
    { was: 2, now: null },
    { ...BOTH, now: null, spots: [] },
    'Bây giờ không còn trang này.',
  ],
  ['pictures that look the same', { was: 1, now: 1 }, { ...BOTH, spots: [] }, 'Hai hình trông giống nhau'],
  ['a file that is gone', { was: 1, now: 1 }, 'gone', 'Không còn giữ nội dung tệp này'],
  ['a page that takes too long', { was: 1, now: 1 }, 'limit', 'dựng hình quá lâu'],
  ['a page that cannot be drawn', { was: 1, now: 1 }, 'failed', 'Không dựng được hình'],
])('says so of %s', async (_what, pair, result, words) => {
  const shown = showPages([pair], () => Promise.resolve(result));
  await open(shown);
  expect(shown.root.querySelector('.changed-pages')?.textContent).toContain(words);
});

it('says how far it is only once that takes longer than a second', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  let progress: (share: number) => void = () => undefined;
  const shown = showPages([{ was: 1, now: 1 }], (_finding, _pair, onProgress) => {
    progress = onProgress;
    return new Promise(() => undefined);
  });
  await open(shown);
  const said = () => shown.root.querySelector('.changed-pages [role=status]')?.textContent;
  act(() => progress(0.2));
  expect(said()).toBe('Đang dựng hình…');
  vi.setSystemTime(Date.now() + 1_100);
  act(() => progress(0.45));
  expect(said()).toBe('Đang dựng hình… 45 %');
  vi.useRealTimers();
});

it('goes through several pages, letting go of the one before', async () => {
  const signals: AbortSignal[] = [];
  const asked: PagePair[] = [];
  const shown = showPages(
    [
      { was: 1, now: 1 },
      { was: 2, now: 3 },
    ],
    (_finding, pair, _onProgress, signal) => {
      asked.push(pair);
      signals.push(signal);
      return new Promise(() => undefined);
    },
  );
  await open(shown);
  expect(shown.button('Trang trước').disabled).toBe(true);
  shown.click(shown.button('Trang sau'));
  await settle();
  expect(asked).toEqual([
    { was: 1, now: 1 },
    { was: 2, now: 3 },
  ]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(shown.root.querySelector('.pager')?.textContent).toContain('Trang 3 2/2');
});

it('enlarges them in all of the window, and gives it back', async () => {
  const enlarge = vi.fn();
  const shown = showPages([{ was: 1, now: 1 }], () => Promise.resolve(BOTH), enlarge);
  await open(shown);
  shown.click(shown.button('Xem lớn'));
  expect(enlarge).toHaveBeenLastCalledWith(true);
  expect(shown.root.querySelector('dialog h2')?.textContent).toBe('«bao-cao.pdf» lúc ký và bây giờ');
  expect(shown.root.querySelectorAll('dialog img')).toHaveLength(2);
  shown.click(shown.button('Đóng'));
  expect(enlarge).toHaveBeenLastCalledWith(false);
  expect(shown.root.querySelector('dialog')).toBeNull();
});

it('gives the window back when the finding goes', async () => {
  const enlarge = vi.fn();
  const shown = showPages([{ was: 1, now: 1 }], () => Promise.resolve(BOTH), enlarge);
  await open(shown);
  shown.click(shown.button('Xem lớn'));
  shown.change((model) => (model.state.value = workingState));
  await settle();
  expect(enlarge).toHaveBeenLastCalledWith(false);
});
