import type { Part } from './inside.ts';
import { COMPILED } from './prebuilt.ts';

/**
 * The software bill of materials of a build: CycloneDX 1.6 as JSON. It names no time and no random serial number, so
 * that the same build has the same one.
 */
export function sbom(version: string, parts: readonly Part[]): string {
  const npm = parts.map(({ name, version: ofPart, licence, integrity }) => ({
    type: 'library',
    name,
    ...(ofPart && { version: ofPart, purl: `pkg:npm/${name.replace('@', '%40')}@${ofPart}` }),
    licenses: [{ license: { id: licence } }],
    ...(integrity && { hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }] }),
  }));
  const compiled = COMPILED.map(({ name, licence, inside, version: known }) => ({
    type: 'library',
    name,
    ...(known && { version: known }),
    description: `Built into ${inside}`,
    licenses: [{ license: { id: licence } }],
  }));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: 'soat-cchc', version } },
    components: [...npm, ...compiled],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Lower-case hex of a subresource integrity `sha512-BASE64`. */
function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}
