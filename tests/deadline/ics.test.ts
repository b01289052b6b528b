import { expect, it } from 'vitest';
import { toCalendar } from '../../utils/deadline/ics.ts';

const round = { name: 'Năm 2026', opensAt: null, closesAt: '2026-10-05T10:00:00Z', year: 2026 };
const madeAt = Date.parse('2026-09-01T02:03:04Z');
const texts = {
  summary: ({ name }: { name: string }) => `Hạn gửi; ${name}`,
  description: () => `Dòng một,\ndòng hai ${'ệ'.repeat(60)}`,
};
const lines = toCalendar([round], madeAt, texts).split('\r\n');

it('a round is an event at its closing in Vietnam’s time, with the zone', () => {
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261005T170000');
  expect(lines).toContain('DTSTAMP:20260901T020304Z');
  expect(lines).toContain('TZID:Asia/Ho_Chi_Minh');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

it('it rings at each reminder', () => {
  const triggers = lines.filter((line) => line.startsWith('TRIGGER'));
  expect(triggers).toEqual([
    'TRIGGER:-P7D',
    'TRIGGER:-P3D',
    'TRIGGER:-P1D',
    'TRIGGER:-PT4H',
    'TRIGGER:-PT1H',
  ]);
});

it('marks are escaped, and long lines are folded between letters at 75 octets', () => {
  expect(lines).toContain('SUMMARY:Hạn gửi\\; Năm 2026');
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const unfolded = lines.join('\r\n').replaceAll('\r\n ', '');
  expect(unfolded).toContain(`DESCRIPTION:Dòng một\\,\\ndòng hai ${'ệ'.repeat(60)}\r\n`);
});

it('several rounds are several events, each with a name of its own; one without an instant is left out', () => {
  const extra = { ...round, name: 'Bổ sung' };
  const calendar = toCalendar([round, extra, { ...round, closesAt: 'mai' }], madeAt, texts);
  expect(new Set(calendar.match(/UID:.+/g)).size).toBe(2);
});
