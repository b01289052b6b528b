import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readEvidence } from '../utils/evidence/read.ts';

const FILES = join(import.meta.dirname, '../tests/fixtures/files');
const CATEGORIES: Record<string, string> = {
  signed: 'genuine',
  permitted: 'genuine, with permitted additions later',
  changed: 'changed after signing',
  forged: 'forged or malformed',
};
const manifestSchema = z.array(z.object({ path: z.string(), about: z.string() }));

interface Row {
  category: string;
  path: string;
  about: string;
  theirs: string;
  ours: string;
}

/** What poppler's `pdfsig` says of each signature. Throws where it is not installed. */
function askPdfsig(path: string): string {
  const { stdout, error } = spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' });
  if (error) throw new Error('pdfsig is not installed; it comes with poppler-utils.');
  const verdicts = stdout.split(/^Signature #/m).slice(1);
  const said = verdicts.map((each) => {
    const verdict = /Signature Validation: (.*?)\.?$/m.exec(each)?.[1] ?? 'nothing';
    return /Not total/.test(each) ? `${verdict}, not total` : verdict;
  });
  return said.join('; ') || 'no signature';
}

async function askOurs(path: string): Promise<string> {
  const { pdf, failure } = await readEvidence(new Uint8Array(readFileSync(path)), path);
  if (!pdf) return failure?.reason ?? 'unreadable';
  return pdf.signatures.map(({ status }) => status).join('; ') || 'no signature';
}

async function compare(): Promise<Row[]> {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(FILES, 'manifest.json'), 'utf8')));
  const rows: Row[] = [];
  for (const { path, about } of manifest) {
    const category = path.split('/')[0] ?? '';
    if (!(category in CATEGORIES) || !path.endsWith('.pdf')) continue;
    const file = join(FILES, path);
    rows.push({ category, path, about, theirs: askPdfsig(file), ours: await askOurs(file) });
  }
  return rows;
}

function table(head: string[], lines: string[][]): string {
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Prints in Markdown what `pdfsig` and what this program say of the signed fixtures: by category, then each. */
const rows = await compare();
const summary = Object.entries(CATEGORIES).map(([category, about]) => {
  const own = rows.filter((row) => row.category === category);
  const count = (test: (row: Row) => boolean): string => String(own.filter(test).length);
  return [
    about,
    String(own.length),
    count(({ theirs }) => theirs.split('; ').every((verdict) => verdict.startsWith('Signature is Valid'))),
    count(({ ours }) => ours.split('; ').every((verdict) => verdict === 'valid')),
    count(({ ours }) => /broken|changed-after/.test(ours)),
  ];
});
console.log(
  table(['fixtures', 'files', '`pdfsig`: valid', 'here: valid', 'here: broken or changed'], summary),
);
console.log('');
console.log(
  table(
    ['file', 'what it is', '`pdfsig`', 'here'],
    rows.map(({ path, about, theirs, ours }) => [path, about, theirs, ours]),
  ),
);
