import { afterEach, describe, expect, it } from 'vitest';
import { fromVietnamLocal, toInstant, toVietnamIso, toVietnamTime } from '../../utils/text/vietnam-time.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata'])(
  'on a computer in %s',
  (computer) => {
    it('shows the closing of the guidance as 17:00 on Thursday 05/10/2023', () => {
      process.env.TZ = computer;
      expect(toVietnamTime(Date.parse('2023-10-05T10:00:00Z'))).toEqual({
        year: 2023,
        month: 10,
        day: 5,
        hour: 17,
        minute: 0,
        second: 0,
        weekday: 4,
      });
    });

    it('is on the next day in Vietnam while UTC still has the day before', () => {
      process.env.TZ = computer;
      expect(toVietnamIso(Date.parse('2023-12-31T17:30:05Z'))).toBe('2024-01-01T00:30:05+07:00');
    });

    it('takes a typed date and time for Vietnam time', () => {
      process.env.TZ = computer;
      expect(fromVietnamLocal('2026-12-15T17:00')).toBe('2026-12-15T17:00:00+07:00');
    });
  },
);

it.each(['', '2026-02-30T10:00', '2026-13-01T10:00', '2026-12-15', '2026-12-15T25:00', '15/12/2026 17:00'])(
  'takes «%s» for no date and time',
  (text) => expect(fromVietnamLocal(text)).toBeNull(),
);

it.each(['2023-10-05T17:00:00', '2023-10-05', 'soon', '2023-99-05T17:00:00+07:00'])(
  'takes «%s» for no instant, since it has no offset or no such day',
  (text) => expect(toInstant(text)).toBeNull(),
);

it('reads the same instant in two offsets', () => {
  expect(toInstant('2023-10-05T17:00:00+07:00')).toBe(toInstant('2023-10-05T10:00Z'));
});
