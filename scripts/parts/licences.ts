import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { licenceText, type Part } from './inside.ts';
import { COMPILED } from './prebuilt.ts';

const LINE = '─'.repeat(80);

/** Notices that stand in files of their own: those of the decoders of pdf.js taken in, and of tesseract.js's worker. */
const NOTICES = [
  'node_modules/pdfjs-dist/wasm/LICENSE_*{JBIG2,OPENJPEG}',
  'node_modules/tesseract.js/dist/worker.min.js.LICENSE.txt',
  'scripts/parts/notices/*.txt',
];

/** The text that the extension ships of the licences of all that is inside. */
export function licencesText(parts: readonly Part[]): string {
  const own = `Soát CCHC\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  const ofPackages = parts.map(({ name, version, licence }) => {
    const title = [name, version, `(${licence})`].filter(Boolean).join(' ');
    return `${title}\n\n${licenceText(name) ?? `Licence: ${licence}, as its package.json says.`}`;
  });
  const compiled = COMPILED.map(({ name, licence, inside, version = '' }) =>
    [' ', name, version, `(${licence}), in ${inside}`].filter(Boolean).join(' '),
  );
  const files = globSync(NOTICES).sort();
  const notices = files.map((file) => `${basename(file)}\n\n${readFileSync(file, 'utf8').trim()}`);
  const built = `Built into the above from other sources\n\n${compiled.join('\n')}`;
  return `${[own, ...ofPackages, built, ...notices].join(`\n\n${LINE}\n`)}\n`;
}
