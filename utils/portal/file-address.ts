import { fold } from '../text/fold.ts';
import type { NotFetched } from '../report/not-fetched.ts';
import { fileNames } from './file-names.ts';

/** Words that begin one for doing something to a file or to the session, and short ones that are one. */
const DEED =
  /^(?:xoa|delete|remove|destroy|erase|logout|logoff|signout|signoff|dangxuat|thoat|huytep|huyfile)/;
const SHORT_DEEDS = new Set(['del', 'rm', 'go', 'bo', 'huy', 'sua', 'edit', 'gui', 'luu', 'nop']);
const LEAVING = /(?:dang xuat|log (?:out|off)|sign (?:out|off))/;
/** Path words of programs that give files. */
const GIVES_FILE =
  /(?:^| )(?:tep|file|files|tai|taitep|taive|download|attach|attachment|attachments|upload|uploads|dinhkem|minhchung|document|documents|getfile|viewfile|xem|view)(?: |$)/;
const HANDLER = /\.(?:ashx|axd)$/i;
/** Attributes by which scripts turn a link into something else than a plain GET, or ask before it is followed. */
const TURNED = ['data-method', 'data-confirm', 'data-bs-toggle', 'data-toggle', 'data-ajax'];

/**
 * The address of a link that gives a listed file, or why it must not be followed. Several signs have to agree, since a
 * guessed GET may delete or sign out: it stands where the adapter found a file by its name (that is the caller's to
 * see), leads to the same host, its path is that of a file or of a program that gives files, and nothing about it
 * speaks of doing anything.
 */
export function fileAddress(link: Element): URL | NotFetched {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (/^javascript:/i.test(href)) return 'post-back';
  if (link.localName !== 'a' || href === '' || href.startsWith('#')) return 'no-link';
  const address = parse(href, link.ownerDocument.baseURI);
  const page = parse(link.ownerDocument.location?.href ?? '', undefined);
  if (!address || !page) return 'no-link';
  if (address.origin !== page.origin) return 'other-host';
  const isThisPage = address.pathname === page.pathname && !fileNames(decoded(address.pathname)).length;
  if (isThisPage || TURNED.some((name) => link.hasAttribute(name)) || speaksOfDeed(link, address))
    return 'doubtful';
  return givesFile(address) ? address : 'doubtful';
}

function givesFile({ pathname }: URL): boolean {
  const path = decoded(pathname);
  return fileNames(path).length > 0 || HANDLER.test(path) || GIVES_FILE.test(words(path));
}

/** What a link says of itself outside of names of files, in which any word may stand («xóa đói giảm nghèo»). */
function speaksOfDeed(link: Element, { pathname, search }: URL): boolean {
  const pieces = `${pathname}${search}`.split(/[/?&=#]/).map(decoded);
  const own = [link, ...link.querySelectorAll('*')].flatMap((element) =>
    ['id', 'class', 'title', 'aria-label', 'onclick', 'name'].map((name) => element.getAttribute(name) ?? ''),
  );
  const said = [...pieces, ...own, link.textContent ?? '']
    .filter((text) => fileNames(text).length === 0)
    .map(words)
    .join(' ');
  return LEAVING.test(said) || said.split(' ').some((word) => SHORT_DEEDS.has(word) || DEED.test(word));
}

/** «XoaTep.ashx» → «xoa tep ashx». */
function words(text: string): string {
  const apart = text.replace(/([a-z\d])([A-Z])/g, '$1 $2');
  return fold(apart)
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `URL.parse` is younger than the browsers we serve. */
function parse(address: string, base: string | undefined): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
