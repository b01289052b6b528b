import type { Pack } from './pack.ts';

/**
 * The round of Công văn 1580/SNV-CCHC, mục 6 (R37). The criteria of Quyết định 2204/QĐ-UBND and the portal's
 * limits are not public, so none are listed: a set is imported where an officer has one.
 */
export const BUILTIN_PACK: Pack = {
  formatVersion: 2,
  id: 'hue-2023',
  title: 'Công văn 1580/SNV-CCHC',
  portals: ['danhgiacchccapxa.thuathienhue.gov.vn'],
  rounds: [
    {
      name: 'Năm 2023',
      opensAt: '2023-09-14T08:00:00+07:00',
      closesAt: '2023-10-05T17:00:00+07:00',
      year: 2023,
    },
  ],
  criteria: [],
  thresholds: { maxFileBytes: null, minutesPerCriterion: null },
  authorities: [],
};
