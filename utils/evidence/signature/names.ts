import type { RelativeDistinguishedNames } from 'pkijs';

export const OID = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  serialNumber: '2.5.4.5',
  organization: '2.5.4.10',
  title: '2.5.4.12',
  givenName: '2.5.4.42',
  organizationIdentifier: '2.5.4.97',
  userId: '0.9.2342.19200300.100.1.1',
} as const;

const TELETEX = 20;

/** TeletexString is Latin-1 to asn1js; signers put UTF-8 into it. */
function asUtf8(text: string): string {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** Values of a name's attribute in the order they stand, blanks trimmed, whatever string type they have. */
export function nameValues(name: RelativeDistinguishedNames, oid: string): string[] {
  return name.typesAndValues
    .filter(({ type }) => type === oid)
    .map(({ value }) => {
      const text: unknown = value.valueBlock.value;
      if (typeof text !== 'string') return '';
      return (value.idBlock.tagNumber === TELETEX ? asUtf8(text) : text).replace(/\0/g, '').trim();
    })
    .filter(Boolean);
}

/** The most particular value: names are written from the country down. */
export function nameValue(name: RelativeDistinguishedNames, oid: string): string | null {
  return nameValues(name, oid).at(-1) ?? null;
}

/** What a name is called in short: CN, else O; «?» where it has neither. */
export function shownName(name: RelativeDistinguishedNames): string {
  return nameValue(name, OID.commonName) ?? nameValue(name, OID.organization) ?? '?';
}
