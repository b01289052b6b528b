import { setUpDesk } from '../tests/e2e/harness.ts';
import { shrinkPictures, startPictures } from './demo/pictures.ts';
import { enterHalf, playTour } from './demo/tour.ts';

/**
 * The program on a half-finished report. With a display Chromium stays open on it; without one the tour is played,
 * its findings printed and its pictures left in demo-output/, and with `--pictures` in docs/pictures, small. `--headless`
 * does without the display that is there; `--serve` keeps portal and browser running after it.
 */
const HOUR = 3_600_000;

/** 17:00 in Vietnam on the day of an instant, the hour at which a round of the guidance closes. */
function atFive(day: Date): Date {
  return new Date(`${day.toISOString().slice(0, 10)}T17:00:00+07:00`);
}

const keepsRunning = process.argv.includes('--serve');
const hasDisplay =
  !process.argv.includes('--headless') &&
  (process.platform === 'win32' ||
    process.platform === 'darwin' ||
    Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

const desk = await setUpDesk('webforms', {
  round: {
    name: 'Đợt tự đánh giá, chấm điểm CCHC',
    opensAt: new Date(Date.now() - 10 * 24 * HOUR),
    closesAt: atFive(new Date(Date.now() + 48 * HOUR)),
  },
});
enterHalf(desk);

if (hasDisplay) {
  await desk.launch({ headless: false });
  await desk.openReport();
  console.log('Chromium shows the half-finished report. Close it to end the demo.');
  await new Promise((resolve) => desk.context.once('close', resolve));
} else {
  startPictures();
  console.log('No display: the tour is played headless. Pictures:');
  await playTour(desk);
  if (process.argv.includes('--pictures')) await shrinkPictures(desk.context);
  if (keepsRunning) {
    console.log(`The portal goes on at 127.0.0.1:${desk.portal.port}. Stop it with Ctrl+C.`);
    await new Promise((resolve) => process.once('SIGINT', resolve));
  }
}
await desk.end();
