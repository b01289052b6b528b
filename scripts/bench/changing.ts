import type { Page } from 'playwright';
import { moreOf, sideBySide } from './main-thread.ts';
import { quiet, type Row } from './row.ts';

const ROUNDS = 5;
/** Milliseconds of changes, and how many of them there are in a second. */
const CHANGING = 4000;
const A_SECOND = 60;
/** Of the time, in percent: what nobody notices while typing on such a page. */
const MOST = 25;

/**
 * Main-thread time that the extension takes on a page of 500 criteria that changes 60 times a second, beside the same
 * page without the extension. What changes is not shown: the pages draw nothing, which would outweigh all else.
 */
export async function measureChanging(): Promise<Row[]> {
  return sideBySide(async (bare, ours) => {
    const more = await moreOf(bare, ours, ROUNDS, change);
    const share = (quiet(more) / CHANGING) * 100;
    return [
      {
        what: `main thread while a page changes ${A_SECOND} times a second`,
        value: `${share.toFixed(1)} % of the time more`,
        aim: `at most ${MOST} %`,
        met: share <= MOST,
      },
    ];
  });
}

/** As a page does that keeps a state in each row, one row after the other. */
async function change(page: Page): Promise<void> {
  await page.evaluate(
    ([times, pause]) =>
      new Promise<void>((resolve) => {
        const states = [...document.querySelectorAll('tbody td:last-child')].map((cell) => {
          const state = cell.querySelector('[hidden]') ?? document.createElement('span');
          state.toggleAttribute('hidden', true);
          if (!state.isConnected) cell.append(state);
          return state;
        });
        let done = 0;
        const timer = setInterval(() => {
          const state = states[done % states.length];
          if (state) state.textContent = done % 2 === 0 ? 'Đang nhập' : 'Chưa hoàn thành';
          done += 1;
          if (done < times) return;
          clearInterval(timer);
          resolve();
        }, pause);
      }),
    [(CHANGING / 1000) * A_SECOND, 1000 / A_SECOND] as const,
  );
}
