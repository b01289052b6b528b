import { leadsElsewhere } from './address.ts';
import { folded } from './folded.ts';
import type { Item } from './page-items.ts';
import type { PortalView } from './view.ts';

const SENDS =
  /^(gui( lai)? (bao cao|ket qua|ho so)|nop( lai)? (bao cao|ket qua|ho so)|chot (diem|bao cao|ket qua)|trinh (lanh dao|phe duyet|duyet|so noi vu))(?: (tu (danh gia|cham( diem)?)|cham diem|cchc|diem|ket qua|bao cao|di|ngay|len (so noi vu|cap tren|phan mem)|(cho )?so noi vu|lanh dao|phe duyet|duyet|nam \d{4}))*$/;
const ICON_WORDS = /^(send|upload|save|check|done|lock|paper plane) /;
const LONGEST = 60;
const MENU = 'nav, menu, [role="navigation"], [role="menubar"]';

/** Whether a button's words send the report: «Gửi báo cáo», «Chốt điểm»; an icon's name may be glued to them. */
export function sendsReport(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.normalize('NFC').replace(/^\s*[a-z_]+(?=\p{Lu}\p{Ll})/u, '');
  const plain = folded(words.replace(/[^\p{L}\p{N}\s]+/gu, ' '));
  return SENDS.test(plain) || SENDS.test(plain.replace(ICON_WORDS, ''));
}

/**
 * The controls that send the report: pressable things, and plain words with the same text that a script makes
 * pressable. A link of a menu to another page is navigation; a heading is none.
 */
export function submitControls(items: readonly Item[]): HTMLElement[] {
  const controls: HTMLElement[] = [];
  for (const item of items) {
    if (item.kind !== 'press' && item.kind !== 'text') continue;
    if (item.text.length > LONGEST || !sendsReport(item.text)) continue;
    if (item.kind === 'text' ? couldAct(item.element) : !isNavigation(item.element)) {
      controls.push(item.element as HTMLElement);
    }
  }
  return controls;
}

/**
 * The control of the report's sending that an event went through, by its path (innermost first); null for any
 * other event. Knows controls that came after the last reading too.
 */
export function submitControlOf(view: PortalView, path: readonly EventTarget[]): HTMLElement | null {
  if (isOtherPage(view)) return null;
  const known = new Set<EventTarget>(view.submitControls);
  for (const target of path) {
    if (known.has(target)) return target as HTMLElement;
  }
  for (const target of path.slice(0, 6)) {
    const element = target as HTMLElement;
    if (element.nodeType !== 1 || !/^(button|a|input)$/.test(element.localName)) continue;
    const text = element.localName === 'input' ? inputWords(element) : (element.textContent ?? '');
    if (sendsReport(text.trim()) && !isNavigation(element)) return element;
  }
  return null;
}

/** A page that shows criteria and is not the report, as the appraisers' is; one without criteria may be the last step. */
function isOtherPage({ recognised, reason }: PortalView): boolean {
  return !recognised && reason !== 'no-criteria';
}

function inputWords(element: Element): string {
  const acts = /^(submit|button|image)$/.test(element.getAttribute('type') ?? '');
  return acts ? (element.getAttribute('value') ?? element.getAttribute('alt') ?? '') : '';
}

/** A span or div may have a handler that nobody can see; headings, steps, menus and paragraphs are text. */
function couldAct(element: Element): boolean {
  const isPlain =
    /^(span|div|li|b|strong|label|i)$/.test(element.localName) || element.localName.includes('-');
  if (!isPlain || element.closest(`${MENU}, ol, h1, h2, h3, h4, article`)) return false;
  return !element.closest('li')?.getElementsByTagName('ul').length;
}

/** A menu's link to another page, or what unfolds a menu. */
function isNavigation(element: Element): boolean {
  if (element.localName === 'summary' || element.getAttribute('aria-haspopup') === 'menu') return true;
  return leadsElsewhere(element) && element.closest(`${MENU}, article, h1, h2, h3, h4`) !== null;
}
