import type { Attachment } from '../report/criterion.ts';
import type { ListedFile } from '../report/not-fetched.ts';
import { SUMMARY, summaryId } from '../report/summary.ts';
import { holds } from './across-roots.ts';
import { linkNames } from './attachments.ts';
import { fileAddress } from './file-address.ts';
import { gather } from './gather.ts';
import { createMemory } from './memory.ts';
import type { Item } from './page-items.ts';
import { scanPage } from './scan-page.ts';
import { readSummary } from './summary-place.ts';

/** A file that the page lists, with the address to fetch it from; null where there is an obstacle. */
export interface FileLink extends ListedFile {
  address: string | null;
}

/**
 * The files that a page lists now under its criteria and as Bảng tổng hợp, each with its link. Those of tabs that are
 * not open are not among them. Changes nothing in the page and asks nothing of the portal.
 */
export function fileLinks(document: Document): FileLink[] {
  const page = scanPage(document);
  const { readings, loose } = gather(page, createMemory());
  const presses = page.items.filter(({ kind }) => kind === 'press');
  const ofCriteria = [...readings.values()].flatMap(({ criterion, place }) => {
    const uploaded = criterion.attachments.filter(({ origin }) => origin === 'uploaded');
    if (uploaded.length === 0) return [];
    const own = presses.filter(({ at }) => place.parts.some((part) => holds(part, at)));
    return linked(criterion.code, uploaded, own);
  });
  const tables = (readSummary(loose)?.names ?? []).map((name) => ({ id: summaryId('uploaded', name), name }));
  const besides = loose.filter(({ kind }) => kind === 'press');
  // One that is only chosen has no link, and is looked at already.
  return [
    ...ofCriteria,
    ...linked(SUMMARY, tables, besides).filter(({ obstacle }) => obstacle !== 'no-link'),
  ];
}

/** Puts files to the links that name them, each link once: the same name twice is two files. */
function linked(
  criterion: string,
  files: readonly Pick<Attachment, 'id' | 'name'>[],
  presses: readonly Item[],
): FileLink[] {
  const free = presses.map((press) => ({ element: press.element, names: linkNames(press, true) }));
  return files.map(({ id, name }) => {
    const at = name === '' ? -1 : free.findIndex(({ names }) => names.includes(name));
    const [press] = at < 0 ? [] : free.splice(at, 1);
    const found = press ? fileAddress(press.element) : 'no-link';
    const file = { attachment: id, criterion, name };
    return typeof found === 'string'
      ? { ...file, obstacle: found, address: null }
      : { ...file, obstacle: null, address: found.href };
  });
}
