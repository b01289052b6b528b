import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { partsInside } from './inside.ts';
import { licencesText } from './licences.ts';
import { sbom } from './sbom.ts';

/** Leaves the licences of all that is inside in a build's folder, and its bill of materials beside that folder. */
export function writeParts(folder: string, version: string, bundled: Iterable<string>): void {
  const parts = partsInside(bundled);
  writeFileSync(join(folder, 'licences.txt'), licencesText(parts));
  writeFileSync(join(dirname(folder), 'sbom.cdx.json'), sbom(version, parts));
}
