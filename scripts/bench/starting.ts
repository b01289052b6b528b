import { panelFrame } from '../../tests/e2e/browser.ts';
import { setUpDesk } from '../../tests/e2e/harness.ts';
import { criterionIn, fixture, openPanel } from '../../tests/e2e/panel-steps.ts';
import { assignAll } from '../../tests/e2e/steps.ts';
import { driverFor } from '../../tests/portal/drive.ts';
import { median, type Row } from './row.ts';

const ROUNDS = 3;
/** Milliseconds. */
const PATIENCE = 60_000;

interface Start {
  /** Milliseconds until report and panel are there, from the call of the page. */
  panel: number;
  panelAgain: number;
  /** Milliseconds until what is wrong with a chosen file is shown. */
  file: number;
  fileAgain: number;
}

/** Panel and Worker in a browser that has just been started, beside the same a second time. */
export async function measureStarting(): Promise<Row[]> {
  const starts: Start[] = [];
  for (let round = 0; round < ROUNDS; round += 1) starts.push(await startOnce());
  const row = (what: string, cold: keyof Start, warm: keyof Start): Row => {
    const [first, again] = [median(starts.map((one) => one[cold])), median(starts.map((one) => one[warm]))];
    const value = `${first.toFixed(0)} ms, again ${again.toFixed(0)} ms (${(first / again).toFixed(1)} ×)`;
    return { what, value, aim: 'shown', met: null };
  };
  return [
    row('cold start: panel on the first page of the portal', 'panel', 'panelAgain'),
    row('cold start: Worker, a chosen PDF judged and shown', 'file', 'fileAgain'),
  ];
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

async function startOnce(): Promise<Start> {
  const desk = await setUpDesk('webforms');
  try {
    assignAll(desk.portal);
    const { page: before } = await desk.openReport();
    const session = await before.context().cookies();
    await desk.closeBrowser();
    const context = await desk.launch();
    await context.addCookies(session);
    const page = context.pages()[0] ?? (await context.newPage());
    const [driver, panel] = [driverFor(page, desk.markup), panelFrame(page)];
    const open = async (): Promise<void> => {
      await driver.openReport();
      await panel.locator('button.pill').waitFor({ timeout: PATIENCE });
    };
    const [cold, warm] = [await timed(open), await timed(open)];
    await openPanel(panel);
    const judge = async (code: string): Promise<void> => {
      await driver.chooseFiles(code, [fixture('plain/unsigned.pdf')]);
      const finding = criterionIn(panel, code).locator('[data-rule^="signature."]').first();
      await finding.waitFor({ state: 'attached', timeout: PATIENCE });
    };
    const [file, fileAgain] = [await timed(() => judge('1.1.1')), await timed(() => judge('2.3'))];
    return { panel: cold, panelAgain: warm, file, fileAgain };
  } finally {
    await desk.end();
  }
}
