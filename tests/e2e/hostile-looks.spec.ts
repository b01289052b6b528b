import { failSaves, keptDrafts } from './drafts-steps.ts';
import { expect, test } from './harness.ts';
import { CODE, TYPED, withDraft } from './hostile-steps.ts';
import { assignAll, badgeOf } from './steps.ts';

test('a page hides neither badges nor panel by a style sheet, however it insists', async ({ desk }) => {
  const { page, panel } = await withDraft(desk);
  await page.evaluate(() => {
    const hidden = `display: none !important; visibility: hidden !important; opacity: 0 !important;
      transform: translateX(-9999px) !important; clip-path: inset(50%) !important; left: -9999px !important;
      width: 0 !important; background: none !important; animation: none !important; content-visibility: hidden !important`;
    const style = document.createElement('style');
    const ours = 'soat-cchc-badge, #soat-cchc-frame, #soat-cchc-panel';
    style.textContent = `${ours} { ${hidden} } @layer first { ${ours} { ${hidden} } }`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${ours} { ${hidden} }`);
    document.adoptedStyleSheets.push(sheet);
    document.head.append(style);
  });
  const badge = badgeOf(page, CODE);
  await expect(badge).toBeVisible();
  const box = await badge.boundingBox();
  expect([box?.width, box?.height]).toEqual([24, 24]);
  expect(await badge.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
  await expect(panel.locator('.pill')).toBeVisible();
  await badge.click();
  await expect(panel.locator(`details[data-criterion="${CODE}"]`)).toBeVisible();
});

/** Runs in the page's world before anything else: what the extension calls there throws, or answers nonsense. */
function breakWhatIsOffered(): void {
  if (location.protocol !== 'https:') return;
  const refuse = (): never => {
    throw new Error('broken by the page');
  };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: never[]) {
    if (type.startsWith('soat-cchc')) refuse();
    (listen as (...all: unknown[]) => void).call(this, type, ...rest);
  };
  HTMLElement.prototype.click = refuse;
  HTMLInputElement.prototype.showPicker = refuse;
  Object.assign(window, {
    WeakSet: refuse,
    WeakRef: refuse,
    MutationObserver: refuse,
    structuredClone: refuse,
  });
  Object.defineProperty(Element.prototype, 'checkVisibility', { value: () => false });
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
  Object.defineProperty(String.prototype, 'normalize', { value: () => 'vô nghĩa' });
}

test('a page that breaks what the browser offers, before the extension starts, has its form read and kept all the same', async ({
  desk,
}) => {
  assignAll(desk.portal);
  await desk.launch();
  const page = desk.context.pages()[0] ?? (await desk.context.newPage());
  await page.addInitScript(breakWhatIsOffered);
  const { driver } = await desk.openReport();
  await badgeOf(page, CODE).waitFor();
  await driver.chooseFiles(CODE, [
    { name: 'bao-cao.docx', mimeType: '', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') },
  ]);
  await expect(badgeOf(page, CODE)).toHaveAttribute('data-outcome', 'error');
  await failSaves(page);
  await (await driver.explanationField(CODE)).fill(TYPED);
  await expect.poll(() => keptDrafts(desk)).toBe(2);
});
