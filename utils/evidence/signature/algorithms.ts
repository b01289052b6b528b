import { type ObjectIdentifier } from 'asn1js';
import { RSASSAPSSParams, type AlgorithmIdentifier, type Certificate, type SignerInfo } from 'pkijs';
import { SignatureFault } from './reasons.ts';

type DigestName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

const DIGESTS: Record<string, DigestName> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

const RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const RSA_WITH: Record<string, DigestName> = {
  '1.2.840.113549.1.1.5': 'SHA-1',
  '1.3.14.3.2.29': 'SHA-1',
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
};
const EC_KEY = '1.2.840.10045.2.1';
const ECDSA_WITH: Record<string, DigestName> = {
  '1.2.840.10045.4.1': 'SHA-1',
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};
/** Named curve → bytes of one coordinate. */
const CURVES: Record<string, { namedCurve: string; bytes: number }> = {
  '1.2.840.10045.3.1.7': { namedCurve: 'P-256', bytes: 32 },
  '1.3.132.0.34': { namedCurve: 'P-384', bytes: 48 },
  '1.3.132.0.35': { namedCurve: 'P-521', bytes: 66 },
};
const ED25519 = '1.3.101.112';

/** How WebCrypto is to verify a signature. */
export interface Scheme {
  name: 'RSASSA-PKCS1-v1_5' | 'RSA-PSS' | 'ECDSA' | 'Ed25519';
  hash: DigestName;
  saltLength?: number;
  curve?: { namedCurve: string; bytes: number };
}

const unknown = () => new SignatureFault('unknown', 'algorithm-unknown');

/** Name of a digest algorithm; null for one that WebCrypto does not know. */
export function digestName(oid: string): DigestName | null {
  return DIGESTS[oid] ?? null;
}

function pss(parameters: unknown): Scheme {
  const { hashAlgorithm, maskGenAlgorithm, saltLength } = new RSASSAPSSParams(
    parameters ? { schema: parameters } : {},
  );
  const hash = digestName(hashAlgorithm.algorithmId);
  // MGF1 with another digest than the message's is lawful, but WebCrypto has no word for it.
  const mask = maskGenAlgorithm.algorithmParams as { valueBlock?: { value?: unknown[] } } | undefined;
  const maskHash = mask?.valueBlock?.value
    ? digestName(String((mask.valueBlock.value[0] as ObjectIdentifier).valueBlock))
    : 'SHA-1';
  if (!hash || maskHash !== hash) throw unknown();
  return { name: 'RSA-PSS', hash, saltLength };
}

function elliptic(hash: DigestName, certificate: Certificate): Scheme {
  const parameters = certificate.subjectPublicKeyInfo.algorithm.algorithmParams as
    ObjectIdentifier | undefined;
  const curve = CURVES[String(parameters?.valueBlock)];
  if (!curve) throw unknown();
  return { name: 'ECDSA', hash, curve };
}

/**
 * How the signer's signature is to be verified (RFC 5754, RFC 4056, RFC 5753). `rsaEncryption` and `ecPublicKey` as
 * the signature's algorithm leave the digest to digestAlgorithm.
 * @throws {SignatureFault} algorithm-unknown
 */
export function schemeOf(
  signer: Pick<SignerInfo, 'signatureAlgorithm' | 'digestAlgorithm'>,
  certificate: Certificate,
): Scheme {
  const { algorithmId, algorithmParams }: AlgorithmIdentifier = signer.signatureAlgorithm;
  const own = digestName(signer.digestAlgorithm.algorithmId);
  if (algorithmId === RSA_PSS) return pss(algorithmParams);
  const rsa = algorithmId === RSA ? own : RSA_WITH[algorithmId];
  if (rsa) return { name: 'RSASSA-PKCS1-v1_5', hash: rsa };
  const ec = algorithmId === EC_KEY ? own : ECDSA_WITH[algorithmId];
  if (ec) return elliptic(ec, certificate);
  if (algorithmId === ED25519) return { name: 'Ed25519', hash: 'SHA-512' };
  throw unknown();
}
