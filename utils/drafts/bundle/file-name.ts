import { formatVietnamTime } from '../../text/vietnam-time.ts';

export const BUNDLE_EXTENSION = '.soatcchc';

/** Name of an exported file, by the time in Vietnam: «Soat CCHC - ban nhap 2026-11-21 15.00.soatcchc». */
export function bundleName(madeAt: string): string {
  const [, time, day, month, year] =
    /^(\d\d:\d\d) (\d\d)\/(\d\d)\/(\d{4})$/.exec(formatVietnamTime(madeAt)) ?? [];
  return `Soat CCHC - ban nhap ${year}-${month}-${day} ${time?.replace(':', '.')}${BUNDLE_EXTENSION}`;
}
