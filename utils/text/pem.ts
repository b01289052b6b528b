const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/g;

/** Labels of a block that holds one certificate; «X509» is an old way to write it. */
export const CERTIFICATE_LABEL = /^(X509 )?CERTIFICATE$/;

/** A block of a PEM file: its label, and its base64 without blanks. */
interface PemBlock {
  label: string;
  base64: string;
}

/** The blocks of PEM text (RFC 7468), whatever stands between them. */
export function pemBlocks(text: string): PemBlock[] {
  return [...text.matchAll(BLOCK)].map(([, label = '', body = '']) => ({
    label,
    base64: body.replace(/\s/g, ''),
  }));
}

/** Certificates of PEM text as base64 of their DER. */
export function pemCertificates(text: string): string[] {
  return pemBlocks(text).flatMap(({ label, base64 }) => (CERTIFICATE_LABEL.test(label) ? [base64] : []));
}

/** A certificate (base64 of DER) as PEM text, 64 characters a line. */
export function toPem(base64: string): string {
  const lines = base64.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
