import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

/** The build's folder. */
export const OUTPUT = '.output/chrome-mv3';

/** Compressed sizes of what loads at once: the content script, and the panel's page without the Worker. */
export function measureSizes(): Row[] {
  const content = kilobytes([join(OUTPUT, 'content-scripts/portal.js')]);
  const panel = kilobytes(filesOfPage('panel.html'));
  return [
    {
      what: 'content script, gzip',
      value: `${content.toFixed(1)} KB`,
      aim: 'at most 30 KB',
      met: content <= 30,
    },
    {
      what: 'panel without the Worker, gzip',
      value: `${panel.toFixed(1)} KB`,
      aim: 'at most 60 KB',
      met: panel <= 60,
    },
  ];
}

/** Scripts and styles of a page with their static imports; what `import()` fetches later is not counted. */
function filesOfPage(page: string): string[] {
  const html = readFileSync(join(OUTPUT, page), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) =>
    join(OUTPUT, match[1] ?? ''),
  );
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(file, 'utf8');
    for (const match of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      visit(normalize(join(dirname(file), match[1] ?? '')));
    }
  };
  linked.forEach(visit);
  return [...found];
}

function kilobytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1024;
}
