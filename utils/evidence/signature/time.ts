import type { BaseBlock } from 'asn1js';
import { latin1Text } from '../kind/bytes.ts';
import type { SignatureFacts } from '../facts.ts';
import { signedAttribute } from './attributes.ts';
import type { Cms } from './cms.ts';
import type { PdfDict } from './syntax/objects.ts';

const SIGNING_TIME = '1.2.840.113549.1.9.5';

export type SigningTime = Pick<SignatureFacts, 'signedAt' | 'signedAtSource'>;

const DATE = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/;

/** A PDF date (ISO 32000-2, 7.9.4) as ISO 8601 in UTC; without an offset in the date, without one here. */
export function isoOfPdfDate(text: string): string | null {
  const [
    matched,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    utc,
    sign,
    oh,
    om,
  ] = DATE.exec(text) ?? [];
  if (!matched) return null;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const offset = sign ? `${sign}${oh}:${om ?? '00'}` : 'Z';
  const moment = new Date(`${local}${offset}`);
  if (Number.isNaN(moment.getTime())) return null;
  return utc || sign ? isoSeconds(moment) : local;
}

function isoSeconds(moment: Date): string {
  return moment.toISOString().replace('.000', '');
}

function claimed(cms: Cms): Date | null {
  const [value] = signedAttribute(cms.signer, SIGNING_TIME) as (BaseBlock & { toDate?: () => Date })[];
  const moment = value?.toDate?.();
  return moment && !Number.isNaN(moment.getTime()) ? moment : null;
}

/**
 * When it was signed: by a timestamp, else by the signer's own signingTime, else by /M of the dictionary. The last two
 * are what the signer says.
 */
export function signingTime(timestamp: Date | null, cms: Cms | null, dict: PdfDict): SigningTime {
  if (timestamp) return { signedAt: isoSeconds(timestamp), signedAtSource: 'timestamp' };
  const own = cms && claimed(cms);
  if (own) return { signedAt: isoSeconds(own), signedAtSource: 'signer' };
  const entry = dict.entries.get('M');
  const date = entry?.kind === 'string' ? isoOfPdfDate(latin1Text(entry.bytes)) : null;
  return { signedAt: date, signedAtSource: date === null ? null : 'dictionary' };
}
