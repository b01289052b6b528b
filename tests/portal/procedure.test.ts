import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CriteriaSet, sampleCriteria } from './criteria.ts';
import { Procedure } from './procedure.ts';
import { Store } from './store.ts';
import { testRound } from './test-portal.ts';
import { users } from './users.ts';

const criteria = new CriteriaSet(sampleCriteria);
let folder: string;
let now: Date;
let store: Store;
let procedure: Procedure;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'procedure-'));
  now = new Date('2026-09-20T12:00:00+07:00');
  store = new Store(folder);
  procedure = new Procedure(store, criteria, testRound, () => now);
  procedure.assign(users.leader, '2', users.justice.id);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('assigning', () => {
  it('gives a whole lĩnh vực to one officer, down to the parts', () => {
    expect(store.entry('thuan-hoa', '2.2.1').assignee).toBe(users.justice.id);
    expect(store.entry('thuan-hoa', '3.1.1').assignee).toBeNull();
  });

  it('is the leader’s alone', () => {
    expect(() => procedure.assign(users.office, '1', users.office.id)).toThrow('Chỉ lãnh đạo');
  });

  it('does not reach officers of another commune', () => {
    expect(() => procedure.assign(users.leader, '1', users.otherCommune.id)).toThrow('không thuộc đơn vị');
  });
});

describe('entering', () => {
  it('keeps score and explanation as typed', () => {
    procedure.enter(users.justice, '2.3', { score: '1,5', explanation: 'Dòng 1\nDòng 2' });
    expect(store.entry('thuan-hoa', '2.3')).toMatchObject({ score: '1,5', explanation: 'Dòng 1\nDòng 2' });
  });

  it.each([
    ['another officer’s criterion', '3.1.1'],
    ['a group', '2.2'],
    ['a criterion that the set does not have', '9.9'],
  ])('is refused for %s', (_what, code) => {
    expect(() => procedure.enter(users.justice, code, { score: '1' })).toThrow('iêu chí');
  });

  it('survives a restart, files included', () => {
    procedure.enter(users.justice, '2.3', { score: '2' });
    const file = procedure.attach(users.justice, '2.3', 'a.pdf', Buffer.from('%PDF'));
    const again = new Store(folder);
    expect(again.entry('thuan-hoa', '2.3')).toMatchObject({
      score: '2',
      files: [{ name: 'a.pdf', size: 4 }],
    });
    expect(Buffer.from(again.bytesOf(file)).toString()).toBe('%PDF');
  });

  it('keeps nothing of a save that was told to fail, and works again afterwards', () => {
    procedure.failNextSave(503);
    expect(() => procedure.enter(users.justice, '2.3', { score: '1' })).toThrow('HTTP 503');
    expect(store.entry('thuan-hoa', '2.3').score).toBe('');
    procedure.enter(users.justice, '2.3', { score: '1' });
    expect(store.entry('thuan-hoa', '2.3').score).toBe('1');
  });
});

describe('«Hoàn thành»', () => {
  it('is refused while the explanation is lacking', () => {
    procedure.enter(users.justice, '2.3', { score: '1', explanation: ' \n ' });
    expect(() => procedure.complete(users.justice, '2.3')).toThrow('chưa nhập nội dung giải trình');
  });

  it('closes the criterion until the leader sends it back', () => {
    procedure.enter(users.justice, '2.3', { score: '1', explanation: 'Có' });
    procedure.complete(users.justice, '2.3');
    expect(() => procedure.enter(users.justice, '2.3', { score: '2' })).toThrow('đã hoàn thành');
    procedure.sendBack(users.leader, '2.3', 'Thiếu phụ lục');
    procedure.enter(users.justice, '2.3', { score: '2' });
    expect(store.entry('thuan-hoa', '2.3')).toMatchObject({
      score: '2',
      done: false,
      returnNote: 'Thiếu phụ lục',
    });
  });
});

describe('the round', () => {
  it.each([
    ['a minute before it opens', '2026-09-14T07:59:00+07:00', 'bắt đầu từ 08:00 ngày 14/09/2026'],
    ['at the very moment it closes', '2026-10-05T17:00:00+07:00', 'đã khóa lúc 17:00 ngày 05/10/2026'],
  ])('refuses every change %s', (_when, instant, message) => {
    now = new Date(instant);
    expect(() => procedure.enter(users.justice, '2.3', { score: '1' })).toThrow(message);
    expect(() => procedure.submit(users.leader)).toThrow(message);
  });

  it('takes changes up to its last second', () => {
    now = new Date('2026-10-05T16:59:59+07:00');
    procedure.enter(users.justice, '2.3', { score: '1' });
    expect(store.entry('thuan-hoa', '2.3').score).toBe('1');
  });
});

describe('«Gửi báo cáo»', () => {
  it('is the leader’s, and closes the report for everybody of the unit', () => {
    expect(() => procedure.submit(users.justice)).toThrow('Chỉ lãnh đạo');
    procedure.submit(users.leader);
    expect(store.report('thuan-hoa').submittedAt).toBe('2026-09-20T05:00:00.000Z');
    expect(() => procedure.enter(users.justice, '2.3', { score: '1' })).toThrow('Báo cáo đã gửi');
    expect(store.report('phu-xuan').submittedAt).toBeNull();
  });
});
