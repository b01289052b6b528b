import type { Attachment } from '../report/criterion.ts';
import { folded } from './folded.ts';
import { leadsElsewhere } from './address.ts';
import { fileNames, namesInAddress } from './file-names.ts';
import type { Item } from './page-items.ts';
import type { Part } from './row-reading.ts';

/** Presses beside a file that do something to it and are no file themselves. */
const DEEDS = /^\W*((x|xoa|go|bo|huy|delete|remove|them|chon|tai len|dinh kem|sua|doi|upload)\b|$)/;
/** Those that take a file off the list: in words, or as a sign alone. */
const REMOVES = /^\W*((x|xoa|go|bo|huy|delete|remove)\b|$)/;
/** Links to a file that do not tell its name. */
const ERRANDS = /^(tai( ve| xuong)?|xem|mo|download|view|chi tiet|tep|file|link)\b/;
const NONE: readonly string[] = [];
const NO_NAMES: ReadonlySet<string> = new Set();
const TOOLTIPS = ['title', 'data-original-title', 'data-bs-original-title', 'data-tooltip', 'aria-label'];

/**
 * The files of one criterion: those chosen in its fields, and those that the page lists as links, as text, or as a
 * count with the names in a tooltip. Ids are stable across re-renderings: `code|origin|name|n`.
 */
export function readAttachments(
  code: string,
  parts: readonly Part[],
  inputs: readonly HTMLInputElement[],
): Attachment[] {
  const chosen: File[] = [];
  for (const { files } of inputs) if (files?.length) chosen.push(...files);
  const chosenNames = chosen.length === 0 ? NO_NAMES : new Set(chosen.map((file) => file.name));
  const listed = listedNames(parts, chosenNames);
  const attachments: Attachment[] = [];
  for (const { name, size } of chosen) add(attachments, code, 'chosen', name, size);
  for (const name of listed) add(attachments, code, 'uploaded', name, null);
  return attachments;
}

/** Adds a file with its id: the same name twice is told apart by its number. */
function add(
  attachments: Attachment[],
  code: string,
  origin: Attachment['origin'],
  name: string,
  size: number | null,
): void {
  const before = attachments.filter((other) => other.origin === origin && other.name === name).length;
  const id = `${code}|${origin}|${name}|${before + 1}`;
  attachments.push({ id, name, origin, sha256: null, size });
}

/** The id under which a file just chosen for a criterion will be read: its name, and that it is the first so named. */
export function attachmentId(criterion: string, file: File): string {
  return `${criterion}|chosen|${file.name}|1`;
}

/**
 * Names of uploaded files in the parts of a row. Plain text counts under a heading of files only, and not where it
 * merely repeats what has been chosen; a count without names gives that many files without a name.
 */
function listedNames(parts: readonly Part[], chosen: ReadonlySet<string>): readonly string[] {
  const links: string[] = [];
  const texts: string[] = [];
  let count = 0;
  for (const part of parts) {
    if (part.meaning === 'appraisal' || part.meaning === 'other') continue;
    const isFiles = part.meaning === 'files';
    for (const [at, item] of part.items.entries()) {
      if (item.kind === 'press') links.push(...linkNames(item, isFiles));
      else if (isTakenOff(item, part.items[at + 1])) links.push(item.text);
      else if (isFiles && item.kind === 'text') {
        const names = fileNames(item.text);
        texts.push(...(names.length > 0 ? names : tooltipNames(item.element)));
      }
      if (isFiles) count ||= shownCount(item.text);
    }
  }
  for (const name of texts) if (!chosen.has(name) && !links.includes(name)) links.push(name);
  return links.length === 0 && count > chosen.size ? Array<string>(count - chosen.size).fill('') : links;
}

/** A file's name alone, with a button right after it, in the same element, that takes it off the list. */
function isTakenOff({ kind, text, element }: Item, next: Item | undefined): boolean {
  return (
    kind === 'text' &&
    next?.kind === 'press' &&
    element.contains(next.element) &&
    REMOVES.test(folded(next.text)) &&
    fileNames(text)[0] === text
  );
}

/** The names of files that a link or button stands for; outside of a part for files those that its words tell alone. */
export function linkNames(press: Item, isFiles: boolean): readonly string[] {
  const named = fileNames(press.text);
  if (named.length > 0) return named;
  const words = folded(press.text);
  if (DEEDS.test(words)) return [];
  if (!isFiles) return NONE;
  const tips = tooltipNames(press.element);
  const hinted = tips.length > 0 ? tips : namesInAddress(press.element);
  if (hinted.length > 0) return hinted;
  const isLink = leadsElsewhere(press.element) && !ERRANDS.test(words) && !shownCount(press.text);
  return isLink ? [press.text] : NONE;
}

function tooltipNames(element: Element): readonly string[] {
  for (const at of [element, element.parentElement]) {
    for (const attribute of TOOLTIPS) {
      const names = fileNames(at?.getAttribute(attribute) ?? '');
      if (names.length > 0) return names;
    }
  }
  return NONE;
}

/** «(3)», «3 tệp» → 3. */
function shownCount(text: string): number {
  if (!/\d/.test(text)) return 0;
  const match = /^\D{0,20}?\((\d{1,2})\)\s*$|^(\d{1,2})\s+(?:tệp|file|tài liệu|minh chứng)/i.exec(
    text.normalize('NFC'),
  );
  return Number(match?.[1] ?? match?.[2] ?? 0);
}
