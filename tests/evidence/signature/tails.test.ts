import { describe, expect, test } from 'vitest';
import { fixture, signaturesOf } from './open.ts';

const SIGNED = fixture('files/signed/person-only.pdf');

/** The file's own last cross-reference, root and number of objects. */
function endOf(bytes: Uint8Array): { xref: string; root: string; size: number } {
  const text = Buffer.from(bytes).toString('latin1');
  const last = (pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.[1] ?? '';
  return {
    xref: last(/startxref\s+(\d+)/g),
    root: last(/\/Root (\d+ \d+ R)/g),
    size: Number(last(/\/Size (\d+)/g)),
  };
}

/** An appended revision of one empty object; `trailer` comes on top of what a trailer needs. */
function revision(trailer: string, previous?: string): string {
  const { xref, root, size } = endOf(SIGNED);
  const at = SIGNED.length + 1;
  const body = `\n${size} 0 obj\n<< >>\nendobj\n`;
  const table = SIGNED.length + body.length;
  const entry = String(at).padStart(10, '0');
  const keys = `/Size ${size + 1} /Root ${root} /Prev ${previous ?? xref} ${trailer}`;
  return `${body}xref\n${size} 1\n${entry} 00000 n \ntrailer\n<< ${keys} >>\nstartxref\n${table}\n%%EOF\n`;
}

const itself = () => {
  const { size } = endOf(SIGNED);
  return String(SIGNED.length + `\n${size} 0 obj\n<< >>\nendobj\n`.length);
};
const LOCK = '/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <00> /U <00> >> /ID [<01> <01>]';

describe('behind a signed file', () => {
  test.each([
    ['nothing', '', 'valid'],
    ['zeros', '\0'.repeat(4096), 'valid'],
    ['a revision with an object that nothing uses', revision(''), 'valid'],
    ['a revision that names itself as the one before', revision('', itself()), 'unknown'],
    ['a revision that has all of it encrypted', revision(LOCK), 'changed-after'],
    ['a page of HTML', '\n<html><script>alert(1)</script></html>\n', 'unknown'],
    ['the end of an archive', 'PK\x05\x06' + '\0'.repeat(18), 'unknown'],
    ['another document', '\n%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', 'changed-after'],
  ])('%s', async (_, tail, status) => {
    const bytes = Buffer.concat([SIGNED, Buffer.from(tail, 'latin1')]);
    expect((await signaturesOf(new Uint8Array(bytes))).map((signature) => signature.status)).toEqual([
      status,
    ]);
  });
});
