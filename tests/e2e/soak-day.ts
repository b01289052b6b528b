import type { FrameLocator, Page } from 'playwright';
import { driverFor, signIn, type ChosenFile, type Driver } from '../portal/drive.ts';
import { users } from '../portal/users.ts';
import { panelFrame } from './browser.ts';
import { failSaves, readDrafts } from './drafts-steps.ts';
import type { Desk } from './harness.ts';
import { fixture } from './panel-steps.ts';
import { measure, type Measured } from './soak-measure.ts';
import { assignAll, badgeOf } from './steps.ts';
import { isWorker, uncaughtIn, type Target } from './targets.ts';

/** A working day: how many hours, and what is entered in each of them. */
export interface DayPlan {
  hours: number;
  /** In an hour, by both tabs together. */
  criteria: number;
  /** For each criterion. */
  files: number;
}

/** What came of the day. */
export interface Day {
  /** At the end of each hour. */
  hours: Measured[];
  /** Exceptions and rejections that nobody caught, in the portal's pages, panel, engine and service worker. */
  uncaught: string[];
  /** Criteria of which the portal does not hold what was entered and saved. */
  wrong: string[];
  /** Of the texts that were typed last, and not saved, those that are not on disk as they were typed. */
  lost: string[];
  saved: number;
  files: number;
}

interface Tab {
  page: Page;
  driver: Driver;
  panel: FrameLocator;
}

const isOurs = (target: Target): boolean => isWorker(target) || /\/(panel|engine)\.html$/.test(target.url);

const TABS = 2;
/** Texts that are typed in each tab at the end and not saved. */
const UNSAVED = 3;
const SESSION_ENDS_EVERY = 3;
const WORKER_DIES_EVERY = 2;

/** Plays the day: entering, files, post-backs, refused saves, time-outs of the session, deaths of the service worker. */
export async function playDay(desk: Desk, plan: DayPlan): Promise<Day> {
  assignAll(desk.portal);
  await desk.launch();
  const day: Day = { hours: [], uncaught: [], wrong: [], lost: [], saved: 0, files: 0 };
  desk.context.on('page', (page) => listen(page, day));
  desk.context.pages().forEach((page) => listen(page, day));
  const tabs = await openTabs(desk);
  const codes = desk.portal.criteria.leaves.map(({ code }) => code);
  const wanted = new Map<string, string>();
  for (let hour = 0; hour < plan.hours; hour += 1) {
    if (hour % SESSION_ENDS_EVERY === 1) await endSession(desk, tabs);
    for (let turn = 0; turn < plan.criteria; turn += 1) {
      const count = hour * plan.criteria + turn;
      const code = codes[count % codes.length] ?? '';
      const tab = tabs[turn % TABS] as Tab;
      if (turn === 0) desk.portal.procedure.failNextSave(500);
      if (turn === 1 && hour % WORKER_DIES_EVERY === 1) await stopWorker(desk, day);
      const text = `Giờ ${hour}: đã ban hành Kế hoạch số ${count}/KH-UBND, hoàn thành ${count} nhiệm vụ.`;
      await enter(tab, code, text);
      await attach(tab, code, plan.files, count);
      wanted.set(code, text);
      day.files += plan.files;
    }
    day.hours.push(await measure(desk));
  }
  day.saved = wanted.size;
  day.wrong = [...wanted].flatMap(([code, text]) =>
    desk.portal.entry(code).explanation === text ? [] : [code],
  );
  day.uncaught.push(...(await uncaughtIn(desk.context, isOurs)));
  day.lost = await leaveUnsaved(desk, tabs, codes);
  return day;
}

async function openTabs(desk: Desk): Promise<Tab[]> {
  const tabs: Tab[] = [];
  for (let index = 0; index < TABS; index += 1) {
    const page = (index === 0 && desk.context.pages()[0]) || (await desk.context.newPage());
    tabs.push({ page, driver: driverFor(page, desk.markup), panel: panelFrame(page) });
  }
  await endSession(desk, tabs);
  return tabs;
}

/** The session ends; the officer signs in anew, and opens the report in both tabs. */
async function endSession(desk: Desk, tabs: readonly Tab[]): Promise<void> {
  desk.portal.expireSessions();
  await desk.context.clearCookies();
  for (const [index, { page, driver }] of tabs.entries()) {
    if (index === 0) await signIn(page, users.leader);
    await driver.openReport();
    await badgeOf(page, desk.portal.criteria.leaves[0]?.code ?? '').waitFor();
  }
}

/** Enters a text and has the portal take it; a save that it refused is tried once more. */
async function enter({ page, driver }: Tab, code: string, text: string): Promise<void> {
  await page.bringToFront();
  await driver.typeExplanation(code, text);
  await driver.save(code);
  await driver.typeExplanation(code, `${text} `);
  await driver.save(code);
  await driver.typeExplanation(code, text);
  await driver.save(code);
}

async function attach({ driver }: Tab, code: string, files: number, count: number): Promise<void> {
  const { buffer } = fixture('plain/unsigned.pdf');
  const chosen = Array.from({ length: files }, (_, index): ChosenFile => {
    const name = `${code}_so ${count}KH-UBND_Ke hoach ${index}.pdf`;
    // Of another content each, so that each is read.
    return { name, mimeType: '', buffer: Buffer.concat([buffer, Buffer.from(`\n% ${name}\n`)]) };
  });
  if (files === 0) return;
  await driver.chooseFiles(code, chosen);
  await driver.upload(code);
}

/** Types texts in both tabs that the portal does not take, kills the browser, and gives those not found on disk. */
async function leaveUnsaved(desk: Desk, tabs: readonly Tab[], codes: readonly string[]): Promise<string[]> {
  const typed = new Map<string, string>();
  for (const [index, { page, driver }] of tabs.entries()) {
    await page.bringToFront();
    await driver.openReport();
    await failSaves(page);
    for (const code of codes.slice(index * UNSAVED, (index + 1) * UNSAVED)) {
      const text = `Cuối ngày, thẻ ${index}: đã rà soát tiêu chí ${code}.`;
      await driver.typeExplanation(code, text);
      typed.set(code, text);
    }
  }
  await tabs[0]?.page.waitForTimeout(1000);
  await desk.killBrowser();
  await desk.launch();
  const texts = (await readDrafts(desk)).filter(({ value }) => value !== undefined);
  const kept = new Map(texts.map(({ criterion, value }) => [criterion, value]));
  return [...typed].flatMap(([code, text]) => (kept.get(code) === text ? [] : [code]));
}

function listen(page: Page, day: Day): void {
  page.on('pageerror', (error) => {
    // The stand-in's own, when it fails on purpose.
    if (!error.message.includes('PageRequestManagerServerErrorException')) day.uncaught.push(error.message);
  });
}

async function stopWorker(desk: Desk, day: Day): Promise<void> {
  day.uncaught.push(...(await uncaughtIn(desk.context, isWorker)));
  await desk.stopServiceWorker();
}
