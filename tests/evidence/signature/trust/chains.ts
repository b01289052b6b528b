import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pemCertificates } from '../../../../utils/text/pem.ts';

/** Bytes of a file of the made-up chains. */
export function chainFile(name: string): Uint8Array<ArrayBuffer> {
  const path = fileURLToPath(new URL(`../../../fixtures/chains/${name}`, import.meta.url));
  return new Uint8Array(readFileSync(path));
}

/** Base64 of the DER of certificates of the made-up chains. */
export function certificates(...names: string[]): string[] {
  return names.flatMap((name) => pemCertificates(new TextDecoder().decode(chainFile(`${name}.pem`))));
}
