// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMemory, readPortal } from '../../../utils/portal/index.ts';
import { taughtBy } from '../../../utils/portal/teaching/taught-rows.ts';
import type { PortalProfile } from '../../../utils/packs/profile.ts';
import { show } from '../show.ts';
import { pointOut } from './point-out.ts';

const ODD = readFileSync(new URL('../../portal/odd/page.html', `file://${import.meta.dirname}/`), 'utf8');
const read = (profile: PortalProfile) =>
  readPortal(document, { ...createMemory(), taught: taughtBy(profile) });

describe('on a portal in an odd markup', () => {
  beforeEach(() => show(ODD));
  const everything = { row: '.o', score: '.a', explanation: '.b', files: '.d', submit: '.g' };

  test('meaning alone finds no report', () => {
    expect(readPortal(document, createMemory()).recognised).toBe(false);
  });

  test('what one criterion was pointed at for holds for all its like', () => {
    expect(pointOut(everything)).toEqual({
      formatVersion: 1,
      host: 'localhost:3000',
      row: 'figure.o',
      reaches: 'row',
      score: { selector: 'input.a:nth-child(2)', at: 0 },
      explanation: { selector: 'pre.b', at: 0 },
      files: { selector: 'div.c', at: 0 },
      submit: 'em.g',
    });
  });

  test('the report is read by the profile, with its own codes, titles and maxima', () => {
    const view = read(pointOut(everything));
    expect(view.recognised).toBe(true);
    expect(view.report?.criteria.map(({ code, title }) => [code, title])).toEqual([
      ['1.1', 'Ban hành kế hoạch cải cách hành chính năm'],
      ['1.2', 'Tuyên truyền cải cách hành chính'],
      ['2.1', 'Rà soát văn bản quy phạm pháp luật'],
      ['2.2', 'Công khai thủ tục tại bộ phận một cửa'],
    ]);
    const place = view.places.get('2.1');
    expect(place?.score).toBe(document.querySelectorAll('.o')[2]?.querySelector('.a'));
    expect(place?.explanation).toBe(document.querySelectorAll('.b')[2]);
    expect(place?.fileInputs).toEqual([document.querySelectorAll('input[type=file]')[2]]);
    expect(view.submitControls.map(({ textContent }) => textContent)).toEqual(['Hoàn tất kỳ này']);
    expect(view.report?.account).toEqual({ name: 'Trần Văn Bình', unit: 'UBND phường Thuận Hòa' });
  });

  test('a page without those rows is left to meaning', () => {
    const profile = pointOut(everything);
    show('<p>Tin tức</p>');
    expect(read(profile)).toMatchObject({ recognised: false, reason: 'no-criteria' });
  });
});

describe('where nothing holds a criterion together', () => {
  const flat = `<h2>Tự chấm</h2><div>${['A-1', 'A-2', 'A-3']
    .map((code) => `<p class="k">${code} Công việc số</p><input class="x"><input class="x"><hr>`)
    .join('')}</div><b style="cursor: pointer">Kết thúc</b>`;

  test('its fields are those up to the next one, told by their number', () => {
    show(flat);
    const fields = document.querySelectorAll<HTMLInputElement>('.x');
    const profile = pointOut({ row: '.k', score: '.x', explanation: null, files: null, submit: 'b' });
    expect(profile).toMatchObject({ row: 'p.k', reaches: 'next-row', score: { selector: 'input.x', at: 0 } });
    const places = [...read(profile).places.values()];
    expect(places.map(({ score }) => score)).toEqual([fields[0], fields[2], fields[4]]);
  });
});
