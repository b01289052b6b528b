import type { Check } from './check.ts';
import deadlineClock from './deadline/clock.ts';
import deadlineNotOpen from './deadline/not-open.ts';
import deadlinePassed from './deadline/passed.ts';
import deadlineSoon from './deadline/soon.ts';
import evidenceDuplicate from './evidence/duplicate.ts';
import evidenceExpectedMissing from './evidence/expected-missing.ts';
import evidenceMissing from './evidence/missing.ts';
import evidenceMixed from './evidence/mixed.ts';
import evidenceSharedName from './evidence/shared-name.ts';
import evidenceYear from './evidence/year.ts';
import explanationArithmetic from './explanation/arithmetic.ts';
import explanationCitesUnattached from './explanation/cites-unattached.ts';
import explanationCopied from './explanation/copied.ts';
import explanationElsewhere from './explanation/elsewhere.ts';
import explanationEmptyPhrase from './explanation/empty-phrase.ts';
import explanationFigureNotFound from './explanation/figure-not-found.ts';
import explanationMissing from './explanation/missing.ts';
import explanationNoFigures from './explanation/no-figures.ts';
import explanationNoLocation from './explanation/no-location.ts';
import explanationPlaceholder from './explanation/placeholder.ts';
import explanationUncitedFile from './explanation/uncited-file.ts';
import fileActiveContent from './file/active-content.ts';
import fileArchive from './file/archive.ts';
import fileDraft from './file/draft.ts';
import fileEncrypted from './file/encrypted.ts';
import fileExtension from './file/extension.ts';
import fileLegacyFont from './file/legacy-font.ts';
import fileNotFetched from './file/not-fetched.ts';
import fileOffice from './file/office.ts';
import fileTooLarge from './file/too-large.ts';
import fileType from './file/type.ts';
import fileUnreadable from './file/unreadable.ts';
import nameAbstractMissing from './name/abstract-missing.ts';
import nameCodeMismatch from './name/code-mismatch.ts';
import nameCodeMissing from './name/code-missing.ts';
import nameNumberMismatch from './name/number-mismatch.ts';
import nameNumberMissing from './name/number-missing.ts';
import nameStyle from './name/style.ts';
import reportChannels from './report/channels.ts';
import reportClaimed from './report/claimed.ts';
import reportIncomplete from './report/incomplete.ts';
import reportRequest from './report/request.ts';
import reportSummaryMissing from './report/summary-missing.ts';
import reportSummaryStale from './report/summary-stale.ts';
import reportSummaryUnsigned from './report/summary-unsigned.ts';
import reportUnseen from './report/unseen.ts';
import scanQuality from './scan/quality.ts';
import scanSealMissing from './scan/seal-missing.ts';
import scanUsed from './scan/used.ts';
import scoreInvalid from './score/invalid.ts';
import scoreMissing from './score/missing.ts';
import scoreOverMax from './score/over-max.ts';
import scoreSum from './score/sum.ts';
import scoreUnjustified from './score/unjustified.ts';
import signatureBroken from './signature/broken.ts';
import signatureCertificate from './signature/certificate.ts';
import signatureChangedAfter from './signature/changed-after.ts';
import signatureMissing from './signature/missing.ts';
import signaturePartial from './signature/partial.ts';
import signatureValid from './signature/valid.ts';

/** All checks, in the order in which their findings are told. */
export const CHECKS: readonly Check[] = [
  scoreMissing,
  scoreInvalid,
  scoreOverMax,
  scoreSum,
  evidenceMissing,
  evidenceExpectedMissing,
  evidenceSharedName,
  evidenceDuplicate,
  evidenceMixed,
  explanationMissing,
  explanationEmptyPhrase,
  explanationElsewhere,
  explanationPlaceholder,
  explanationArithmetic,
  explanationNoFigures,
  explanationFigureNotFound,
  explanationUncitedFile,
  explanationCitesUnattached,
  explanationCopied,
  explanationNoLocation,
  scoreUnjustified,
  fileNotFetched,
  fileArchive,
  fileOffice,
  fileType,
  fileUnreadable,
  fileEncrypted,
  fileExtension,
  fileTooLarge,
  fileActiveContent,
  fileDraft,
  fileLegacyFont,
  nameCodeMissing,
  nameCodeMismatch,
  nameNumberMissing,
  nameNumberMismatch,
  nameAbstractMissing,
  nameStyle,
  signatureMissing,
  signatureBroken,
  signatureChangedAfter,
  signaturePartial,
  signatureCertificate,
  signatureValid,
  scanUsed,
  scanSealMissing,
  scanQuality,
  evidenceYear,
  reportIncomplete,
  reportUnseen,
  reportSummaryMissing,
  reportSummaryUnsigned,
  reportSummaryStale,
  reportClaimed,
  reportRequest,
  reportChannels,
  deadlinePassed,
  deadlineNotOpen,
  deadlineSoon,
  deadlineClock,
];
