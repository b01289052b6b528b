import { createHash, createPublicKey } from 'node:crypto';

/** The id that browsers give an extension with this public key (DER): hexadecimal digits, written from a to p. */
export function extensionId(publicKey: Uint8Array): string {
  const digits = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** The id of packages that are signed with a private key (PEM). Throws where it is none. */
export function idOfKey(pem: string): string {
  return extensionId(createPublicKey(pem).export({ type: 'spki', format: 'der' }));
}
