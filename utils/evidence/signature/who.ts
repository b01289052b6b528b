import type { RelativeDistinguishedNames } from 'pkijs';
import { fold } from '../../text/fold.ts';
import type { SignatureFacts } from '../facts.ts';
import { nameValue, nameValues, OID } from './names.ts';

/** What an organisation's name begins with, folded; no Vietnamese surname looks like these. */
const ORGANISATIONS =
  /^(uy ban|ubnd|hdnd|hoi dong|ubmttq|mttq|mat tran|dang uy|dang bo|huyen uy|thanh uy|tinh uy|thi uy|van phong|trung tam|cong ty|chi cuc|tong cuc|cuc (thue|thong ke|hai quan)|ban (quan ly|chi dao|to chuc|tuyen giao|dan van|dan toc|ton giao)|bo (noi vu|tu phap|tai chinh|y te|xay dung|cong an|quoc phong|giao duc|thong tin|nong nghiep|tai nguyen|ngoai giao|cong thuong|giao thong|van hoa|lao dong|khoa hoc|ke hoach)|so (noi vu|tu phap|tai chinh|y te|xay dung|giao duc|giao thong|thong tin|nong nghiep|tai nguyen|ngoai vu|cong thuong|du lich|van hoa|lao dong|khoa hoc|ke hoach|dan toc)|phong (noi vu|tu phap|tai chinh|y te|quan ly|giao duc|van hoa|lao dong|kinh te|tai nguyen|thanh tra|dan toc|ke hoach)|thanh tra (tinh|thanh pho|huyen|so|bo|chinh phu)|hoi (nong dan|lien hiep|cuu chien binh|chu thap do|luat gia|nguoi cao tuoi)|lien doan|doan (thanh nien|tncs)|truong (tieu hoc|mam non|mau giao|trung hoc|thcs|thpt|cao dang|dai hoc|chinh tri|th|mn)|benh vien|tram y te|kho bac|bao hiem xa hoi|toa an|vien kiem sat|cong an (tinh|thanh pho|huyen|phuong|xa|thi tran)|ngan hang|buu dien)\b/;

/** With accents these are offices, without they may be a family's name. */
const ACCENTED_ORGANISATIONS = /^(sở|phòng|cục|trường|viện|bộ|trạm|thanh tra|chi bộ)\s/;

const SURNAMES = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly ton truong dinh doan lam mai trinh cao ' +
    'chau ha thai ta to vuong luong dao phung quach kieu la luu nghiem khuat thach trieu au ung mac van hua'
  ).split(' '),
);

const PERSONAL_ID = /^(cccd|cmnd|cmt|cmtnd|hc|ho chieu|pno|idc|pas)\b/;
const TAX_ID = /^(mst|mns|mdv|ma so thue|msthue|ntr|vat)\b/;

function looksLikeOrganisation(name: string): boolean {
  return ORGANISATIONS.test(fold(name)) || ACCENTED_ORGANISATIONS.test(name.normalize('NFC').toLowerCase());
}

function looksLikePerson(name: string): boolean {
  const words = fold(name).split(' ');
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    SURNAMES.has(words[0] ?? '') &&
    words.every((word) => /^[a-z]+$/.test(word))
  );
}

/**
 * Whether a certificate is a person's or an organisation's (NĐ30 Điều 5 asks for both), by its subject: an office's
 * name, the same name as CN and O, a personal or a tax identifier, a title, a Vietnamese name. Null where none tells.
 */
export function signerType(subject: RelativeDistinguishedNames): SignatureFacts['signerType'] {
  const name = nameValue(subject, OID.commonName) ?? '';
  const organisations = nameValues(subject, OID.organization).map(fold);
  if (looksLikeOrganisation(name) || (name && organisations.includes(fold(name)))) return 'organisation';
  const ids = [...nameValues(subject, OID.userId), ...nameValues(subject, OID.serialNumber)].map((id) =>
    fold(id).replace(/[:\-_]/g, ' '),
  );
  const named =
    nameValue(subject, OID.surname) ?? nameValue(subject, OID.givenName) ?? nameValue(subject, OID.title);
  if (named || ids.some((id) => PERSONAL_ID.test(id)) || looksLikePerson(name)) return 'person';
  if (nameValue(subject, OID.organizationIdentifier) || ids.some((id) => TAX_ID.test(id)))
    return 'organisation';
  return null;
}
