import type { SameRules } from '../table.ts';
import type { signatureRules as vietnamese } from '../vi/rules-signature.ts';

const SCAN_NEEDS =
  'Attach the signed PDF; a stamped scan is allowed only where the digital signature is faulty, with the reason in the explanation.';

export const signatureRules: SameRules<typeof vietnamese> = {
  'signature.missing': {
    default: {
      message: '“{file}” has no digital signature.',
      remedy: 'Take the signed PDF from the document system, or sign this one, and attach it again.',
    },
  },
  'signature.broken': {
    default: {
      message: 'The signature of {signer} in “{file}” is not valid: {reason}.',
      remedy: 'Sign the original again, or attach a stamped scan.',
    },
    unknown: {
      message: 'The signature of {signer} in “{file}” could not be judged: {reason}.',
      remedy: 'Open the file in your office’s signing program and check the signature.',
    },
  },
  'signature.changed-after': {
    default: {
      message:
        '“{file}” was changed after {signer} signed: page {pages} is no longer as it was signed ({objects} objects added or changed).',
      remedy: 'Attach the signed original.',
    },
    pageField: {
      message:
        '“{file}” was changed after {signer} signed: page {pages} is no longer as it was signed, in field {fields} ({objects} objects added or changed).',
      remedy: 'Attach the signed original.',
    },
    pageAdded: {
      message:
        '“{file}” was changed after {signer} signed: page {pages} was added since ({objects} objects added or changed).',
      remedy: 'Attach the signed original.',
    },
    pageRemoved: {
      message:
        '“{file}” was changed after {signer} signed: page {pages} of what was signed is no longer there ({objects} objects added or changed).',
      remedy: 'Attach the signed original.',
    },
    document: {
      message:
        '“{file}” was changed after {signer} signed: what it shows may no longer be what was signed ({objects} objects added or changed).',
      remedy: 'Attach the signed original.',
    },
    field: {
      message:
        'Field {fields} of “{file}” was changed after {signer} signed ({objects} objects added or changed); the pages are as they were signed.',
      remedy: 'Compare it with the signed original; if it differs, attach the original.',
    },
    other: {
      message:
        'Data were added to or changed in “{file}” after {signer} signed that the signature does not permit ({objects} objects); no page was seen to differ.',
      remedy: 'Compare it with the signed original; if it differs, attach the original.',
    },
    outside: {
      message:
        'Data were appended to “{file}” after {signer} signed that belong to no saved revision; viewers may show something else than what was signed.',
      remedy: 'Compare it with the signed original; if it differs, attach the original.',
    },
    numberLine: {
      message:
        'Number and date on page 1 of “{file}” were filled in after {signer} and before the organisation signed ({objects} objects); nothing else changed.',
      remedy: 'See whether number and date on page 1 are the document’s.',
    },
    unclear: {
      message:
        'Something was added to “{file}” after {signer} signed; whether that was permitted could not be told.',
      remedy: 'Compare it with the signed original; if the content differs, attach the original.',
    },
  },
  'signature.partial': {
    default: {
      message: '“{file}” is signed by a person only ({signers}); the organisation’s signature is missing.',
      remedy: 'Attach the issued document, which has the organisation’s signature too.',
    },
    unknown: {
      message:
        'Whether “{file}” has the organisation’s signature could not be told; its certificates say {signers}.',
      remedy: 'Open it and see whether both the person’s and the organisation’s signatures are there.',
    },
  },
  'signature.certificate': {
    default: {
      message:
        'Signers and issuers of {count} file(s) ({issuers}) are their certificates’ own claim, not verified; revocation is not checked here.',
      remedy: 'When in doubt, open the file in your office’s signing program and look at the certificate.',
    },
    expired: {
      message: 'The certificate of {signer} in “{file}” expired ({to}) before it signed ({signedAt}).',
      remedy: 'Open the file in your office’s signing program and see whether it was valid at signing.',
    },
    early: {
      message:
        'The certificate of {signer} in “{file}” was not yet valid (from {from}) when it signed ({signedAt}).',
      remedy: 'Open the file in your office’s signing program and see whether it was valid at signing.',
    },
    selfSigned: {
      message: 'The certificate of {signer} in “{file}” was issued by itself, by no certification authority.',
      remedy: 'Look at the file; use one signed with the certificate that your office was given.',
    },
    verified: {
      message:
        'The signers’ certificates of {count} file(s) lead to a trusted authority ({authorities}) and were valid at signing; revocation is not checked here.',
      remedy: null,
    },
    unverified: {
      message:
        'Signers and issuers of {count} file(s) ({issuers}) are their certificates’ own claim, not verified: {reason}; revocation is not checked here.',
      remedy: 'When in doubt, open the file in your office’s signing program and look at the certificate.',
    },
    recognised: {
      message:
        'Certificates of {count} file(s) ({issuers}) are not verified: {reason}; only the key identifier is that of “{recognised}”. Revocation is not checked here.',
      remedy: 'Import that authority’s certificates, the root’s too, in the options page to verify them.',
    },
    unverifiedFile: {
      message:
        'The certificate of {signer} in “{file}”, issued by {issuer}, could not be verified: {reason}; revocation is not checked here.',
      remedy: 'Open the file in your office’s signing program and look at the certificate.',
    },
  },
  'signature.valid': {
    default: {
      message: '“{file}” has {count} intact signature(s), by their certificates those of {signers}.',
      remedy: null,
    },
  },
  'scan.used': {
    default: { message: '“{file}” is a scan without a digital signature.', remedy: SCAN_NEEDS },
    faulty: {
      message: '“{file}” is a scan whose digital signature is not intact or could not be checked.',
      remedy: 'See whether the scan bears a seal, and give the reason for using a scan in the explanation.',
    },
    signer: {
      message: '“{file}” is a signed scan, but the organisation’s signature was not found.',
      remedy: 'See whether the signature is the organisation’s; if not, attach a scan that it has signed.',
    },
    image: {
      message: '“{file}” is a picture of a document, without a digital signature.',
      remedy: SCAN_NEEDS,
    },
    unseen: {
      message: 'The picture “{file}” could not be looked at: it may be a photograph or a copy of a document.',
      remedy: 'Open it; if it is a document, attach the one with the organisation’s digital signature.',
    },
  },
};
