import { remaining } from '../../utils/deadline/countdown.ts';
import type { PanelModel } from '../../components/shared/model.ts';

const EACH_SECOND = 1_000;
const SELDOM = 15_000;

/** Keeps `now` going by the portal's clock: each second in the last hour, when seconds are shown. */
export function runClock(model: PanelModel): void {
  const tick = () => {
    const { round, clock } = model.state.value ?? { round: null, clock: null };
    const now = Date.now() + (clock?.offset ?? 0);
    model.now.value = now;
    const left = round && remaining(Date.parse(round.closesAt), now);
    const seconds = left !== null && left.days === 0 && left.hours === 0;
    setTimeout(tick, seconds ? EACH_SECOND : SELDOM);
  };
  model.state.subscribe((state) => {
    model.now.value = Date.now() + (state?.clock.offset ?? 0);
  });
  tick();
}
