import { composeFileName, parseFileName, type DocumentHeader } from './file-name.ts';

/** The name with another criterion's code in front; null where it carries no code or nothing after it. */
export function nameWithCode(criterion: string, name: string): string | null {
  const text = name.normalize('NFC').trim();
  const start = text.indexOf('_');
  const isCoded =
    start > 0 &&
    /^(?:(?:tiêu chí|tctp|tc)\s*)?[\d.,;+&\s-]+(?:(?:và|va)[\d.,;+&\s-]+)*$/iu.test(text.slice(0, start));
  return isCoded && text.length > start + 1 ? `${criterion}_${text.slice(start + 1)}` : null;
}

/**
 * The name of a document's copy for a criterion (R30, R32). A name that has all its parts only changes its code, so
 * that the officer's own words stay; else it is made of what page 1 says. Null where neither can be told.
 */
export function copyName(criterion: string, name: string, header: DocumentHeader | null): string | null {
  const coded = nameWithCode(criterion, name);
  const { number, symbol, abstract } = parseFileName(coded ?? name);
  if (coded && number && symbol && abstract) return coded;
  return (header && composeFileName(criterion, header, name)) ?? coded;
}

/** A copy to write: which file, under which name. */
export interface Copy {
  file: string;
  name: string;
}

/** A copy that is wanted, told apart by its content where two want the same name. */
export interface WantedCopy extends Copy {
  sha256: string | null;
}

/**
 * Settles which copies are written: the same content under the same name once, another content under a number of
 * its own («… 2.pdf»). Names are compared as Windows does, without regard to case.
 */
export function settleCopies(wanted: readonly WantedCopy[]): Copy[] {
  const taken = new Map<string, string>();
  return wanted.flatMap(({ file, name, sha256 }) => {
    const content = sha256 ?? file;
    for (let count = 1; ; count += 1) {
      const tried = count === 1 ? name : numbered(name, count);
      const holder = taken.get(tried.toLowerCase());
      if (holder === content) return [];
      if (holder !== undefined) continue;
      taken.set(tried.toLowerCase(), content);
      return [{ file, name: tried }];
    }
  });
}

function numbered(name: string, count: number): string {
  const { extension } = parseFileName(name);
  const end = extension ? name.length - extension.length - 1 : name.length;
  return `${name.slice(0, end)} ${count}${name.slice(end)}`;
}
