import type { authorities as vietnamese } from '../vi/authorities.ts';

export const authorities: typeof vietnamese = {
  title: 'Trusted certification authorities',
  advice:
    'Signers’ certificates are verified to the root certificates listed here, at the time of signing. Get them from the authority and compare fingerprints before relying on them. Revocation is not checked here.',
  none: 'No certificate has been imported: names of signers and issuers are their own claim.',
  locked: 'Your administrator set this list; it cannot be changed here.',
  defaults: 'Your administrator set this list; once changed, this computer uses a list of its own.',
  unreadable: (count) =>
    `${count} certificate(s) set by your administrator cannot be read or belong to no authority.`,
  ofPack: 'Comes with the criteria set in use.',
  list: 'Imported certificates',
  role: {
    root: 'root certificate',
    intermediate: 'intermediate certificate',
    rootless: 'its root is missing, so it verifies nothing yet',
  },
  recognised: (name) => `Its fingerprint is the published one of “${name}”.`,
  issuer: 'Issued by',
  validity: 'Valid',
  between: (from, to) => `from ${from} to ${to}`,
  fingerprint: 'SHA-256 fingerprint',
  choose: 'Import certificates (.pem, .cer, .crt, .p7b)',
  remove: 'Remove',
  removeThis: (subject, fingerprint) => `Remove the certificate ${subject}, fingerprint ${fingerprint}`,
  backToDefaults: 'Use your administrator’s list again',
  added: (count) => `${count} certificate(s) imported.`,
  removed: (subject) => `The certificate ${subject} was removed.`,
  problem: {
    'too-large': 'The file is larger than 1 MB, so no file of certificates.',
    'no-certificate': 'There is no certificate in the file.',
    unreadable: 'A certificate in the file cannot be read; the file may be damaged or something else.',
    'private-key':
      'The file holds a private key. Do not import it, and keep it secret; the certificate alone is needed.',
    'too-many': 'More than 100 certificates.',
    'not-authority': 'This is no certificate of a certification authority:',
    'already-there': 'The certificates in the file are in the list already.',
  },
};
