import { asItems, EMPTY_DICT, NULL, type PdfDict, type PdfObject } from '../syntax/objects.ts';
import type { Revision } from '../syntax/revision.ts';
import { compareAnnotations } from './compare-annotations.ts';
import type { Comparing } from './comparing.ts';
import { INHERITED, type Page } from './pages.ts';

/** Of no meaning to what is seen or done, or compared by themselves. */
const FREE = new Set<string>([
  ...[
    'Annots',
    'Contents',
    'Parent',
    'Type',
    'LastModified',
    'Metadata',
    'PieceInfo',
    'StructParents',
    'Tabs',
  ],
  ...['Thumb', ...INHERITED],
]);
const SEEN = new Set(['UserUnit', 'Group']);

/** Compares the pages one by one, annotations included. @throws SyntaxFault where a page cannot be read */
export async function comparePages(comparing: Comparing) {
  const { before, after, places, report } = comparing;
  const met = new Set<number>();
  for (const [index, old] of before.pages.entries()) {
    const place = places[index] ?? null;
    const now = place === null ? undefined : after.pages[place];
    if (place === null || !now) {
      report({ what: 'document', was: index, visible: true });
      continue;
    }
    met.add(place);
    await comparePage(comparing, old, now, place);
  }
  // Viewers go by /Count: pages beyond it are hidden, and one that is skipped shows another in its place.
  if (after.miscounts.length && String(after.miscounts) !== String(before.miscounts))
    report({ what: 'document', visible: true });
  for (const index of after.pages.keys())
    if (!met.has(index)) report({ what: 'document', page: index, visible: true });
}

async function comparePage(comparing: Comparing, old: Page, now: Page, index: number) {
  const { equality, report } = comparing;
  const frame = await differingFrame(comparing, old, now);
  const content = !(await equality.same(
    await contents(comparing.before.revision, old.dict),
    await contents(comparing.after.revision, now.dict),
  ));
  const other = await equality.differing(old.dict, now.dict, FREE);
  // New resources show nothing without content that names them, and content may be looked at as it is drawn.
  if (frame.some((key) => key !== 'Resources') || other.some((key) => SEEN.has(key) || FREE.has(key)))
    report({ what: 'document', page: index, visible: true });
  else if (content || frame.length) report({ what: 'page', page: index, visible: true });
  else if (other.length) report({ what: 'document', page: index });
  await compareAnnotations(comparing, old, now, index);
}

async function differingFrame({ equality }: Comparing, old: Page, now: Page): Promise<string[]> {
  const found: string[] = [];
  for (const key of INHERITED) {
    if (!(await equality.same(frameValue(old, key), frameValue(now, key)))) found.push(key);
  }
  return found;
}

/** What holds where a page says nothing (ISO 32000-2, table 31): programs that write a page anew spell it out. */
function frameValue({ inherited }: Page, key: (typeof INHERITED)[number]): PdfObject {
  const said = inherited.get(key);
  if (said) return said;
  if (key === 'Rotate') return { kind: 'number', value: 0 };
  if (key === 'Resources') return EMPTY_DICT;
  return (key === 'CropBox' && inherited.get('MediaBox')) || NULL;
}

/** /Contents as an array, whether it is one or a single stream. */
async function contents(revision: Revision, page: PdfDict): Promise<PdfObject> {
  const value = page.entries.get('Contents') ?? NULL;
  const resolved = await revision.resolve(value);
  const items = asItems(resolved) ?? (resolved.kind === 'null' ? [] : [value]);
  return { kind: 'array', items };
}
