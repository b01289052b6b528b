import { BitString, Null, ObjectIdentifier, Sequence } from 'asn1js';
import type { Certificate } from 'pkijs';
import type { Scheme } from './algorithms.ts';
import { SignatureFault } from './reasons.ts';

const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';

/** SubjectPublicKeyInfo as WebCrypto takes it: RSA keys named RSASSA-PSS, or without NULL, are refused otherwise. */
function keyInfo(certificate: Certificate, scheme: Scheme): ArrayBuffer {
  const info = certificate.subjectPublicKeyInfo;
  if (!scheme.name.startsWith('RSA')) return info.toSchema().toBER();
  const valueHex = info.subjectPublicKey.valueBlock.valueHexView.slice().buffer;
  return new Sequence({
    value: [
      new Sequence({ value: [new ObjectIdentifier({ value: RSA_ENCRYPTION }), new Null()] }),
      new BitString({ valueHex }),
    ],
  }).toBER();
}

/** Keys that were imported already, by certificate and scheme. */
const imported = new WeakMap<Certificate, Map<string, Promise<CryptoKey>>>();

/** The certificate's key for a scheme. @throws {SignatureFault} algorithm-unknown where WebCrypto does not take it */
export function importKey(certificate: Certificate, scheme: Scheme): Promise<CryptoKey> {
  const keys = imported.get(certificate) ?? new Map<string, Promise<CryptoKey>>();
  imported.set(certificate, keys);
  const name = `${scheme.name} ${scheme.hash}`;
  const key = keys.get(name) ?? importNew(certificate, scheme);
  keys.set(name, key);
  return key;
}

async function importNew(certificate: Certificate, scheme: Scheme): Promise<CryptoKey> {
  const parameters =
    scheme.name === 'ECDSA'
      ? { name: scheme.name, namedCurve: scheme.curve?.namedCurve ?? '' }
      : { name: scheme.name, hash: scheme.hash };
  try {
    return await crypto.subtle.importKey('spki', keyInfo(certificate, scheme), parameters, false, ['verify']);
  } catch {
    throw new SignatureFault('unknown', 'algorithm-unknown');
  }
}
