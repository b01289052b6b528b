import type { PageLayout } from '../pdf/layout.ts';
import { fold } from '../../text/fold.ts';
import { isGarbled } from './clean.ts';
import { toSegments, type Segment } from './segments.ts';

/** Who signed, as printed at a document's end: «PHÓ CHỦ TỊCH», «Nguyễn Văn An». */
export interface Signatory {
  position: string;
  name: string;
}

/** In capitals over the signature, after «TM.», «KT.», «TL.», «TUQ.», «Q.» (NĐ30 Phụ lục I, II.7). */
const POSITION =
  /^(?:(?:tm|kt|tl|tuq|q|t\/m|k\/t)\s?\.?\s?)?(?:quyen )?((?:pho )?(?:chu tich|giam doc|bi thu|truong (?:phong|ban|cong an|tram|thon)|(?:to|doi|nhom|thon) (?:truong|pho)|chanh van phong|cuc truong|vu truong|bo truong|thu tuong|chu nhiem|hieu truong|truong doan|chi huy truong|thu truong)|cong chuc [a-z -]{3,40}|nguoi lap bieu|thu ky)(?: [a-z, -]+)?$/;
/** Family name, middle names, given name; a title may stand before them. */
const NAME = /^(?:(?:ThS|TS|BS|KS|CN)\.?\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u;
/** The name stands at most this many letters' sizes under the position: room for signature and seal. */
const REACH = 14;

/**
 * The signatory at the end of a document's last page: the lowest position in capitals with a name under it in the same
 * column. Null where there is none, as in what is signed by hand over a scan.
 */
export function readSignatory(page: PageLayout): Signatory | null {
  const segments = toSegments(
    page.fragments.filter(({ annotation, invisible }) => !annotation && !invisible),
  );
  for (const line of [...segments].reverse()) {
    if (line.text !== line.text.toUpperCase() || !POSITION.test(fold(line.text))) continue;
    const name = nameUnder(line, segments);
    if (name) return { position: line.text.replace(/^(?:TM|KT|TL|TUQ|Q)\s?\.\s?/, ''), name };
  }
  return null;
}

function nameUnder(position: Segment, segments: readonly Segment[]): string | null {
  const middle = (position.x0 + position.x1) / 2;
  const found = segments.find(
    ({ text, baseline, x0, x1 }) =>
      baseline > position.baseline + position.size &&
      baseline < position.baseline + REACH * position.size &&
      x0 < middle &&
      middle < x1 &&
      NAME.test(text) &&
      !isGarbled(text),
  );
  return found?.text ?? null;
}
