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
  },
};
